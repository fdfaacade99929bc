import { LetterEntity } from '@storage';
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
