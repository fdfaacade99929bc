import { FileStore } from '@platform/file-store';
import { SafeFetch } from '@platform/safe-fetch';
import { OrganisationEntity, PersonEntity, ReminderEntity, TaskEntity } from '@storage';
import {
  AcceptReport,
  type ActingPerson,
  CompleteClasses,
  ConfirmOrder,
  FanOutTasks,
  GatherLetters,
  ReopenTask,
  ReturnReport,
  SubmitReport,
} from '@workflow';
import { In, IsNull } from 'typeorm';
import { ReviewWorld } from '../support/review-world.js';

const OWED = 'Представить план';
const DONE = 'Провести самодиагностику';

describe('a class whose office reported for all of it', () => {
  let world: ReviewWorld;
  let orderId: string;
  let office: ActingPerson;

  beforeAll(async () => {
    world = await ReviewWorld.create();
    orderId = await world.read({
      rows: [OWED, DONE].map((title, at) => [`${at + 1}`, title, 'до 1 июня 2023 года', 'ШНОР']),
    });
    await world.source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state, tags)
       select 'Школа № 1', 'школа 1', 'school', class.parent_id, 'Asia/Yekaterinburg', 'active', array['ШНОР']
       from organisation class where class.name = 'ШНОР'`,
    );
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    await new FanOutTasks(world.source, world.clock).run();
    const { id: organisationId } = await world.source.manager.findOneByOrFail(OrganisationEntity, { name: 'ШНОР' });
    await world.source.manager.delete(PersonEntity, { organisationId });
    const { id: personId } = await world.source.manager.save(
      world.source.manager.create(PersonEntity, {
        ...{ organisationId, fullName: 'Приёмная', matchKey: 'приемная', kind: 'office', role: 'school' },
        ...{ state: 'active', email: 'office@shnor.example' },
      }),
    );
    office = { personId, organisationId, role: 'school', via: 'web' };
    for (const title of [OWED, DONE]) await report(await classTask(title), office);
  });
  afterAll(() => world.close());

  const classTask = (title: string) =>
    world.source.manager.findOneByOrFail(TaskEntity, { orderId, title, parentTaskId: IsNull() });
  const report = ({ id: taskId, version }: TaskEntity, actor: ActingPerson) =>
    new SubmitReport(world.source, world.clock, new FileStore(world.filesFolder), new SafeFetch([])).run({
      ...{ taskId, version, report: { kind: 'execution', text: 'Сделано' }, actor },
    });
  const accept = async ({ id }: TaskEntity) => {
    const { version } = await world.source.manager.findOneByOrFail(TaskEntity, { id });
    await new AcceptReport(world.source, world.clock).run({
      ...{ taskId: id, version, whyWithout: 'Видно по сайту', actor: world.actor },
    });
  };
  const step = async (title: string, verb: ReturnReport | ReopenTask) => {
    const { id: taskId, version } = await classTask(title);
    await verb.run({ taskId, version, reason: 'План неполный', actor: world.actor });
    await new CompleteClasses(world.source, world.clock).run();
  };
  /** What became of the letters of the task, once the morning they are owed on has come. */
  const letters = async (title: string) => {
    const { id: taskId } = await classTask(title);
    await new GatherLetters(world.source, world.clock).run();
    const rungs = In(['report-returned', 'task-reopened']);
    const reminders = await world.source.manager.find(ReminderEntity, {
      where: { taskId, rung: rungs },
      order: { round: 'ASC' },
    });
    return reminders.map(({ rung, recipientRole, state, skipReason }) => [rung, recipientRole, state, skipReason]);
  };

  it('hears that its report was sent back, and stands for organisations that owe theirs', async () => {
    await step(OWED, new ReturnReport(world.source, world.clock));
    expect(await classTask(OWED)).toMatchObject({ state: 'returned', standsForClass: true });
    expect(await letters(OWED)).toEqual([['report-returned', `person-${office.personId}`, 'gathered', null]]);
  });

  it('owes another report where all organisations are done: it is not closed behind the acceptor’s back', async () => {
    const { id: parentTaskId } = await classTask(DONE);
    const part = await world.source.manager.findOneByOrFail(TaskEntity, { parentTaskId });
    await world.source.manager.update(TaskEntity, { id: part.id }, { state: 'closed', closedAt: world.clock.now() });
    await step(DONE, new ReturnReport(world.source, world.clock));
    expect(await classTask(DONE)).toMatchObject({ state: 'returned', standsForClass: false });
    expect(await letters(DONE)).toEqual([['report-returned', 'lead', 'gathered', null]]);
  });

  it('owes another one too where its task is put under control again', async () => {
    await report(await classTask(DONE), office);
    await accept(await classTask(DONE));
    await step(DONE, new ReopenTask(world.source, world.clock));
    expect(await classTask(DONE)).toMatchObject({ state: 'open', standsForClass: false });
    expect((await letters(DONE)).at(-1)).toEqual(['task-reopened', 'lead', 'gathered', null]);
  });
});
