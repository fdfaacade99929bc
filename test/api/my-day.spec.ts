import { localDate } from '@domain/calendar';
import { type OrganisationEntity, type PersonEntity, SubstitutionEntity, type TaskEntity } from '@storage';
import { type MyDay, MyDayView } from '@workflow';
import { ApiWorld, TODAY } from './api-world.js';

/** 10 March 2023 is a Friday; the week ends on Sunday the 12th. */
const YESTERDAY = localDate('2023-03-09');
const SUNDAY = localDate('2023-03-12');
const MONDAY = localDate('2023-03-13');
const LATER = localDate('2023-04-20');

describe('my day', () => {
  let world: ApiWorld;
  let school: OrganisationEntity;
  let director: PersonEntity;

  beforeEach(async () => {
    world = await ApiWorld.create();
    school = await world.addOrganisation();
    director = await world.addPerson({ organisationId: school.id, role: 'school' });
  });
  afterEach(() => world.close());

  const dayOf = async (person: PersonEntity): Promise<MyDay> => {
    const { id: personId, organisationId, role, branchId } = person;
    return world.app.get(MyDayView).run({ personId, organisationId, role, branchId });
  };
  const give = (fields: Partial<TaskEntity>) => world.addTask({ organisationId: school.id }, fields);
  const due = (controlDate: TaskEntity['controlDate'], fields: Partial<TaskEntity> = {}) =>
    give({ dueDate: controlDate, controlDate, ...fields });
  const inBlocks = ({ blocks }: MyDay) =>
    blocks.map(({ name, rows }) => ({ name, rows: rows.map(({ id, next }) => [id, next]) }));

  it('has nothing where there is nothing', async () => {
    expect(await dayOf(director)).toEqual({ blocks: [], later: null });
  });

  it('puts each task where it belongs by its date, with the one step that is next', async () => {
    const late = await due(YESTERDAY, { state: 'in_progress' });
    const returned = await due(YESTERDAY, { state: 'returned' });
    const today = await due(TODAY);
    const onSunday = await due(SUNDAY, { state: 'scheduled' });
    const undated = await due(null, { state: 'awaiting_schedule' });
    const longPast = await due(YESTERDAY, { retrospective: true });
    const next = await due(MONDAY);
    await due(LATER);
    for (const state of ['submitted', 'closed', 'cancelled', 'suspended', 'declined'] as const) {
      await due(YESTERDAY, { state });
    }
    const day = await dayOf(director);
    expect(inBlocks(day)).toEqual([
      {
        name: 'overdue',
        rows: [
          [late.id, 'report'],
          [returned.id, 'report'],
        ],
      },
      { name: 'today', rows: [[today.id, 'take']] },
      { name: 'week', rows: [[onSunday.id, 'take']] },
      {
        name: 'unsettled',
        rows: [
          [longPast.id, 'take'],
          [undated.id, 'supply_dates'],
        ],
      },
    ]);
    expect(day.later?.id).toBe(next.id);
    expect(day.blocks[0]!.rows.every(({ overdue }) => overdue)).toBe(true);
  });

  it('shows a colleague what is the organisation’s, not what is for another by name', async () => {
    const colleague = await world.addPerson({ organisationId: school.id, role: 'school' });
    await world.addTask({ organisationId: school.id, personId: director.id }, { controlDate: TODAY });
    const shared = await due(TODAY);
    expect(inBlocks(await dayOf(colleague))).toEqual([{ name: 'today', rows: [[shared.id, 'take']] }]);
    expect((await dayOf(director)).blocks[0]!.total).toBe(2);
  });

  it('offers a co-executor his interim report, and nobody what is not theirs', async () => {
    const helper = await world.addPerson();
    const taskId = (
      await world.addTask({ organisationId: school.id }, { controlDate: TODAY }, [
        { role: 'co_executor', organisationId: helper.organisationId, personId: null },
      ])
    ).id;
    expect(inBlocks(await dayOf(helper))).toEqual([{ name: 'today', rows: [[taskId, 'interim_report']] }]);
    expect((await dayOf(await world.addPerson({ role: 'observer' }))).blocks).toEqual([]);
  });

  it('gathers what waits for a decision: reports to accept, but for one’s own work, and what was declined', async () => {
    const controller = await world.addPerson({ role: 'supervisor' });
    const coordinator = await world.addPerson({ role: 'coordinator', branchId: null });
    const report = await due(LATER, { state: 'submitted', acceptorId: controller.id });
    const nobodys = await due(LATER, { state: 'submitted' });
    const declined = await due(YESTERDAY, { state: 'declined' });
    await world.addTask(
      { organisationId: controller.organisationId, personId: controller.id },
      { state: 'submitted', acceptorId: controller.id },
    );
    expect(inBlocks(await dayOf(controller))).toEqual([{ name: 'decisions', rows: [[report.id, 'accept']] }]);
    const own = inBlocks(await dayOf(coordinator))[0]!.rows.map(([id, next]) => `${next} ${id}`);
    expect(own).toEqual(expect.arrayContaining([`reassign ${declined.id}`, `accept ${nobodys.id}`]));
    expect(own).not.toContain(`accept ${report.id}`);
  });

  it('shows the coordinator a report that nobody hears of: its acceptor cannot be written to, nor can a deputy', async () => {
    const controller = await world.addPerson({ role: 'supervisor', fullName: 'Лугова В.А.', email: null });
    const coordinator = await world.addPerson({ role: 'coordinator', branchId: null });
    const fields = { state: 'submitted', acceptorId: controller.id, dueDate: LATER, controlDate: LATER } as const;
    const { id } = await world.addTask({ organisationId: school.id }, fields, [], { controllerId: controller.id });
    const { blocks } = await dayOf(coordinator);
    expect(blocks).toMatchObject([
      {
        name: 'decisions',
        rows: [{ id, next: 'accept', acceptorName: 'Лугова В.А.', acceptorUnreachable: true }],
      },
    ]);
    const deputy = await world.addPerson({ email: 'deputy@authority.example' });
    const days = { fromDay: YESTERDAY, toDay: SUNDAY };
    await world.source.manager.insert(SubstitutionEntity, {
      ...{
        personId: controller.id,
        deputyId: deputy.id,
        createdBy: coordinator.id,
        createdAt: new Date('2023-03-01T05:00:00Z'),
        ...days,
      },
    });
    expect((await dayOf(coordinator)).blocks).toEqual([]);
  });

  it('belongs for the time of an absence to the substitute too', async () => {
    const deputy = await world.addPerson();
    const task = await world.addTask(
      { organisationId: school.id, personId: director.id },
      { controlDate: TODAY, state: 'in_progress' },
    );
    const day = await world.app.get(MyDayView).run({
      personId: deputy.id,
      organisationId: deputy.organisationId,
      role: 'official',
      standsInFor: [{ personId: director.id, organisationId: school.id }],
    });
    expect(inBlocks(day)).toEqual([{ name: 'today', rows: [[task.id, 'report']] }]);
  });

  it('shows the first twenty of a block and says how many there are', async () => {
    for (let made = 0; made < 23; made += 1) await due(TODAY);
    const { blocks } = await dayOf(director);
    expect(blocks[0]).toMatchObject({ name: 'today', total: 23 });
    expect(blocks[0]!.rows).toHaveLength(20);
  });

  it('is told over HTTP to whoever is signed in', async () => {
    const task = await due(TODAY);
    const { body } = await (await world.signIn(director.id)).get('/api/day').expect(200);
    expect(body).toMatchObject({
      blocks: [{ name: 'today', total: 1, rows: [{ id: task.id, next: 'take', daysLeft: 0 }] }],
      later: null,
    });
  });
});
