import { localDate } from '@domain/calendar';
import type { ReadItem } from '@domain/orders';
import {
  AttachedPlanEntity,
  ReminderEntity,
  StoredFileEntity,
  TaskEntity,
  TaskHistoryEntity,
  TaskParticipantEntity,
} from '@storage';
import { type ActingPerson, AttachPlan, ConfirmOrder, RemoveOrder, SupplyPlan } from '@workflow';
import { type PlanRow, ReviewWorld } from '../support/review-world.js';

const ROWS: readonly PlanRow[] = [
  ['1', 'Курсы директоров', 'по плану НМЦ', 'НМЦ'],
  ['2', 'Семинары', '2 раза в год по плану НМЦ', 'НМЦ'],
  ['3', 'Совещание', 'до 1 июня 2023 года', 'НМЦ'],
];
const FILE = { name: 'План НМЦ.txt', bytes: Buffer.from('15 мая, 20 сентября') };
const dated = (...days: string[]) => days.map((due) => ({ start: null, due: localDate(due) }));

describe('the plan a row waits for', () => {
  let world: ReviewWorld;
  let orderId: string;
  let orderNumber = 0;

  beforeAll(async () => {
    world = await ReviewWorld.create();
  });
  beforeEach(async () => {
    orderNumber += 1;
    orderId = await world.read({ number: `${orderNumber}-П`, rows: ROWS });
  });
  afterAll(() => world.close());

  async function attach(number: string, days: readonly string[], file: typeof FILE | null = null): Promise<void> {
    const { id: itemId, version } = await world.item(orderId, number);
    const verb = new AttachPlan(world.source, world.clock, world.files);
    await verb.run({
      ...{ orderId, itemId, version, name: 'План НМЦ', dates: dated(...days), file },
      actor: world.actor,
    });
  }

  const confirm = () => new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });

  async function tasksOf(number: string): Promise<string[]> {
    const { id: itemId } = await world.item(orderId, number);
    const tasks = await world.source.manager.find(TaskEntity, { where: { itemId }, order: { occurrence: 'ASC' } });
    return tasks.map(({ occurrence, state, dueDate }) => `${occurrence} ${state} ${dueDate ?? 'без даты'}`);
  }

  it('gives its dates to the row before the order is confirmed; they become its tasks', async () => {
    await attach('1', ['2023-09-20', '2023-05-15'], FILE);
    const { reading } = await world.item(orderId, '1');
    expect((reading as ReadItem).schedules).toMatchObject([
      { kind: 'recurring', occurrences: [{ due: '2023-05-15' }, { due: '2023-09-20' }] },
    ]);
    expect(await world.warnings(orderId)).not.toContain('1 external-plan');
    await confirm();
    expect(await tasksOf('1')).toEqual(['1 scheduled 2023-05-15', '2 scheduled 2023-09-20']);
  });

  it('gives the waiting task the first date, and makes tasks of the others, once the order is confirmed', async () => {
    await confirm();
    expect(await tasksOf('1')).toEqual(['1 awaiting_schedule без даты']);
    await attach('1', ['2023-03-20', '2023-09-20']);
    expect(await tasksOf('1')).toEqual(['1 open 2023-03-20', '2 scheduled 2023-09-20']);
    const { id: itemId } = await world.item(orderId, '1');
    const [first, second] = await world.source.manager.find(TaskEntity, {
      where: { itemId },
      order: { occurrence: 'ASC' },
    });
    const history = await world.source.manager.find(TaskHistoryEntity, {
      where: { taskId: first?.id ?? '' },
      order: { id: 'ASC' },
    });
    expect(history.map(({ command, reason }) => [command, reason])).toEqual([
      ['create', null],
      ['supply_dates', 'Даты по приложенному плану: План НМЦ'],
    ]);
    expect(second?.occurrenceCount).toBe(2);
    const reminders = await world.source.manager.findBy(ReminderEntity, { taskId: first?.id ?? '' });
    const planned = reminders.filter(({ state }) => state === 'planned').map(({ rung }) => rung);
    expect(planned).toContain('due');
    expect(planned.filter((rung) => rung.startsWith('awaiting-schedule'))).toEqual([]);
  });

  it('cancels dates that only stood in for the plan, and the request for it', async () => {
    await confirm();
    expect(await tasksOf('2')).toEqual(['0 awaiting_schedule без даты', '1 open 2023-06-30', '2 scheduled 2023-12-31']);
    await attach('2', ['2023-06-30', '2023-10-10']);
    expect(await tasksOf('2')).toEqual([
      '0 cancelled без даты',
      '1 cancelled 2023-06-30',
      '2 cancelled 2023-12-31',
      '3 scheduled 2023-06-30',
      '4 scheduled 2023-10-10',
    ]);
    expect(await confirm()).toMatchObject({ tasksCreated: 0 });
  });

  it('touches no task of another row', async () => {
    await confirm();
    const before = await tasksOf('3');
    await attach('1', ['2023-05-15']);
    expect(await tasksOf('3')).toEqual(before);
  });

  it('is refused where the row has dates of its own, and without a date, and nothing is saved then', async () => {
    await expect(attach('3', ['2023-05-15'], FILE)).rejects.toMatchObject({ code: 'plan-not-awaited' });
    await expect(attach('1', [])).rejects.toMatchObject({ code: 'plan-without-dates' });
    expect(await world.source.manager.countBy(AttachedPlanEntity, { orderId })).toBe(0);
  });

  describe('brought by whoever answers for the task that waits for it', () => {
    async function waiting(number: string): Promise<TaskEntity> {
      const { id: itemId } = await world.item(orderId, number);
      return world.source.manager.findOneByOrFail(TaskEntity, { itemId, state: 'awaiting_schedule' });
    }
    const leadOf = async ({ id: taskId }: TaskEntity): Promise<ActingPerson> => {
      const lead = await world.source.manager.findOneByOrFail(TaskParticipantEntity, { taskId, role: 'lead' });
      return { personId: world.actor.personId, organisationId: lead.organisationId, role: 'official', via: 'link' };
    };
    const bring = async (task: TaskEntity, days: readonly string[], change: object = {}) =>
      new SupplyPlan(world.source, world.clock, world.files).run({
        ...{ taskId: task.id, version: task.version, name: 'График', dates: dated(...days), file: FILE },
        actor: await leadOf(task),
        ...change,
      });

    it('gives the whole row its dates, and cancels what stood in for them, which he may not do by himself', async () => {
      await confirm();
      await bring(await waiting('2'), ['2023-06-01', '2023-10-10']);
      expect(await tasksOf('2')).toEqual([
        '0 cancelled без даты',
        '1 cancelled 2023-06-30',
        '2 cancelled 2023-12-31',
        '3 scheduled 2023-06-01',
        '4 scheduled 2023-10-10',
      ]);
    });

    it('gives one organisation of a class a term of its own, from the first day to the last; the row waits on', async () => {
      await confirm();
      const [own, parent] = [await waiting('1'), await waiting('2')];
      await world.source.manager.update(TaskEntity, { id: own.id }, { parentTaskId: parent.id });
      await bring(await waiting('1'), ['2023-09-20', '2023-05-15']);
      expect(await world.source.manager.findOneByOrFail(TaskEntity, { id: own.id })).toMatchObject({
        ...{ state: 'open', startDate: '2023-05-15', dueDate: '2023-09-20' },
      });
      expect(await world.source.manager.findBy(AttachedPlanEntity, { orderId })).toMatchObject([{ taskId: own.id }]);
      const { reading } = await world.item(orderId, '1');
      expect((reading as ReadItem).schedules).toMatchObject([{ externalPlan: expect.any(String) }]);
    });

    it('is refused to anybody else, to whoever saw it before a change, and once the dates are there', async () => {
      await confirm();
      const task = await waiting('1');
      const stranger = { ...(await leadOf(task)), organisationId: orderId };
      await expect(bring(task, ['2023-05-15'], { actor: stranger })).rejects.toMatchObject({ name: 'Forbidden' });
      await expect(bring(task, ['2023-05-15'], { version: 7 })).rejects.toMatchObject({ code: 'stale-version' });
      await expect(bring(task, [])).rejects.toMatchObject({ code: 'plan-without-dates' });
      await bring(task, ['2023-05-15']);
      const dated = await world.source.manager.findOneByOrFail(TaskEntity, { id: task.id });
      await expect(bring(dated, ['2023-06-15'])).rejects.toMatchObject({ code: 'plan-not-awaited' });
    });
  });

  it('goes with an order that is removed', async () => {
    await confirm();
    const [twin] = [await world.read({ number: `${orderNumber}-П`, rows: [...ROWS, ['4', 'Отчёт', 'май', 'НМЦ']] })];
    orderId = twin;
    await attach('1', ['2023-05-15'], { ...FILE, bytes: Buffer.from('другой план') });
    const [plan] = await world.source.manager.findBy(AttachedPlanEntity, { orderId });
    await new RemoveOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    expect(await world.source.manager.countBy(StoredFileEntity, { id: plan?.fileId ?? '' })).toBe(0);
  });
});
