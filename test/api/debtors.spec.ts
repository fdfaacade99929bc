import { localDate } from '@domain/calendar';
import { Clock } from '@platform/clock';
import { LetterEntity, type OrganisationEntity, type PersonEntity, ReminderEntity } from '@storage';
import { GatherLetters } from '@workflow';
import { ApiWorld, type Client, TODAY } from './api-world.js';

const LONG_AGO = localDate('2023-02-20');
const YESTERDAY = localDate('2023-03-09');

describe('who owes overdue tasks', () => {
  let world: ApiWorld;
  let region: OrganisationEntity;
  let school: OrganisationEntity;
  let office: PersonEntity;
  let silent: OrganisationEntity;
  let coordinator: Client;

  beforeAll(async () => {
    world = await ApiWorld.create();
    region = await world.addOrganisation({ kind: 'ministry' });
    const author = await world.addPerson({ organisationId: region.id, role: 'coordinator', branchId: region.id });
    coordinator = await world.signIn(author.id);
    school = await world.addOrganisation({ parentId: region.id });
    office = await world.addPerson({ organisationId: school.id, kind: 'office', email: 'office@school.example' });
    silent = await world.addOrganisation({ parentId: region.id });
    const give = (organisationId: string, controlDate = YESTERDAY, state: 'open' | 'submitted' = 'open') =>
      world.addTask({ organisationId }, { dueDate: controlDate, controlDate, state }, [], {
        ownerOrganisationId: region.id,
      });
    await give(school.id);
    await give(school.id, LONG_AGO);
    await give(school.id, TODAY);
    await give(school.id, YESTERDAY, 'submitted');
    await give(silent.id);
    await giveToClass(silent.id);
    const foreign = await world.addOrganisation();
    await world.addTask({ organisationId: foreign.id }, { dueDate: YESTERDAY, controlDate: YESTERDAY });
  });
  afterAll(() => world.close());

  /** A row of «ОО», late as a whole, whose one school has reported. */
  const giveToClass = async (memberId: string) => {
    const { id } = await world.addOrganisation({ kind: 'class', parentId: region.id });
    const late = { dueDate: YESTERDAY, controlDate: YESTERDAY };
    const ofRegion = { ownerOrganisationId: region.id };
    const whole = await world.addTask({ organisationId: id }, { ...late, standsForClass: true }, [], ofRegion);
    await world.addTask(
      { organisationId: memberId },
      { ...late, parentTaskId: whole.id, classId: id, state: 'submitted' },
      [],
      { ownerOrganisationId: region.id },
    );
  };
  const shown = async () => (await coordinator.get('/api/debtors').expect(200)).body;
  const chase = async () => (await coordinator.post('/api/debtors/chase').send({}).expect(200)).body;

  it('are listed with what they owe, those who owe most first, of one’s own orders only', async () => {
    expect(await shown()).toEqual({
      total: 2,
      taskCount: 3,
      unchasedCount: 3,
      rows: [
        { id: school.id, name: school.name, taskCount: 2, oldest: LONG_AGO, reachable: true, chasedCount: 0 },
        { id: silent.id, name: silent.name, taskCount: 1, oldest: YESTERDAY, reachable: false, chasedCount: 0 },
      ],
    });
  });

  it('are asked all at once by one letter each, about their own rows, and once a day', async () => {
    expect(await chase()).toEqual({ letters: 1, tasks: 3 });
    expect(await chase()).toEqual({ letters: 0, tasks: 0 });
    expect(await shown()).toMatchObject({ unchasedCount: 0, rows: [{ chasedCount: 2 }, { chasedCount: 1 }] });
    await new GatherLetters(world.source, world.app.get(Clock)).run();
    const letters = await world.source.manager.find(LetterEntity);
    expect(letters).toMatchObject([{ recipientId: office.id, class: 'digest', state: 'gathering' }]);
    const reminders = await world.source.manager.find(ReminderEntity, { order: { state: 'ASC' } });
    expect(reminders.map(({ rung, state, skipReason }) => [rung, state, skipReason])).toEqual([
      [`overdue-chase-${TODAY}`, 'gathered', null],
      [`overdue-chase-${TODAY}`, 'gathered', null],
      [`overdue-chase-${TODAY}`, 'skipped', 'no_recipient'],
    ]);
    expect(await world.source.query(`select action, details from audit_event where action = 'debtors-chased'`)).toEqual(
      [{ action: 'debtors-chased', details: { tasks: 3, letters: 1 } }],
    );
  });
});
