import { ClassChangeEntity, OrganisationEntity, ReminderEntity, TaskEntity, TaskHistoryEntity } from '@storage';
import {
  ApplyClassChanges,
  ChangeClassRule,
  ClassChangesView,
  CompareClasses,
  ConfirmClassChange,
  ConfirmOrder,
  FanOutTasks,
  LeaveClassChange,
  ResumeTask,
  SuspendTask,
  VerifyHistory,
} from '@workflow';
import { In, IsNull } from 'typeorm';
import { leafThrough } from '../support/leaf-through.js';
import { ReviewWorld } from '../support/review-world.js';

const SCHOOLS = 12;
const WHY = 'Приказ министерства № 41';

describe('a class whose list changes after its order was issued', () => {
  let world: ReviewWorld;
  let orderId: string;
  let klass: OrganisationEntity;

  beforeAll(async () => {
    world = await ReviewWorld.create();
    orderId = await world.read({
      rows: [
        ['1', 'Провести самодиагностику', 'до 1 июня 2023 года', 'ШНОР'],
        ['2', 'Представить заявку', 'до 6 марта 2023 года', 'ШНОР'],
        ['3', 'Представить отчёт', 'до 1 июля 2023 года', 'ШНОР'],
      ],
    });
    await world.source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state, tags)
       select 'Школа № ' || n, 'школа ' || n, 'school', class.parent_id, 'Asia/Yekaterinburg', 'active',
         case when n <= $1 then array['ШНОР'] when n <= $1 + 3 then array['зона риска'] else '{}' end
       from generate_series(1, $1::int + 6) n join organisation class on class.name = 'ШНОР'`,
      [SCHOOLS],
    );
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    await new FanOutTasks(world.source, world.clock).run();
    klass = await world.source.manager.findOneByOrFail(OrganisationEntity, { name: 'ШНОР' });
  });
  afterAll(() => world.close());

  const school = (n: number) => world.source.manager.findOneByOrFail(OrganisationEntity, { name: `Школа № ${n}` });
  const tag = (n: number, ...tags: string[]) =>
    world.source.manager.update(OrganisationEntity, { name: `Школа № ${n}` }, { tags });
  const compare = () => new CompareClasses(world.source, world.clock).run();
  const apply = () => new ApplyClassChanges(world.source, world.clock).run();
  const open = () => world.source.manager.findOneBy(ClassChangeEntity, { finishedAt: IsNull() });
  const found = async () => {
    const change = await open();
    if (change === null) throw new Error('No change was found');
    return change;
  };
  const confirm = ({ id: changeId, digest }: ClassChangeEntity) =>
    new ConfirmClassChange(world.source, world.clock).run({ changeId, digest, reason: WHY, actor: world.actor });
  const tasksOf = async (n: number) =>
    world.source.manager.find(TaskEntity, {
      where: { orderId, assigneeOrganisationId: (await school(n)).id },
      order: { dueDate: 'ASC', createdAt: 'ASC' },
    });
  const story = ({ id: taskId }: TaskEntity) =>
    world.source.manager.find(TaskHistoryEntity, { where: { taskId }, order: { id: 'ASC' } });

  it('is compared only after the directory has changed, and shows nothing where nothing differs', async () => {
    expect(await compare()).toBe(1);
    expect(await open()).toBeNull();
    expect(await compare()).toBe(0);
  });

  it('shows who came, who went, and which tasks that makes; nobody gets one whose day has passed', async () => {
    const [reported] = await tasksOf(2);
    await world.source.manager.update(TaskEntity, { id: reported!.id }, { state: 'submitted' });
    await tag(1);
    await world.source.manager.update(OrganisationEntity, { name: 'Школа № 2' }, { state: 'closed' });
    await tag(SCHOOLS + 4, 'ШНОР');
    await tag(SCHOOLS + 5, 'ШНОР');
    await compare();
    // Three rows were given; of the one that is past the newcomers get none.
    expect(await found()).toMatchObject({ joined: 2, gone: 2, toAdd: 4, toWithdraw: 5, kept: 1, state: 'found' });
    const { lines } = await new ClassChangesView(world.source).one((await found()).id, { pageSize: 50 });
    expect(lines.map((line) => `${line.organisationName}, ${line.itemNumber}: ${line.action}`)).toEqual([
      'Школа № 1, 1: withdraw',
      'Школа № 1, 2: withdraw',
      'Школа № 1, 3: withdraw',
      'Школа № 16, 1: add',
      'Школа № 16, 3: add',
      'Школа № 17, 1: add',
      'Школа № 17, 3: add',
      'Школа № 2, 1: withdraw',
      'Школа № 2, 2: keep',
      'Школа № 2, 3: withdraw',
    ]);
    expect(await tasksOf(SCHOOLS + 4)).toEqual([]);
    const change = await found();
    const { there, back } = await leafThrough(async (cursor) => {
      const view = new ClassChangesView(world.source);
      const { lines, next, previous } = await view.one(change.id, { pageSize: 3, cursor });
      return { ids: lines.map(({ organisationId, taskId }) => `${organisationId} ${taskId}`), next, previous };
    });
    expect(there).toEqual(lines.map(({ organisationId, taskId }) => `${organisationId} ${taskId}`));
    expect(back).toEqual(there);
  });

  it('is confirmed as it was seen, with a reason', async () => {
    const change = await found();
    const cases: [Promise<void>, string][] = [
      [confirm({ ...change, digest: '0'.repeat(32) }), 'stale-class-change'],
      [
        new ConfirmClassChange(world.source, world.clock).run({
          ...{ changeId: change.id, digest: change.digest, reason: ' ', actor: world.actor },
        }),
        'reason-missing',
      ],
    ];
    for (const [refused, code] of cases) await expect(refused).rejects.toMatchObject({ code });
    // Meanwhile another one came: what was seen is not all of it.
    await tag(SCHOOLS + 6, 'ШНОР');
    await expect(confirm(change)).rejects.toMatchObject({ code: 'stale-class-change' });
    expect(await found()).toMatchObject({ joined: 3, toAdd: 6 });
    await tag(SCHOOLS + 6);
    await compare();
  });

  it('gives and withdraws what was confirmed, and what is no longer so by then it leaves', async () => {
    await confirm(await found());
    // He is back before it is done.
    await tag(1, 'ШНОР');
    expect(await apply()).toBe(9);
    expect((await tasksOf(1)).map(({ state }) => state)).toEqual(['open', 'open', 'open']);
    expect((await tasksOf(2)).map(({ state, withdrawn }) => `${state} ${withdrawn}`)).toEqual([
      'submitted false',
      'cancelled true',
      'cancelled true',
    ]);
    expect((await tasksOf(SCHOOLS + 4)).map(({ state, dueDate }) => `${state} ${dueDate}`)).toEqual([
      'open 2023-06-01',
      'open 2023-07-01',
    ]);
    expect(await apply()).toBe(0);
  });

  it('writes the reason into each history, tells those who lost the task and reminds those who got it', async () => {
    const withdrawn = (await tasksOf(2)).at(-1)!;
    const gained = (await tasksOf(SCHOOLS + 4))[0]!;
    expect((await story(withdrawn)).at(-1)).toMatchObject({
      command: 'cancel',
      actorId: world.actor.personId,
      reason: `Организация выбыла из списка «ШНОР». ${WHY}`,
    });
    expect(await story(gained)).toMatchObject([
      { command: 'create', actorId: world.actor.personId, reason: `Организация вошла в список «ШНОР». ${WHY}` },
    ]);
    const told = await world.source.manager.findBy(ReminderEntity, { taskId: In([withdrawn.id]), state: 'planned' });
    expect(told.map(({ rung }) => rung)).toEqual(['task-cancelled']);
    const reminded = await world.source.manager.findBy(ReminderEntity, { taskId: gained.id, state: 'planned' });
    expect(reminded.map(({ rung }) => rung)).toContain('assigned');
    const [counted] = await world.source.query<{ made: number }[]>(
      'select made from fan_out join task on task.id = task_id where task.title = $1',
      [withdrawn.title],
    );
    expect(counted).toEqual({ made: SCHOOLS - 1 + 2 });
  });

  it('differs no more afterwards; who comes back gets a task of his own again', async () => {
    await compare();
    expect(await open()).toBeNull();
    await world.source.manager.update(OrganisationEntity, { name: 'Школа № 2' }, { state: 'active' });
    await compare();
    expect(await found()).toMatchObject({ joined: 1, gone: 0, toAdd: 2, toWithdraw: 0 });
    await confirm(await found());
    await apply();
    expect((await tasksOf(2)).map(({ state }) => state)).toEqual([
      'submitted',
      'cancelled',
      'open',
      'cancelled',
      'open',
    ]);
  });

  it('is left as it is where the coordinator says so, until the list changes further', async () => {
    await compare();
    await tag(SCHOOLS + 6, 'ШНОР');
    await compare();
    const { id: changeId, digest } = await found();
    await new LeaveClassChange(world.source, world.clock).run({ changeId, digest, actor: world.actor });
    await world.source.query('insert into class_mark default values');
    await world.source.query('delete from class_list');
    await compare();
    expect(await found()).toMatchObject({ id: changeId, state: 'left' });
    await tag(3);
    await compare();
    expect(await found()).toMatchObject({ id: changeId, state: 'found', joined: 1, gone: 1 });
    await tag(3, 'ШНОР');
    await tag(SCHOOLS + 6);
    await compare();
    expect(await open()).toBeNull();
  });

  it('follows its rule when that is edited: any of several tags', async () => {
    const rule = {
      memberKind: 'school',
      memberTags: ['ШНОР', 'зона риска'],
      memberEveryTag: false,
      memberThrough: null,
    } as const;
    const { version } = await world.source.manager.findOneByOrFail(OrganisationEntity, { id: klass.id });
    const input = { id: klass.id, version, rule: { ...rule, memberBranchId: null }, actor: world.actor };
    await new ChangeClassRule(world.source, world.clock).run(input);
    await compare();
    expect(await found()).toMatchObject({ joined: 3, gone: 0, toAdd: 6 });
    await expect(new ChangeClassRule(world.source, world.clock).run(input)).rejects.toMatchObject({
      code: 'stale-entry',
    });
    await confirm(await found());
    await apply();
  });

  it('is compared again when the task that stands for it goes on after a rest', async () => {
    const title = 'Провести самодиагностику';
    const parent = () => world.source.manager.findOneByOrFail(TaskEntity, { orderId, title, parentTaskId: IsNull() });
    const input = async () => {
      const { id: taskId, version } = await parent();
      return { taskId, version, reason: WHY, actor: world.actor };
    };
    await new SuspendTask(world.source, world.clock).run(await input());
    await tag(4);
    await compare();
    expect(await found()).toMatchObject({ toWithdraw: 2 });
    await new ResumeTask(world.source, world.clock).run(await input());
    await compare();
    expect(await found()).toMatchObject({ toWithdraw: 3 });
  });

  it('leaves every chain of history whole', async () => {
    // The state this very test set past the history is told only after all chains were walked.
    expect((await new VerifyHistory(world.source).run()).broken).toMatchObject({ why: 'state', command: 'create' });
  });
});
