import { localDate } from '@domain/calendar';
import { DEFAULT_POLICY, type ReminderPolicy } from '@domain/reminders';
import { LetterEntity, PersonEntity } from '@storage';
import { GatherLetters } from '@workflow';
import { LettersWorld, MORNING } from '../support/letters-world.js';

describe('gathering due reminders into letters', () => {
  let world: LettersWorld;
  const gather = () => new GatherLetters(world.source, world.clock).run();

  beforeAll(async () => {
    world = await LettersWorld.create();
  });
  afterEach(() => world.clear());
  afterAll(() => world.close());

  it('makes one letter of one due reminder, to the office of the school, on its local day', async () => {
    const school = await world.addSchool();
    const reminder = await world.addReminder(await world.addTask(school));

    expect(await gather()).toEqual({ gathered: 1, skipped: 0 });

    const letters = await world.letters();
    expect(letters).toMatchObject([
      { recipientId: school.officeId, localDay: '2023-09-27', class: 'digest', sequence: 1, state: 'gathering' },
    ]);
    expect(await world.reminder(reminder.id)).toMatchObject({
      state: 'gathered',
      letterId: letters[0]!.id,
      recipientId: school.officeId,
    });
  });

  it('puts everything of one morning for one recipient into one digest', async () => {
    const school = await world.addSchool();
    for (let count = 0; count < 3; count += 1) await world.addReminder(await world.addTask(school));

    expect(await gather()).toEqual({ gathered: 3, skipped: 0 });
    expect(await world.letters()).toHaveLength(1);
  });

  it('leaves alone what is due a second later', async () => {
    const task = await world.addTask(await world.addSchool());
    await world.addReminder(task, 'due', 'lead', new Date(MORNING.getTime() + 1000));

    expect(await gather()).toEqual({ gathered: 0, skipped: 0 });
    expect(await world.letters()).toEqual([]);
  });

  it('writes a letter of its own about a decision', async () => {
    const school = await world.addSchool();
    await world.addReminder(await world.addTask(school));
    await world.addReminder(await world.addTask(school, { state: 'closed' }), 'report-accepted');

    await gather();
    expect((await world.letters()).map((letter) => letter.class)).toEqual(['decision', 'digest']);
  });

  it('adds to the letter that is still gathering, and opens the next one after it was frozen', async () => {
    const school = await world.addSchool();
    await world.addReminder(await world.addTask(school));
    await gather();
    await world.addReminder(await world.addTask(school));
    await gather();
    expect(await world.letters()).toHaveLength(1);

    await world.source.manager.update(LetterEntity, { recipientId: school.officeId }, { state: 'frozen' });
    await world.addReminder(await world.addTask(school));
    await gather();
    expect(await world.letters()).toMatchObject([
      { sequence: 1, state: 'frozen' },
      { sequence: 2, state: 'gathering' },
    ]);
  });

  it.each([
    ['closed', 'task_closed'],
    ['submitted', 'report_submitted'],
    ['suspended', 'task_suspended'],
  ] as const)('skips a reminder about a task that is %s, with the reason %s', async (state, reason) => {
    const reminder = await world.addReminder(await world.addTask(await world.addSchool(), { state }));

    expect(await gather()).toEqual({ gathered: 0, skipped: 1 });
    expect(await world.reminder(reminder.id)).toMatchObject({
      state: 'skipped',
      skipReason: reason,
      settledAt: MORNING,
    });
    expect(await world.letters()).toEqual([]);
  });

  it('skips a reminder to somebody without an address and says to whom it would have gone', async () => {
    const school = await world.addSchool(null);
    const reminder = await world.addReminder(await world.addTask(school));

    await gather();
    expect(await world.reminder(reminder.id)).toMatchObject({
      state: 'skipped',
      skipReason: 'no_address',
      recipientId: school.officeId,
    });
  });

  it('skips a reminder to a role nobody stands behind', async () => {
    const task = await world.addTask(await world.addSchool());
    const reminder = await world.addReminder(task, 'overdue-3', 'coordinator');

    await gather();
    expect(await world.reminder(reminder.id)).toMatchObject({ skipReason: 'no_recipient', recipientId: null });
  });

  const remindBy = (policy: Partial<ReminderPolicy>) =>
    world.source.query(
      `insert into reminder_policy (policy, changed_at) values ($1, $2)
       on conflict (organisation_id, schedule_kind) do update set policy = excluded.policy, version = reminder_policy.version + 1`,
      [JSON.stringify({ ...DEFAULT_POLICY, ...policy }), MORNING],
    );

  describe('where the policy wants a letter a task', () => {
    beforeEach(() => remindBy({ form: 'single' }));
    afterEach(() => world.source.query('truncate reminder_policy'));

    it('writes one about each, and what comes later about a task goes into its own', async () => {
      const school = await world.addSchool();
      const tasks = [await world.addTask(school), await world.addTask(school)];
      for (const task of tasks) await world.addReminder(task);
      expect(await gather()).toEqual({ gathered: 2, skipped: 0 });
      await world.addReminder(tasks[0]!, 'due');
      await gather();
      const letters = await world.letters();
      expect(letters.map(({ aboutTaskId, sequence }) => ({ aboutTaskId, sequence }))).toEqual(
        tasks
          .map(({ id }) => id)
          .sort()
          .map((aboutTaskId, index) => ({ aboutTaskId, sequence: index + 1 })),
      );
    });

    it('tells whoever is above of all slips in one letter all the same', async () => {
      const school = await world.addSchool();
      for (let count = 0; count < 3; count += 1) {
        await world.addReminder(await world.addSlippedTask(school), 'overdue-5', 'controller');
      }
      expect(await gather()).toEqual({ gathered: 3, skipped: 0 });
      expect(await world.letters()).toMatchObject([{ recipientId: world.controllerId, aboutTaskId: null }]);
    });
  });

  it.each(['frozen', 'sent'] as const)(
    'tells of what slips after the letter of the day is %s on the next working morning',
    async (state) => {
      const school = await world.addSchool();
      await world.addReminder(await world.addSlippedTask(school), 'overdue-5', 'controller');
      await gather();
      await world.source.manager.update(LetterEntity, { recipientId: world.controllerId }, { state });
      world.clock.moveTo(new Date('2023-09-29T07:00:00Z'));
      await world.source.manager.update(
        LetterEntity,
        { recipientId: world.controllerId },
        { localDay: localDate('2023-09-29') },
      );
      const slipped = await world.addSlippedTask(school);
      const late = await world.addReminder(slipped, 'overdue-5', 'controller');
      const toLead = await world.addReminder(slipped, 'overdue-5');

      expect(await gather()).toEqual({ gathered: 1, skipped: 0 });
      expect(await world.reminder(toLead.id)).toMatchObject({ state: 'gathered' });
      // 29 September is a Friday, 09:00 in Chelyabinsk is 04:00 UTC.
      expect(await world.reminder(late.id)).toMatchObject({
        ...{ state: 'planned', plannedFor: '2023-10-02', letterId: null },
        sendAt: new Date('2023-10-02T04:00:00Z'),
      });
      world.clock.moveTo(new Date('2023-10-02T04:00:00Z'));
      expect(await gather()).toEqual({ gathered: 1, skipped: 0 });
      const days = (await world.letters()).filter(({ recipientId }) => recipientId === world.controllerId);
      expect(days.map(({ localDay }) => localDay)).toEqual(['2023-09-29', '2023-10-02']);
    },
  );

  it('writes a second letter about slips where the first one was never taken', async () => {
    const school = await world.addSchool();
    await world.addReminder(await world.addSlippedTask(school), 'overdue-5', 'controller');
    await gather();
    await world.source.manager.update(LetterEntity, { recipientId: world.controllerId }, { state: 'failed' });
    await world.addReminder(await world.addSlippedTask(school), 'overdue-5', 'controller');
    expect(await gather()).toEqual({ gathered: 1, skipped: 0 });
    expect(await world.letters()).toMatchObject([{ state: 'failed' }, { state: 'gathering', sequence: 2 }]);
  });

  it('leaves out what its reader does without, where the policy leaves him the choice', async () => {
    const school = await world.addSchool();
    await world.source.manager.update(PersonEntity, { id: school.officeId }, { optionalLetters: false });
    const task = await world.addTask(school);
    const [monthly, warning] = [await world.addReminder(task, 'interim-2023-09'), await world.addReminder(task)];
    expect(await gather()).toEqual({ gathered: 1, skipped: 1 });
    expect(await world.reminder(monthly.id)).toMatchObject({ state: 'skipped', skipReason: 'not_wanted' });
    expect(await world.reminder(warning.id)).toMatchObject({ state: 'gathered' });
  });

  it('creates one letter when two workers gather at the same moment', async () => {
    const school = await world.addSchool();
    for (let count = 0; count < 20; count += 1) await world.addReminder(await world.addTask(school));

    const results = await Promise.all([gather(), gather()]);

    const gathered = results.map((result) => result?.gathered ?? 0);
    expect(gathered.reduce((sum, count) => sum + count)).toBe(20);
    expect(await world.letters()).toHaveLength(1);
  });

  it('gathers more than one batch in one run', async () => {
    const school = await world.addSchool();
    const task = await world.addTask(school);
    await world.source.query(
      `insert into reminder (task_id, rung, round, recipient_role, planned_for, send_at, state)
       select $1, 'overdue-week-' || week, 1, 'lead', '2023-09-27', $2, 'planned' from generate_series(1, 501) week`,
      [task.id, MORNING],
    );
    expect(await gather()).toEqual({ gathered: 501, skipped: 0 });
    expect(await world.letters()).toHaveLength(1);
  });
});
