import { localDate } from '@domain/calendar';
import { familyStepsUnderWay, ReminderEntity, TaskEntity, TaskHistoryEntity } from '@storage';
import {
  CancelTask,
  ConfirmOrder,
  DateEffectView,
  DemandRoadmaps,
  ExtendTask,
  FanOutTasks,
  FollowParents,
  ResumeTask,
  SuspendTask,
  VerifyHistory,
} from '@workflow';
import { In, IsNull } from 'typeorm';
import { ReviewWorld } from '../support/review-world.js';

/** More than one chunk. */
const SCHOOLS = 620;
const AT_ONCE = 500;
const WHY = 'Решение коллегии';

describe('what is done to a task that stands for many organisations', () => {
  let world: ReviewWorld;
  let parents: TaskEntity[];

  beforeAll(async () => {
    world = await ReviewWorld.create();
    const titles = ['Самодиагностика', 'Анкетирование', 'Семинар', 'Отчёт', 'Опрос'];
    const orderId = await world.read({
      rows: [...titles, 'Планы'].map((title, at) => {
        const who = title === 'Планы' ? 'Отдел кадров, ШНОР' : 'ШНОР';
        return [String(at + 1), title, 'до 1 июня 2023 года', who] as const;
      }),
    });
    await world.source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state, tags)
       select 'Школа № ' || n, 'школа ' || n, 'school', class.parent_id, 'Asia/Yekaterinburg', 'active', array['ШНОР']
       from generate_series(1, $1::int) n join organisation class on class.name = 'ШНОР'`,
      [SCHOOLS],
    );
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    parents = (await world.source.manager.findBy(TaskEntity, { orderId })).filter(({ title }) =>
      titles.includes(title),
    );
    // The last one has no tasks of its organisations yet.
    await world.source.query(`update task set state = 'suspended' where id = $1`, [parentOf('Опрос')]);
    await new FanOutTasks(world.source, world.clock).run();
    await world.source.query(`update task set state = 'open' where id = $1`, [parentOf('Опрос')]);
  });
  afterAll(() => world.close());

  const parentOf = (title: string) => parents.find((task) => task.title === title)!.id;
  const task = (id: string) => world.source.manager.findOneByOrFail(TaskEntity, { id });
  const childrenOf = (title: string) =>
    world.source.manager.find(TaskEntity, { where: { parentTaskId: parentOf(title) }, order: { id: 'ASC' } });
  const statesOf = async (title: string) => {
    const counts: Record<string, number> = {};
    for (const { state } of await childrenOf(title)) counts[state] = (counts[state] ?? 0) + 1;
    return counts;
  };
  const input = async (title: string) => {
    const { id: taskId, version } = await task(parentOf(title));
    return { taskId, version, reason: WHY, actor: world.actor };
  };
  const sweep = () => new FollowParents(world.source, world.clock).run();
  const under = async (title: string) =>
    (await familyStepsUnderWay(world.source.manager, [parentOf(title)])).get(parentOf(title));

  it('comes to the first of them at once and to the rest by the sweep, which says how far it is', async () => {
    await new SuspendTask(world.source, world.clock).run(await input('Самодиагностика'));
    expect(await statesOf('Самодиагностика')).toEqual({ suspended: AT_ONCE, open: SCHOOLS - AT_ONCE });
    expect(await under('Самодиагностика')).toEqual({ command: 'suspend', done: AT_ONCE, total: SCHOOLS });
    expect(await sweep()).toBe(SCHOOLS - AT_ONCE);
    expect(await under('Самодиагностика')).toBeUndefined();
    expect(await statesOf('Самодиагностика')).toEqual({ suspended: SCHOOLS });
    expect(await sweep()).toBe(0);
  });

  it('is told to the lead of each, with the reason in each history', async () => {
    const ids = (await childrenOf('Самодиагностика')).map(({ id }) => id);
    const letters = await world.source.manager.findBy(ReminderEntity, { taskId: In(ids), state: 'planned' });
    expect(new Set(letters.map(({ rung }) => rung))).toEqual(new Set(['task-suspended']));
    expect(letters).toHaveLength(SCHOOLS);
    const told = await world.source.manager.findBy(TaskHistoryEntity, { taskId: In(ids), command: 'suspend' });
    expect(told).toHaveLength(SCHOOLS);
    expect(told[0]).toMatchObject({ reason: WHY, actorId: world.actor.personId, fromState: 'open' });
  });

  it('goes on again, but for what somebody stopped by itself; reminders begin anew', async () => {
    const [alone] = await childrenOf('Самодиагностика');
    await new ResumeTask(world.source, world.clock).run(await own(alone!));
    await new SuspendTask(world.source, world.clock).run(await own(alone!));
    await new ResumeTask(world.source, world.clock).run(await input('Самодиагностика'));
    await sweep();
    expect(await statesOf('Самодиагностика')).toEqual({ suspended: 1, open: SCHOOLS - 1 });
    const resumed = (await childrenOf('Самодиагностика')).at(-1)!;
    expect(resumed.round).toBe(2);
  });
  const own = async ({ id: taskId }: TaskEntity) => ({
    ...{ taskId, version: (await task(taskId)).version },
    ...{ reason: WHY, actor: world.actor },
  });

  it('spares what is closed, reaches what was handed on from them, and can be begun anew after a crash', async () => {
    const children = await childrenOf('Анкетирование');
    const last = children.at(-1)!;
    await world.source.manager.update(TaskEntity, { id: children[0]!.id }, { state: 'closed' });
    const { id: _, version: __, ...fields } = last;
    const part = await world.source.manager.save(
      world.source.manager.create(TaskEntity, {
        ...{ ...fields, parentTaskId: last.id, aboveIds: [last.id], giverId: world.actor.personId },
      }),
    );
    await new CancelTask(world.source, world.clock).run(await input('Анкетирование'));
    await sweep();
    expect(await statesOf('Анкетирование')).toEqual({ closed: 1, cancelled: SCHOOLS - 1 });
    expect((await task(part.id)).state).toBe('cancelled');
    // As after a chunk that was not noted.
    await world.source.query('update family_step set finished_at = null, done_to = null');
    await sweep();
    const cancelled = await world.source.manager.findBy(TaskHistoryEntity, {
      taskId: In(children.map(({ id }) => id)),
      command: 'cancel',
    });
    expect(cancelled).toHaveLength(SCHOOLS - 1);
  });

  it('keeps the order of two steps when the second comes before the first has come to all', async () => {
    await new SuspendTask(world.source, world.clock).run(await input('Семинар'));
    await new CancelTask(world.source, world.clock).run(await input('Семинар'));
    expect(await statesOf('Семинар')).toEqual({ suspended: AT_ONCE, open: SCHOOLS - AT_ONCE });
    await sweep();
    expect(await statesOf('Семинар')).toEqual({ cancelled: SCHOOLS });
    const { id: taskId } = (await childrenOf('Семинар')).at(-1)!;
    const story = await world.source.manager.find(TaskHistoryEntity, { where: { taskId }, order: { id: 'ASC' } });
    expect(story.map(({ command }) => command)).toEqual(['create', 'suspend', 'cancel']);
  });

  it('moves their dates along', async () => {
    const newDate = localDate('2023-06-15');
    const [longer, shorter, ...others] = await childrenOf('Отчёт');
    const grant = ({ id: taskId, version }: TaskEntity, day: string) =>
      new ExtendTask(world.source, world.clock).run({
        ...{ taskId, version, reason: WHY, newDate: localDate(day), actor: world.actor },
      });
    await grant(longer!, '2023-06-30');
    await grant(shorter!, '2023-06-10');
    const { id: _, version: __, ...fields } = await task(shorter!.id);
    const part = await world.source.manager.save(
      world.source.manager.create(TaskEntity, {
        ...{ ...fields, parentTaskId: shorter!.id, aboveIds: [shorter!.id], giverId: world.actor.personId },
        ...{ dueDate: localDate('2023-06-09'), controlDate: localDate('2023-06-09'), movedFrom: null },
      }),
    );
    const effect = await new DateEffectView(world.source).run(parentOf('Отчёт'), newDate);
    expect(effect.children).toBe(SCHOOLS - 1);
    await new ExtendTask(world.source, world.clock).run({ ...(await input('Отчёт')), newDate });
    await sweep();
    // Who was given longer than the whole class has now keeps it; nobody gets more than that.
    expect(await task(longer!.id)).toMatchObject({ movedFrom: '2023-06-01', dueDate: '2023-06-30' });
    expect(await task(part.id)).toMatchObject({ movedFrom: '2023-06-09', dueDate: '2023-06-14' });
    expect(others).toHaveLength(SCHOOLS - 2);
    const dates = (await childrenOf('Отчёт'))
      .filter(({ id }) => id !== longer!.id)
      .map((one) => `${one.movedFrom} ${one.dueDate} ${one.controlDate}`);
    expect(new Set(dates)).toEqual(new Set(['2023-06-01 2023-06-15 2023-06-15']));
  });

  it('a class whose task stands still gets no new tasks before it goes on', async () => {
    await new SuspendTask(world.source, world.clock).run(await input('Опрос'));
    expect(await new FanOutTasks(world.source, world.clock).run()).toBe(0);
    await new ResumeTask(world.source, world.clock).run(await input('Опрос'));
    expect(await new FanOutTasks(world.source, world.clock).run()).toBe(SCHOOLS);
    expect(await statesOf('Опрос')).toEqual({ open: SCHOOLS });
  });

  describe('with organisations two levels below it', () => {
    let owing: TaskEntity;
    let row: TaskEntity;
    beforeAll(async () => {
      row = await world.source.manager.findOneByOrFail(TaskEntity, { title: 'Планы' });
      const { assigneeOrganisationId: classId } = await task(parentOf('Отчёт'));
      const demand = { orderId: row.orderId, itemId: row.itemId, kind: 'make' as const, bodyIds: [classId] };
      await new DemandRoadmaps(world.source, world.clock).run({ ...demand, actor: world.actor });
      owing = await world.source.manager.findOneByOrFail(TaskEntity, { parentTaskId: row.id, classId: IsNull() });
    });
    const states = async () =>
      world.source.query<object[]>(
        'select state, count(*)::int from task where parent_task_id = $1 group by 1 order by 1',
        [owing.id],
      );

    it('brings those of a class that helped under the task by which it owes roadmaps, in chunks', async () => {
      expect(await states()).toEqual([{ state: 'open', count: AT_ONCE }]);
      expect(await sweep()).toBe(SCHOOLS - AT_ONCE);
      expect(await states()).toEqual([{ state: 'open', count: SCHOOLS }]);
      const owe = { parentTaskId: owing.id, demandsRoadmap: true, kind: 'document' as const };
      expect(await world.source.manager.countBy(TaskEntity, owe)).toBe(SCHOOLS);
    });

    it('leaves them all to the sweep, as the first level of more than a chunk', async () => {
      await new SuspendTask(world.source, world.clock).run(await own(row));
      expect((await task(owing.id)).state).toBe('suspended');
      expect(await states()).toEqual([{ state: 'open', count: SCHOOLS }]);
      expect(await sweep()).toBe(SCHOOLS);
      expect(await states()).toEqual([{ state: 'suspended', count: SCHOOLS }]);
    });

    it('keeps the order of what is done above, also where the second step comes before the first', async () => {
      await new ResumeTask(world.source, world.clock).run(await own(row));
      await new CancelTask(world.source, world.clock).run(await own(row));
      await sweep();
      expect(await states()).toEqual([{ state: 'cancelled', count: SCHOOLS }]);
      const [{ id: taskId } = { id: '' }] = await world.source.manager.findBy(TaskEntity, { parentTaskId: owing.id });
      const story = await world.source.manager.find(TaskHistoryEntity, { where: { taskId }, order: { id: 'ASC' } });
      expect(story.map(({ command }) => command)).toEqual(['create', 'demand_roadmap', 'suspend', 'resume', 'cancel']);
    });
  });

  it('leaves every chain of history whole', async () => {
    // The state this very test set past the history is told only after all chains were walked.
    expect((await new VerifyHistory(world.source).run()).broken).toMatchObject({ why: 'state', command: 'create' });
  });
});
