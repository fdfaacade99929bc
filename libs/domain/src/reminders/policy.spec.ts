import fc from 'fast-check';
import { addDays, localDate, productionCalendar, weekday } from '../calendar/index.js';
import { checkPolicy } from './check-policy.js';
import type { Addressee, RecipientRole } from './ladder.js';
import { planReminders } from './plan-reminders.js';
import { DEFAULT_POLICY, ladderOf, OPTIONAL_PARTS, type ReminderPolicy, rungOf } from './policy.js';
import type { TaskForPlanning } from './task-for-planning.js';

const working = productionCalendar();
const calendars = { working, timeZone: 'Europe/Moscow' };
const everybody: RecipientRole[] = ['lead', 'executor-1', 'coordinator', 'controller', 'signatory'];

/** Confirmed on Tuesday 7 March 2023, due on Friday 31 March. */
const task: TaskForPlanning = {
  scheduleKind: 'window',
  state: 'open',
  startDate: localDate('2023-03-07'),
  dueDate: localDate('2023-03-31'),
  runsTo: null,
  retrospective: false,
  createdOn: localDate('2023-03-07'),
  round: 1,
  roundStartedOn: localDate('2023-03-07'),
  roles: everybody,
};

function lead(changes: Partial<ReminderPolicy>, of: Partial<TaskForPlanning> = {}, to = '2023-04-30'): string[] {
  const policy = { ...DEFAULT_POLICY, ...changes };
  return planReminders({ ...task, ...of }, policy, calendars, localDate('2023-03-08'), localDate(to))
    .filter(({ role }) => role === 'lead')
    .map(({ rung, day }) => `${rung} ${day}`);
}

describe('a policy of reminders', () => {
  it('sets the days before the date and after it', () => {
    const changes: Partial<ReminderPolicy> = {
      before: [{ days: 2, to: ['lead'] }],
      onTheDay: [],
      after: [{ days: 7, to: ['lead', 'coordinator'] }],
      weekly: [],
    };
    expect(lead(changes)).toEqual(['before-2 2023-03-29', 'overdue-7 2023-04-11']);
  });

  it('begins the weekly letters a working week after its own last day', () => {
    const changes: Partial<ReminderPolicy> = { after: [{ days: 2, to: ['lead'] }], before: [], onTheDay: [] };
    expect(lead(changes)).toEqual([
      'overdue-2 2023-04-04',
      'overdue-week-1 2023-04-11',
      'overdue-week-2 2023-04-18',
      'overdue-week-3 2023-04-25',
    ]);
  });

  it('sets who hears of it', () => {
    const policy = { ...DEFAULT_POLICY, onTheDay: ['executors', 'signatory'] as const };
    const onTheDay = planReminders(task, policy, calendars, localDate('2023-03-31'), localDate('2023-03-31'));
    expect(onTheDay.map(({ role }) => role)).toEqual(['executor-1', 'signatory']);
  });

  it('sets the hour on the clocks of whoever is written to', () => {
    const policy = { ...DEFAULT_POLICY, morning: '08:15' };
    const [onTheDay] = planReminders(task, policy, calendars, localDate('2023-03-31'), localDate('2023-03-31'));
    expect(onTheDay?.sendAt.toISOString()).toBe('2023-03-31T05:15:00.000Z'); // 08:15 − 3 h
  });

  it('keeps a quiet Friday: what warns comes on Thursday, what is late on Monday', () => {
    const quiet = lead({ quietWeekdays: [5] }).filter((one) => /before-1 |due |overdue-[15] /u.test(one));
    expect(quiet).toEqual([
      'before-1 2023-03-30',
      'due 2023-03-30', // Friday 31 March
      'overdue-1 2023-04-03',
      'overdue-5 2023-04-10', // Friday 7 April
    ]);
  });

  it('does not send a warning before the task was there', () => {
    const createdOn = localDate('2023-03-30');
    expect(lead({ quietWeekdays: [5] }, { createdOn, roundStartedOn: createdOn }, '2023-04-03')).toContain(
      'due 2023-04-03',
    );
  });

  it.each([
    [['early'], [], ['before-10', 'before-3']],
    [['halfTerm', 'monthly', 'yearly'], [], ['interim', 'checkpoint', 'half-term']],
    [[], [], []],
    // The executors' warning is nearer, but the lead has no later one.
    [
      ['early'],
      [
        { days: 5, to: ['lead'] },
        { days: 2, to: ['executors'] },
      ],
      [],
    ],
  ] as const)(
    'lets %s be refused, and of the warnings never the last one the lead gets',
    (optional, before, refused) => {
      const policy = { ...DEFAULT_POLICY, optional, before: before.length > 0 ? before : DEFAULT_POLICY.before };
      expect(
        ladderOf(policy)
          .filter(({ mandatory }) => !mandatory)
          .map(({ id }) => id),
      ).toEqual(refused);
    },
  );

  it('knows the rung a planned reminder came from', () => {
    expect(rungOf(DEFAULT_POLICY, 'overdue-week-12')?.id).toBe('overdue-week');
    expect(rungOf(DEFAULT_POLICY, 'overdue-10')?.id).toBe('overdue-10');
    expect(rungOf(DEFAULT_POLICY, 'before-1')?.id).toBe('before-1');
    expect(rungOf(DEFAULT_POLICY, 'before-7')).toBeUndefined();
  });

  it('asks for dates as often as it says, and the coordinator from the time it says', () => {
    const policy = { ...DEFAULT_POLICY, awaitingDates: { everyWorkingDays: 5, coordinatorFrom: 2 } };
    const waiting: TaskForPlanning = { ...task, state: 'awaiting_schedule', dueDate: null };
    const asked = planReminders(waiting, policy, calendars, localDate('2023-03-07'), localDate('2023-03-24'));
    expect(asked.map(({ rung, role, day }) => `${rung} ${role} ${day}`)).toEqual([
      'awaiting-schedule-1 lead 2023-03-07',
      'awaiting-schedule-2 coordinator 2023-03-15', // 9, 10, 13, 14, 15 March: the 8th is a holiday
      'awaiting-schedule-2 lead 2023-03-15',
      'awaiting-schedule-3 coordinator 2023-03-22',
      'awaiting-schedule-3 lead 2023-03-22',
    ]);
  });
});

const addressees = fc.subarray<Addressee>(['lead', 'executors', 'coordinator', 'controller', 'signatory'], {
  minLength: 1,
});
const steps = fc.uniqueArray(fc.record({ days: fc.integer({ min: 1, max: 60 }), to: addressees }), {
  selector: ({ days }) => days,
  maxLength: 6,
});
const policies: fc.Arbitrary<ReminderPolicy> = fc
  .record({
    before: steps,
    onTheDay: addressees,
    after: steps,
    weekly: addressees,
    halfTerm: fc.option(fc.record({ minimumDays: fc.integer({ min: 14, max: 400 }), to: addressees })),
    monthly: fc.option(fc.record({ minimumDays: fc.integer({ min: 14, max: 400 }), to: addressees })),
    yearly: addressees,
    endOfTerm: addressees,
    awaitingDates: fc.record({
      everyWorkingDays: fc.integer({ min: 1, max: 60 }),
      coordinatorFrom: fc.option(fc.integer({ min: 1, max: 20 })),
    }),
    morning: fc.constantFrom('06:00', '08:30', '20:00'),
    quietWeekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 3 }),
    form: fc.constantFrom('digest', 'single'),
    optional: fc.subarray([...OPTIONAL_PARTS]),
  })
  .filter((policy) => checkPolicy(policy).length === 0);

describe('any policy that passes', () => {
  it('writes on working days that are not quiet, each rung once to a person, and warns the lead or tells him he is late', () => {
    fc.assert(
      fc.property(
        policies,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 400 }),
        (policy, start, length) => {
          const createdOn = addDays(localDate('2023-01-09'), start);
          const dueDate = addDays(createdOn, length);
          const planned = planReminders(
            { ...task, startDate: createdOn, createdOn, roundStartedOn: createdOn, dueDate },
            policy,
            calendars,
            createdOn,
            addDays(dueDate, 200),
          );
          for (const { day } of planned) {
            expect(working.isWorking(day)).toBe(true);
            expect(policy.quietWeekdays).not.toContain(weekday(day));
          }
          const names = planned.map(({ rung, role }) => `${rung} ${role}`);
          expect(new Set(names).size).toBe(names.length);
          const dated = planned.filter(({ rung, role }) => role === 'lead' && /^(before|due|overdue)/u.test(rung));
          expect(dated.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
