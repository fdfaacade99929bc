import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { textsIn } from '@domain/texts';
import {
  ClassChangeEntity,
  OrganisationEntity,
  ReminderEntity,
  RoadmapItemEntity,
  TaskEntity,
  TaskHistoryEntity,
  TaskParticipantEntity,
} from '@storage';
import {
  AcceptReport,
  ApplyClassChanges,
  CancelTask,
  CompareClasses,
  ConfirmClassChange,
  ConfirmOrder,
  DemandRoadmaps,
  FanOutTasks,
  OrderDetailView,
  OrderList,
  ResumeTask,
  ReturnReport,
  SuspendTask,
  TaskDetailView,
} from '@workflow';
import { In, IsNull, Not } from 'typeorm';
import { ReviewWorld } from '../support/review-world.js';

const ORDER = path.join(import.meta.dirname, '..', 'fixtures', 'orders', '001_e92bb9a49a23248f.txt');
const SCHOOLS = 5;
const AUTHORITIES = 3;

/** Row 3.4 of a real order is addressed «ГБУ ДПО ЧИРО, МОУО, ШНОР»; it is Thursday, 9 March 2023. */
describe('classes that help whoever leads a row', () => {
  let world: ReviewWorld;
  let orderId: string;

  beforeAll(async () => {
    world = await ReviewWorld.create();
    orderId = await world.readBytes(await readFile(ORDER));
    await world.source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state, tags)
       select 'Школа № ' || n, 'школа ' || n, 'school', class.parent_id, 'Asia/Yekaterinburg', 'active',
         case when n <= $1 then array['ШНОР'] else '{}' end
       from generate_series(1, $1::int + 2) n join organisation class on class.name = 'ШНОР'`,
      [SCHOOLS],
    );
    await world.source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state)
       select 'Управление ' || n, 'управление ' || n, 'municipal_authority', class.parent_id, 'Asia/Yekaterinburg', 'active'
       from generate_series(1, $1::int) n join organisation class on class.name = 'ШНОР'`,
      [AUTHORITIES],
    );
    const said = await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    expect(said.tasksCreated).toBe(33);
  });
  afterAll(() => world.close());

  const sweep = () => new FanOutTasks(world.source, world.clock).run();
  const body = (name: string) => world.source.manager.findOneByOrFail(OrganisationEntity, { name });
  const row = (number: string) =>
    world.source.manager.findOneByOrFail(RoadmapItemEntity, { orderId, number, source: 'table' });
  const leadTask = async (number: string) =>
    world.source.manager.findOneByOrFail(TaskEntity, {
      ...{ itemId: (await row(number)).id, occurrence: 1, parentTaskId: IsNull() },
    });
  const parts = async (number: string) =>
    world.source.manager.findBy(TaskEntity, {
      ...{ parentTaskId: (await leadTask(number)).id, classId: Not(IsNull()), state: Not('cancelled') },
    });
  const namesOf = async (tasks: readonly TaskEntity[]) => {
    const ids = tasks.map(({ assigneeOrganisationId }) => assigneeOrganisationId);
    return (await world.source.manager.findBy(OrganisationEntity, { id: In(ids) })).map(({ name }) => name).sort();
  };
  const storyOf = async ({ id: taskId }: TaskEntity) => {
    const rows = await world.source.manager.find(TaskHistoryEntity, { where: { taskId }, order: { id: 'ASC' } });
    return rows.map(({ command }) => command);
  };
  const shown = async (number: string) => {
    const view = new OrderDetailView(world.source, world.clock, new OrderList(world.source, world.clock));
    const { id: organisationId } = await body('ШНОР');
    const { items } = await view.run(orderId, { ...world.actor, organisationId }, textsIn('ru'));
    return items.filter((item) => item.number === number && item.source === 'table').flatMap(({ tasks }) => tasks);
  };
  const detail = async ({ id }: TaskEntity) => {
    const actor = { ...world.actor, organisationId: (await body('ШНОР')).id };
    return new TaskDetailView(world.source, world.clock).run(id, actor, textsIn('ru'));
  };

  it('leave every organisation of theirs its own task under that of the lead', async () => {
    await sweep();
    const lead = await leadTask('3.4');
    const made = await parts('3.4');
    expect(await namesOf(made)).toEqual([
      ...['Управление 1', 'Управление 2', 'Управление 3'],
      ...['Школа № 1', 'Школа № 2', 'Школа № 3', 'Школа № 4', 'Школа № 5'],
    ]);
    expect(new Set(made.map(({ controlDate, acceptorId }) => `${controlDate} ${acceptorId}`))).toEqual(
      new Set([`${lead.controlDate} ${lead.acceptorId}`]),
    );
    const leads = await world.source.manager.findBy(TaskParticipantEntity, { taskId: In(made.map(({ id }) => id)) });
    expect(leads.map(({ role, organisationId }) => `${role} ${organisationId}`).sort()).toEqual(
      made.map(({ assigneeOrganisationId }) => `lead ${assigneeOrganisationId}`).sort(),
    );
    const reminded = await world.source.query<unknown[]>(
      `select distinct task_id from reminder where task_id = any($1) and recipient_role = 'lead'`,
      [made.map(({ id }) => id)],
    );
    expect(reminded).toHaveLength(made.length);
  });

  it('do so once, whatever died meanwhile', async () => {
    const before = await world.source.manager.countBy(TaskEntity, { orderId });
    await world.source.query('update fan_out set finished_at = null, made_to = null');
    expect(await sweep()).toBe(0);
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    expect(await sweep()).toBe(0);
    expect(await world.source.manager.countBy(TaskEntity, { orderId })).toBe(before);
  });

  it('are one bar in the row beside the task of the lead', async () => {
    const { id: staysInTheClass } = await body('Школа № 5');
    const done = (await parts('3.4')).find((part) => part.assigneeOrganisationId === staysInTheClass);
    await world.source.manager.update(TaskEntity, { id: done!.id }, { state: 'closed' });
    expect(await shown('3.4')).toEqual([
      expect.objectContaining({
        id: (await leadTask('3.4')).id,
        organisations: { total: 8, made: 8, closed: 1, following: null },
      }),
    ]);
  });

  it('owe a report alone; what the row is to bring is the lead’s to prove', async () => {
    const lead = await detail(await leadTask('3.4'));
    expect(lead.closing.length).toBeGreaterThan(0);
    const [part] = await parts('3.4');
    expect((await detail(part!)).closing).toEqual([]);
  });

  it('go on when the lead is done, and the lead is done without them', async () => {
    const lead = await leadTask('2.1');
    await world.source.manager.update(TaskEntity, { id: lead.id }, { state: 'submitted' });
    const version = (await leadTask('2.1')).version;
    await new AcceptReport(world.source, world.clock).run({
      ...{ taskId: lead.id, version, whyWithout: 'Видно по сайту', actor: world.actor },
    });
    expect((await leadTask('2.1')).state).toBe('closed');
    expect(new Set((await parts('2.1')).map(({ state }) => state))).toEqual(new Set(['open']));
  });

  it('follow what is done to the task of the lead', async () => {
    const { id: taskId, version } = await leadTask('3.2');
    const step = { taskId, version, reason: 'Ждём решения', actor: world.actor };
    await new SuspendTask(world.source, world.clock).run(step);
    const made = await parts('3.2');
    expect(made).toHaveLength(SCHOOLS + AUTHORITIES);
    expect(new Set(made.map(({ state }) => state))).toEqual(new Set(['suspended']));
  });

  it('that change give and take tasks by the decision of a coordinator, one class for itself', async () => {
    await new CompareClasses(world.source, world.clock).run();
    expect(await world.source.manager.countBy(ClassChangeEntity, { finishedAt: IsNull() })).toBe(0);
    await world.source.manager.update(OrganisationEntity, { name: 'Школа № 1' }, { tags: [] });
    await world.source.manager.update(OrganisationEntity, { name: 'Школа № 6' }, { tags: ['ШНОР'] });
    await new CompareClasses(world.source, world.clock).run();
    const [change, ...others] = await world.source.manager.findBy(ClassChangeEntity, { finishedAt: IsNull() });
    expect(others).toEqual([]);
    expect(change).toMatchObject({ classId: (await body('ШНОР')).id, joined: 1, gone: 1 });
    await new ConfirmClassChange(world.source, world.clock).run({
      ...{ changeId: change!.id, digest: change!.digest, reason: 'Приказ № 41', actor: world.actor },
    });
    await new ApplyClassChanges(world.source, world.clock).run();
    const names = await namesOf(await parts('3.4'));
    expect(names).toContain('Школа № 6');
    expect(names).not.toContain('Школа № 1');
    expect(names).toHaveLength(SCHOOLS + AUTHORITIES);
    await new CompareClasses(world.source, world.clock).run();
    expect(await world.source.manager.countBy(ClassChangeEntity, { finishedAt: IsNull() })).toBe(0);
  });

  it('keep one task where roadmaps are demanded of them, and have it for the help alone when they are not any more', async () => {
    const { id: itemId } = await row('2.2');
    const demand = async (kind: 'make' | 'none', ...names: string[]) => {
      const bodyIds = await Promise.all(names.map(async (name) => (await body(name)).id));
      await new DemandRoadmaps(world.source, world.clock).run({ orderId, itemId, kind, bodyIds, actor: world.actor });
      await sweep();
    };
    const standing = async () => {
      const { id: assigneeOrganisationId } = await body('Управление 1');
      const tasks = await world.source.manager.findBy(TaskEntity, {
        ...{ itemId, assigneeOrganisationId, withdrawn: false },
      });
      return tasks.map(({ demandsRoadmap, state }) => `${demandsRoadmap} ${state}`);
    };
    const [before] = await standing();
    expect(before).toMatch(/^false /);
    await demand('make', 'МОУО');
    expect(await standing()).toEqual([before?.replace('false', 'true')]);
    const { id: assigneeOrganisationId } = await body('Управление 1');
    const [owing] = await world.source.manager.findBy(TaskEntity, { itemId, assigneeOrganisationId });
    expect(await storyOf(owing!)).toEqual(['create', 'demand_roadmap']);
    await demand('none');
    expect(await standing()).toEqual([before]);
  });

  it('lose their tasks with that of the lead', async () => {
    const { id: taskId, version } = await leadTask('3.4');
    const step = { taskId, version, reason: 'Мероприятие отменено', actor: world.actor };
    await new CancelTask(world.source, world.clock).run(step);
    expect((await parts('3.4')).map(({ state }) => state)).toEqual(['closed']);
    const cancelled = await world.source.manager.findBy(TaskEntity, { parentTaskId: taskId, state: 'cancelled' });
    const owed = await world.source.manager.countBy(ReminderEntity, {
      ...{ taskId: In(cancelled.map(({ id }) => id)), state: 'planned', rung: Not('task-cancelled') },
    });
    expect(owed).toBe(0);
  });
});

describe('two classes that help with a row and mean the same school', () => {
  let world: ReviewWorld;
  beforeAll(async () => {
    world = await ReviewWorld.create();
  });
  afterAll(() => world.close());

  it('leave it one task, that stays while one of them means it', async () => {
    const orderId = await world.read({
      rows: [['1', 'Провести самодиагностику', 'до 1 июня 2023 года', 'Отдел кадров, ШНОР, ОО']],
    });
    await world.source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state, tags)
       select 'Школа № 1', 'школа 1', 'school', class.parent_id, 'Asia/Yekaterinburg', 'active', array['ШНОР']
       from organisation class where class.name = 'ШНОР'`,
    );
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    expect(await new FanOutTasks(world.source, world.clock).run()).toBe(1);
    // Whichever of the two came first by its id; here it is the one the school leaves.
    const { id: classId } = await world.source.manager.findOneByOrFail(OrganisationEntity, { name: 'ШНОР' });
    await world.source.manager.update(TaskEntity, { classId: Not(IsNull()) }, { classId });
    await world.source.manager.update(OrganisationEntity, { name: 'Школа № 1' }, { tags: [] });
    await new CompareClasses(world.source, world.clock).run();
    expect(await world.source.manager.count(ClassChangeEntity)).toBe(0);
    const school = await world.source.manager.findOneByOrFail(TaskEntity, { classId: Not(IsNull()) });
    const story = await world.source.manager.find(TaskHistoryEntity, {
      where: { taskId: school.id },
      order: { id: 'ASC' },
    });
    expect(story.map(({ command, actorId }) => [command, actorId])).toEqual([
      ['create', null],
      ['change_class', null],
    ]);
    expect(story.at(-1)?.details).toMatchObject({ toClassId: school.classId });
    await world.source.manager.update(OrganisationEntity, { name: 'Школа № 1' }, { state: 'closed' });
    await new CompareClasses(world.source, world.clock).run();
    expect(await world.source.manager.find(ClassChangeEntity)).toMatchObject([{ toAdd: 0, toWithdraw: 1 }]);
  });
});

const TERM = 'до 1 июня 2023 года';

describe('organisations of a class get what their row gives them, whatever the lead does meanwhile', () => {
  let world: ReviewWorld;
  let orderId: string;

  beforeEach(async () => {
    world = await ReviewWorld.create();
    orderId = await world.read({
      rows: [
        ['1', 'Провести семинар', TERM, 'Отдел кадров, ШНОР'],
        ['2', 'Провести опрос', TERM, 'Отдел кадров, ШНОР'],
        ['3', 'Собрать планы', 'по отдельному графику', 'Отдел кадров, ШНОР'],
        ['4', 'Провести самодиагностику', TERM, 'ШНОР'],
      ],
    });
    await addSchools(1, 2);
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
  });
  afterEach(() => world.close());

  const addSchools = (from: number, to: number) =>
    world.source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state, tags)
       select 'Школа № ' || n, 'школа ' || n, 'school', class.parent_id, 'Asia/Yekaterinburg', 'active', array['ШНОР']
       from generate_series($1::int, $2::int) n join organisation class on class.name = 'ШНОР'`,
      [from, to],
    );
  const sweep = () => new FanOutTasks(world.source, world.clock).run();
  const compare = () => new CompareClasses(world.source, world.clock).run();
  const rowTask = async (number: string) => {
    const { id: itemId } = await world.source.manager.findOneByOrFail(RoadmapItemEntity, {
      orderId,
      number,
      source: 'table',
    });
    return world.source.manager.findOneByOrFail(TaskEntity, { itemId, occurrence: 1, parentTaskId: IsNull() });
  };
  const put = async (number: string, state: TaskEntity['state']) =>
    world.source.manager.update(TaskEntity, { id: (await rowTask(number)).id }, { state });
  const made = async (number: string) => {
    const { id: parentTaskId } = await rowTask(number);
    const tasks = await world.source.manager.findBy(TaskEntity, { parentTaskId, state: Not('cancelled') });
    return tasks.map(({ state }) => state);
  };
  const step = async (number: string) => {
    const { id: taskId, version } = await rowTask(number);
    return { taskId, version, reason: 'Так решили', actor: world.actor };
  };
  const foundChange = () => world.source.manager.findOneBy(ClassChangeEntity, { finishedAt: IsNull() });

  it.each(['checking', 'submitted', 'closed'] as const)(
    'helping, where the lead’s report is %s first',
    async (state) => {
      await put('1', state);
      await put('3', state);
      await sweep();
      expect(await made('1')).toEqual(['open', 'open']);
      // What waited for its dates goes on waiting for them.
      expect(await made('3')).toEqual(['awaiting_schedule', 'awaiting_schedule']);
    },
  );

  it('helping, once a declined row has another lead', async () => {
    await put('1', 'declined');
    await sweep();
    expect(await made('1')).toEqual([]);
    await put('1', 'open');
    await sweep();
    expect(await made('1')).toEqual(['open', 'open']);
  });

  it('leading, once a report for all of them is returned; never where it was accepted or the row is cancelled', async () => {
    await put('1', 'cancelled');
    await put('4', 'submitted');
    await sweep();
    expect(await made('4')).toEqual([]);
    await put('4', 'returned');
    await sweep();
    expect(await made('4')).toEqual(['open', 'open']);
    expect(await made('1')).toEqual([]);
    const open = await world.source.query('select from fan_out where finished_at is null');
    expect(open).toEqual([]);
  });

  it('who joined the list while a row stood still: what was decided is done elsewhere, and asked again when it goes on', async () => {
    await sweep();
    await compare();
    await addSchools(3, 3);
    await compare();
    const change = (await foundChange())!;
    expect(change).toMatchObject({ toAdd: 4 });
    await new ConfirmClassChange(world.source, world.clock).run({
      ...{ changeId: change.id, digest: change.digest, reason: 'Приказ № 41', actor: world.actor },
    });
    await new SuspendTask(world.source, world.clock).run(await step('1'));
    await new ApplyClassChanges(world.source, world.clock).run();
    expect([(await made('1')).length, (await made('2')).length, (await made('4')).length]).toEqual([2, 3, 3]);
    const lines = await world.source.query('select task_id from class_change_line where not done');
    expect(lines).toEqual([{ task_id: (await rowTask('1')).id }]);
    await compare();
    expect(await foundChange()).toBeNull();
    await new ResumeTask(world.source, world.clock).run(await step('1'));
    await compare();
    expect(await foundChange()).toMatchObject({ toAdd: 1, toWithdraw: 0 });
  });

  it('who joined the list while a report waited, once it is returned', async () => {
    await sweep();
    await compare();
    for (const number of ['1', '2', '3', '4']) await put(number, 'submitted');
    await addSchools(3, 3);
    await compare();
    expect(await foundChange()).toBeNull();
    await new ReturnReport(world.source, world.clock).run(await step('2'));
    await compare();
    expect(await foundChange()).toMatchObject({ toAdd: 1 });
  });

  it('who joined the list while a class that owes roadmaps stood still with the row above it', async () => {
    const { itemId } = await rowTask('2');
    const bodyIds = [(await world.source.manager.findOneByOrFail(OrganisationEntity, { name: 'ШНОР' })).id];
    await new DemandRoadmaps(world.source, world.clock).run({
      orderId,
      itemId,
      kind: 'make',
      bodyIds,
      actor: world.actor,
    });
    await sweep();
    await compare();
    for (const number of ['1', '3']) await put(number, 'closed');
    await put('4', 'cancelled');
    await new SuspendTask(world.source, world.clock).run(await step('2'));
    await addSchools(3, 3);
    await compare();
    expect(await foundChange()).toBeNull();
    await new ResumeTask(world.source, world.clock).run(await step('2'));
    await compare();
    expect(await foundChange()).toMatchObject({ toAdd: 1 });
  });
});
