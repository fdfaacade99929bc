import { localDate } from '@domain/calendar';
import { NO_PREVIOUS_HASH } from '@domain/tasks';
import { OrderDocumentEntity, ReminderEntity, TaskEntity, TaskHistoryEntity } from '@storage';
import { EndTerms, EnqueueReceivedOrders, ExtendReminders, StartScheduledTasks } from '@workflow';
import { LettersWorld, MORNING } from '../support/letters-world.js';

describe('what a new day brings', () => {
  let world: LettersWorld;

  beforeAll(async () => {
    world = await LettersWorld.create();
  });
  afterEach(() => world.clear());
  afterAll(() => world.close());

  describe('planning reminders a month ahead', () => {
    const extend = () => new ExtendReminders(world.source, world.clock).run();
    const planned = () => world.source.manager.find(ReminderEntity, { order: { sendAt: 'ASC', recipientRole: 'ASC' } });

    it('writes the rungs of the next 30 days for those who are there, at nine in their own morning', async () => {
      await world.addTask(await world.addSchool(), {
        dueDate: localDate('2023-09-28'),
        controlDate: localDate('2023-09-28'),
      });
      await extend();

      // Due on Thursday: T-1 on 27.09, T on 28.09, T+1 on 29.09, T+3 on 3.10, T+5 on 5.10 with the controller, T+10 on
      // 12.10, then weekly on 19.10 and 26.10; the order names no coordinator and no signatory.
      expect(
        (await planned()).map(({ rung, recipientRole, sendAt }) => [rung, recipientRole, sendAt.toISOString()]),
      ).toEqual([
        ['before-1', 'lead', '2023-09-27T04:00:00.000Z'],
        ['due', 'lead', '2023-09-28T04:00:00.000Z'],
        ['overdue-1', 'lead', '2023-09-29T04:00:00.000Z'],
        ['overdue-3', 'lead', '2023-10-03T04:00:00.000Z'],
        ['overdue-5', 'controller', '2023-10-05T04:00:00.000Z'],
        ['overdue-5', 'lead', '2023-10-05T04:00:00.000Z'],
        ['overdue-10', 'controller', '2023-10-12T04:00:00.000Z'],
        ['overdue-10', 'lead', '2023-10-12T04:00:00.000Z'],
        ['overdue-week-1', 'controller', '2023-10-19T04:00:00.000Z'],
        ['overdue-week-1', 'lead', '2023-10-19T04:00:00.000Z'],
        ['overdue-week-2', 'controller', '2023-10-26T04:00:00.000Z'],
        ['overdue-week-2', 'lead', '2023-10-26T04:00:00.000Z'],
      ]);
    });

    it('plans nothing twice, and nothing again that was skipped', async () => {
      await world.addTask(await world.addSchool());
      const first = await extend();
      expect(first).toBeGreaterThan(0);
      await world.source.query(`update reminder set state = 'skipped', skip_reason = 'no_address'`);

      expect(await extend()).toBe(0);
      expect(await planned()).toHaveLength(first!);
      expect((await planned()).every(({ state }) => state === 'skipped')).toBe(true);
    });

    it('adds the days that have come into sight', async () => {
      await world.addTask(await world.addSchool(), {
        startDate: localDate('2023-10-20'), // a short row, so no prompt at half-term
        dueDate: localDate('2023-11-10'),
        controlDate: localDate('2023-11-10'),
      });
      await extend();
      const before = (await planned()).map(({ rung }) => rung);
      world.clock.moveTo(new Date('2023-10-27T04:00:00Z'));
      await extend();

      // T-10 is 26.10 (4 and 6 November are days off); T-3 is 7.11, seen from 27.09 behind the horizon of 27.10.
      expect(before).toEqual(['before-10']);
      expect((await planned()).map(({ rung }) => rung)).toContain('before-3');
    });

    it('leaves alone the tasks on which nothing is owed', async () => {
      await world.addTask(await world.addSchool(), { state: 'closed' });
      await world.addTask(await world.addSchool(), { state: 'submitted' });
      expect(await extend()).toBe(0);
    });
  });

  describe('opening tasks whose first day has come', () => {
    const start = () => new StartScheduledTasks(world.source, world.clock).run();
    const scheduled = { state: 'scheduled' as const, startDate: localDate('2023-09-28') };

    it('opens on the day itself where the order is at home, not before', async () => {
      const task = await world.addTask(await world.addSchool(), scheduled);
      expect(await start()).toBe(0);

      // 27 September 19:00 in UTC is midnight of the 28th in Chelyabinsk.
      world.clock.moveTo(new Date('2023-09-27T19:00:00Z'));
      expect(await start()).toBe(1);
      expect(await world.source.manager.findOneBy(TaskEntity, { id: task.id })).toMatchObject({
        state: 'open',
        version: task.version + 1,
      });
    });

    it('writes a history row by the system, chained to the one before', async () => {
      const task = await world.addTask(await world.addSchool(), scheduled);
      await world.source.query(
        `insert into task_history (task_id, at, via, command, to_state, previous_hash, hash)
         values ($1, $2, 'web', 'create', 'scheduled', $3, 'hash-of-create')`,
        [task.id, MORNING, NO_PREVIOUS_HASH],
      );
      world.clock.moveTo(new Date('2023-09-28T04:00:00Z'));
      await start();

      const history = await world.source.manager.find(TaskHistoryEntity, {
        where: { taskId: task.id },
        order: { id: 'ASC' },
      });
      expect(history).toMatchObject([
        { command: 'create' },
        {
          command: 'start',
          via: 'system',
          actorId: null,
          fromState: 'scheduled',
          toState: 'open',
          previousHash: 'hash-of-create',
        },
      ]);
    });

    it('opens nothing twice', async () => {
      await world.addTask(await world.addSchool(), scheduled);
      world.clock.moveTo(new Date('2023-09-28T04:00:00Z'));
      const counts = await Promise.all([start(), start()]);
      expect(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(1);
    });
  });

  describe('standing tasks whose last day is over', () => {
    const end = () => new EndTerms(world.source, world.clock).run();
    /** «Постоянно, до 30 сентября», a Saturday. */
    const standing = {
      ...{ scheduleKind: 'continuous' as const, runsTo: localDate('2023-09-30') },
      ...{ startDate: null, dueDate: null, controlDate: null },
    };
    const read = async ({ id }: TaskEntity) => world.source.manager.findOneByOrFail(TaskEntity, { id });

    it('are late from the next day on, where their order is at home, and reminded of as such', async () => {
      const task = await world.addTask(await world.addSchool(), { ...standing, state: 'in_progress' });
      // 30 September 18:59 in UTC is 23:59 in Chelyabinsk.
      world.clock.moveTo(new Date('2023-09-30T18:59:00Z'));
      expect(await end()).toBe(0);
      world.clock.moveTo(new Date('2023-09-30T19:00:00Z'));
      expect(await end()).toBe(1);
      // The date moves off the Saturday as any other does.
      expect(await read(task)).toMatchObject({
        ...{ state: 'in_progress', dueDate: '2023-09-30', controlDate: '2023-09-29', version: task.version + 1 },
      });
      const told = await world.source.manager.find(ReminderEntity, {
        where: { taskId: task.id, recipientRole: 'lead' },
        order: { sendAt: 'ASC' },
      });
      expect(told.map(({ rung }) => rung).slice(0, 3)).toEqual(['overdue-1', 'overdue-3', 'overdue-5']);
      expect(await world.source.manager.findBy(TaskHistoryEntity, { taskId: task.id })).toMatchObject([
        { command: 'end_term', via: 'system', actorId: null, fromState: 'in_progress', toState: 'in_progress' },
      ]);
    });

    it('become so once, whoever looks', async () => {
      await world.addTask(await world.addSchool(), standing);
      world.clock.moveTo(new Date('2023-10-10T04:00:00Z'));
      const counts = await Promise.all([end(), end()]);
      expect(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(1);
      expect(await end()).toBe(0);
    });

    it.each<[string, Partial<TaskEntity>]>([
      ['reported on', { state: 'submitted' }],
      ['closed', { state: 'closed' }],
      ['suspended', { state: 'suspended' }],
      ['without an end', { runsTo: null }],
      ['over before their order was signed', { runsTo: localDate('2020-01-31') }],
      ['asked about once, as what is over long ago', { retrospective: true }],
    ])('are left as they are when %s', async (_what, fields) => {
      const task = await world.addTask(await world.addSchool(), { ...standing, ...fields });
      world.clock.moveTo(new Date('2023-10-10T04:00:00Z'));
      expect(await end()).toBe(0);
      expect(await read(task)).toMatchObject({ dueDate: null, controlDate: null, version: task.version });
    });
  });

  describe('bringing back orders whose reading was lost', () => {
    it('enqueues those that were received and not read for half a minute', async () => {
      const jobs: unknown[] = [];
      const queues = { add: async (name: string, payload: unknown) => jobs.push([name, payload]) };
      const sweep = () => new EnqueueReceivedOrders(world.source, world.clock, queues as never).run();
      const order = (await world.source.manager.find(OrderDocumentEntity))[0]!;
      await world.source.manager.update(
        OrderDocumentEntity,
        { id: order.id },
        { state: 'received', receivedAt: MORNING },
      );

      world.clock.moveTo(new Date(MORNING.getTime() + 29_999));
      expect(await sweep()).toBe(0);
      world.clock.moveTo(new Date(MORNING.getTime() + 30_000));
      expect(await sweep()).toBe(1);
      expect(jobs).toEqual([['read-order', { orderId: order.id }]]);
      await world.source.manager.update(OrderDocumentEntity, { id: order.id }, { state: 'confirmed' });
    });
  });
});
