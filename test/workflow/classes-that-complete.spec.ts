import { textsIn } from '@domain/texts';
import { FileStore } from '@platform/file-store';
import { SafeFetch } from '@platform/safe-fetch';
import {
  ClassChangeEntity,
  OrganisationEntity,
  PersonEntity,
  ReminderEntity,
  TaskEntity,
  TaskHistoryEntity,
} from '@storage';
import {
  AcceptReport,
  type ActingPerson,
  ApplyClassChanges,
  CancelTask,
  CompareClasses,
  CompleteClasses,
  ConfirmClassChange,
  ConfirmOrder,
  ExtendReminders,
  FanOutTasks,
  OrderChartView,
  OrderList,
  OrderTableView,
  ReopenTask,
  SubmitReport,
  TaskList,
  VerifyHistory,
} from '@workflow';
import { In, IsNull, Not } from 'typeorm';
import { ReviewWorld } from '../support/review-world.js';

const ROWS = [
  'Представить план',
  'Провести самодиагностику',
  'Назначить ответственного',
  'Разместить сведения',
] as const;

describe('the task of a class ends with those of its organisations', () => {
  let world: ReviewWorld;
  let orderId: string;

  beforeAll(async () => {
    world = await ReviewWorld.create();
    orderId = await world.read({
      rows: ROWS.map((title, at) => [`${at + 1}`, title, 'до 1 июня 2023 года', 'ШНОР']),
    });
    await world.source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state, tags)
       select 'Школа № ' || n, 'школа ' || n, 'school', class.parent_id, 'Asia/Yekaterinburg', 'active',
         case when n <= 2 then array['ШНОР'] else '{}' end
       from generate_series(1, 3) n join organisation class on class.name = 'ШНОР'`,
    );
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    await sweep();
  });
  afterAll(() => world.close());

  const sweep = () => new FanOutTasks(world.source, world.clock).run();
  const complete = () => new CompleteClasses(world.source, world.clock).run();
  const classTask = (title: string) =>
    world.source.manager.findOneByOrFail(TaskEntity, { orderId, title, parentTaskId: IsNull() });
  const parts = (title: string) =>
    world.source.manager.find(TaskEntity, {
      where: { orderId, title, parentTaskId: Not(IsNull()) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  const story = async ({ id: taskId }: TaskEntity) => {
    const rows = await world.source.manager.find(TaskHistoryEntity, { where: { taskId }, order: { id: 'ASC' } });
    return rows.map(({ command, actorId, reason }) => [command, actorId, reason]);
  };
  const report = async ({ id: taskId, version, assigneeOrganisationId: organisationId }: TaskEntity) => {
    const { id: personId } = await world.source.manager.save(
      world.source.manager.create(PersonEntity, {
        ...{ organisationId, fullName: `Директор ${taskId}`, matchKey: taskId, kind: 'person', role: 'school' },
        ...{ state: 'active', position: 'директор' },
      }),
    );
    const actor: ActingPerson = { personId, organisationId, role: 'school', via: 'web' };
    const submit = new SubmitReport(world.source, world.clock, new FileStore(world.filesFolder), new SafeFetch([]));
    await submit.run({ taskId, version, report: { kind: 'execution', text: 'Сделано' }, actor });
  };
  const accept = async ({ id }: TaskEntity) => {
    const { version } = await world.source.manager.findOneByOrFail(TaskEntity, { id });
    await new AcceptReport(world.source, world.clock).run({
      ...{ taskId: id, version, whyWithout: 'Видно по сайту', actor: world.actor },
    });
  };
  const reportAndAccept = async (task: TaskEntity) => {
    await report(task);
    await accept(task);
  };

  it('is no task of its own wherever tasks are listed or counted', async () => {
    const administrator = { ...world.actor, organisationId: (await parts(ROWS[0]))[0]!.assigneeOrganisationId };
    const { rows: table } = await new OrderTableView(world.source, world.clock).run(
      orderId,
      { page: 1, pageSize: 50 },
      administrator,
    );
    expect(table.filter(({ source }) => source === 'table').map(({ taskCount }) => taskCount)).toEqual([2, 2, 2, 2]);
    const { rows: chart } = await new OrderChartView(world.source, world.clock).run(
      orderId,
      { page: 1 },
      administrator,
    );
    expect(chart.flatMap(({ spans }) => spans).map(({ taskCount }) => taskCount)).toEqual([2, 2, 2, 2]);
    const list = new TaskList(world.source, world.clock);
    for (const filter of [{}, { orderId }, { search: 'план' }, { sort: 'row' }, { state: 'open' }] as const) {
      const { rows } = await list.run({ ...filter, pageSize: 50 }, administrator);
      expect(rows.map(({ organisationName }) => organisationName)).not.toContain('ШНОР');
      expect(rows.length).toBeGreaterThan(0);
    }
    const orders = new OrderList(world.source, world.clock);
    const { rows } = await orders.run({ pageSize: 50 }, administrator, textsIn('ru'));
    expect(rows).toMatchObject([{ taskCount: 8, closedCount: 0 }]);
  });

  it('closes in the step that accepts the last of them, and says by whom and why', async () => {
    const [first, second] = await parts(ROWS[0]);
    const before = await classTask(ROWS[0]);
    await reportAndAccept(first!);
    expect(await classTask(ROWS[0])).toMatchObject({ state: 'open', standsForClass: true });
    await reportAndAccept(second!);
    const closed = await classTask(ROWS[0]);
    expect(closed).toMatchObject({ state: 'closed', closedAt: world.clock.now(), version: before.version + 1 });
    expect(await story(closed)).toEqual([
      ['create', expect.anything(), null],
      ['complete', null, 'Задачи всех организаций списка завершены.'],
    ]);
  });

  it('goes on when one of them is put under control again, and ends again with it', async () => {
    const [first] = await parts(ROWS[0]);
    await new ReopenTask(world.source, world.clock).run({
      ...{ taskId: first!.id, version: first!.version, reason: 'План неполный', actor: world.actor },
    });
    const open = await classTask(ROWS[0]);
    expect(open).toMatchObject({ state: 'open', closedAt: null });
    expect((await story(open)).at(-1)).toEqual([
      ...['reopen', null],
      expect.stringMatching(/^Возвращена на контроль задача организации списка: Школа № \d\. План неполный$/),
    ]);
    await accept(await reported(first!));
    expect(await classTask(ROWS[0])).toMatchObject({ state: 'closed' });
  });

  const reported = async ({ id }: TaskEntity) => {
    const task = await world.source.manager.findOneByOrFail(TaskEntity, { id });
    const person = await world.source.manager.findOneByOrFail(PersonEntity, { matchKey: id });
    const actor: ActingPerson = {
      personId: person.id,
      organisationId: person.organisationId,
      role: 'school',
      via: 'web',
    };
    const submit = new SubmitReport(world.source, world.clock, new FileStore(world.filesFolder), new SafeFetch([]));
    const said = { kind: 'execution', text: 'Сделано снова' } as const;
    await submit.run({ taskId: id, version: task.version, report: said, actor });
    return task;
  };

  it('is put under control again by one of its organisations only', async () => {
    const { id: taskId, version } = await classTask(ROWS[0]);
    const reopen = new ReopenTask(world.source, world.clock);
    await expect(reopen.run({ taskId, version, reason: 'Ещё раз', actor: world.actor })).rejects.toMatchObject({
      code: 'class-goes-on-below',
    });
  });

  it('is cancelled where all of theirs were, and closed where one of them was done', async () => {
    const cancel = async ({ id: taskId, version }: TaskEntity) =>
      new CancelTask(world.source, world.clock).run({ taskId, version, reason: 'Не нужно', actor: world.actor });
    for (const task of await parts(ROWS[1])) await cancel(task);
    expect(await story(await classTask(ROWS[1]))).toEqual([
      ['create', expect.anything(), null],
      ['cancel', null, 'Задачи всех организаций списка отменены.'],
    ]);
    const [first, second] = await parts(ROWS[2]);
    await reportAndAccept(first!);
    await cancel(second!);
    expect(await classTask(ROWS[2])).toMatchObject({ state: 'closed' });
  });

  it('ends by the sweep where a process died before it could', async () => {
    const { id } = await classTask(ROWS[2]);
    await world.source.query(`update task set state = 'open', closed_at = null where id = $1`, [id]);
    expect(await complete()).toBe(1);
    expect(await complete()).toBe(0);
    expect(await classTask(ROWS[2])).toMatchObject({ state: 'closed', closedAt: world.clock.now() });
  });

  it('waits for a list that is to grow, and goes on with who joined it after that', async () => {
    const [first, second] = await parts(ROWS[3]);
    await reportAndAccept(first!);
    await world.source.manager.update(OrganisationEntity, { name: 'Школа № 3' }, { tags: ['ШНОР'] });
    await new CompareClasses(world.source, world.clock).run();
    await reportAndAccept(second!);
    expect(await complete()).toBe(0);
    expect(await classTask(ROWS[3])).toMatchObject({ state: 'open' });
    const change = await world.source.manager.findOneByOrFail(ClassChangeEntity, { finishedAt: IsNull() });
    // The cancelled row gives nobody anything; the two that are closed do.
    expect(change).toMatchObject({ joined: 1, toAdd: 3 });
    await new ConfirmClassChange(world.source, world.clock).run({
      ...{ changeId: change.id, digest: change.digest, reason: 'Приказ № 41', actor: world.actor },
    });
    await new ApplyClassChanges(world.source, world.clock).run();
    expect(await parts(ROWS[3])).toHaveLength(3);
    const again = await classTask(ROWS[0]);
    expect(again).toMatchObject({ state: 'open' });
    expect((await story(again)).at(-1)?.slice(0, 2)).toEqual(['reopen', null]);
  });

  it('reminds nobody of it: organisations are reminded of theirs', async () => {
    await new ExtendReminders(world.source, world.clock).run();
    const tasks = await Promise.all(ROWS.map(classTask));
    const planned = await world.source.manager.findBy(ReminderEntity, {
      ...{ taskId: In(tasks.map(({ id }) => id)), state: In(['planned', 'gathered']) },
    });
    expect(planned).toEqual([]);
    const [part] = (await parts(ROWS[3])).filter(({ state }) => state === 'open');
    expect(await world.source.manager.countBy(ReminderEntity, { taskId: part!.id, state: 'planned' })).toBeGreaterThan(
      0,
    );
  });

  it('leaves every chain of history whole', async () => {
    expect((await new VerifyHistory(world.source).run()).broken).toBeNull();
  });
});
