import fc from 'fast-check';
import { addDays, type LocalDate, localDate, productionCalendar, type WorkingCalendar } from '../calendar/index.js';
import type { RecipientRole } from './ladder.js';
import { nextRung, type PlannedReminder, planReminders } from './plan-reminders.js';
import { DEFAULT_POLICY } from './policy.js';
import { plannedRung } from './rung-families.js';
import type { TaskForPlanning } from './task-for-planning.js';

const calendars = { working: productionCalendar(), timeZone: 'Asia/Yekaterinburg' };
const everybody: RecipientRole[] = [
  'lead',
  'executor-1',
  'executor-2',
  'coordinator',
  'controller',
  'signatory',
  'acceptor',
];

/** A task confirmed on Tuesday 7 March 2023 for the row «Март 2023 года»; control date Friday 31 March. */
function task(changes: Partial<TaskForPlanning> = {}): TaskForPlanning {
  const createdOn = changes.createdOn ?? localDate('2023-03-07');
  return {
    scheduleKind: 'window',
    state: 'open',
    startDate: localDate('2023-03-07'),
    dueDate: localDate('2023-03-31'),
    runsTo: null,
    retrospective: false,
    round: 1,
    roundStartedOn: createdOn,
    roles: everybody,
    ...changes,
    createdOn,
  };
}

function plan(planned: TaskForPlanning, from = '2023-01-01', to = '2023-12-31'): PlannedReminder[] {
  return planReminders(planned, DEFAULT_POLICY, calendars, localDate(from), localDate(to));
}

/** What the lead hears: 'rung day'. */
function forLead(planned: TaskForPlanning, from?: string, to?: string): string[] {
  return plan(planned, from, to)
    .filter((reminder) => reminder.role === 'lead')
    .map((reminder) => `${reminder.rung} ${reminder.day}`);
}

describe('the ladder of a dated task', () => {
  it('climbs from T−10 to T+10 in working days and goes on every week', () => {
    expect(forLead(task(), '2023-03-07', '2023-05-03')).toEqual([
      'assigned 2023-03-07',
      'before-10 2023-03-17', // 30, 29, 28, 27, 24, 23, 22, 21, 20, 17 March
      'before-3 2023-03-28',
      'before-1 2023-03-30',
      'due 2023-03-31',
      'overdue-1 2023-04-03',
      'overdue-3 2023-04-05',
      'overdue-5 2023-04-07',
      'overdue-10 2023-04-14',
      'overdue-week-1 2023-04-21',
      'overdue-week-2 2023-04-28',
    ]);
  });

  it.each<[string, string, string, string]>([
    ['8 March and 23–24 February stand before the date', '2023-03-10', 'before-3', '2023-03-06'], // 9, 7, 6
    ['8 March and 23–24 February stand before the date', '2023-03-10', 'before-10', '2023-02-21'], // 9 7 6 3 2 1 28 27 22 21
    ['1 May stands after the date', '2023-04-28', 'overdue-1', '2023-05-02'],
    ['8 and 9 May stand after the date', '2023-04-28', 'overdue-5', '2023-05-10'], // 2 3 4 5 10
    ['8 and 9 May stand after the date', '2023-04-28', 'overdue-10', '2023-05-17'],
    ['12 June stands after the date', '2023-06-09', 'overdue-1', '2023-06-13'],
    ['6 November, moved from the 4th, stands after the date', '2023-11-03', 'overdue-1', '2023-11-07'],
    ['a profile keeps a due date on Saturday', '2023-09-30', 'due', '2023-09-29'],
    ['a profile keeps a due date on Saturday', '2023-09-30', 'before-1', '2023-09-28'],
    ['a profile keeps a due date on Saturday', '2023-09-30', 'overdue-1', '2023-10-02'],
    ['the New Year holidays stand after the date', '2022-12-30', 'overdue-1', '2023-01-09'],
  ])('%s: %s, %s → %s', (_fact, due, rung, day) => {
    const planned = plan(task({ dueDate: localDate(due), createdOn: localDate('2022-01-11') }), '2022-01-01');
    expect(planned.find((reminder) => reminder.rung === rung)?.day).toBe(day);
  });

  it.each<[string, RecipientRole[]]>([
    ['before-10', ['executor-1', 'executor-2', 'lead']],
    ['due', ['executor-1', 'executor-2', 'lead']],
    ['overdue-1', ['executor-1', 'executor-2', 'lead']],
    ['overdue-3', ['coordinator', 'executor-1', 'executor-2', 'lead']],
    ['overdue-5', ['controller', 'coordinator', 'executor-1', 'executor-2', 'lead']],
    ['overdue-10', ['controller', 'coordinator', 'executor-1', 'executor-2', 'lead', 'signatory']],
    ['overdue-week-4', ['controller', 'coordinator', 'executor-1', 'executor-2', 'lead', 'signatory']],
  ])('%s speaks to %j', (rung, roles) => {
    const told = plan(task()).filter((reminder) => reminder.rung === rung);
    expect(told.map((reminder) => reminder.role)).toEqual(roles);
  });

  it('plans nothing for a role nobody stands behind', () => {
    const roles = new Set(plan(task({ roles: ['lead', 'controller'] })).map((reminder) => reminder.role));
    expect([...roles].sort()).toEqual(['controller', 'lead']);
  });

  it('sends at nine in the morning of Chelyabinsk, which is UTC+5', () => {
    const due = plan(task()).find((reminder) => reminder.rung === 'due');
    expect(due?.sendAt.toISOString()).toBe('2023-03-31T04:00:00.000Z');
  });

  it.each(['submitted', 'closed', 'declined', 'suspended', 'cancelled'] as const)('is silent while %s', (state) => {
    expect(plan(task({ state }))).toEqual([]);
  });
});

describe('the first letter', () => {
  it.each<[string, string, string]>([
    ['at once in working hours', '2023-03-07T06:30:00Z', '2023-03-07T06:30:00.000Z'], // 11:30 local
    ['at nine the same day when confirmed earlier', '2023-03-07T02:00:00Z', '2023-03-07T04:00:00.000Z'], // 07:00 local
    ['on the ninth when confirmed on the eve of 8 March', '2023-03-07T13:00:00Z', '2023-03-09T04:00:00.000Z'], // 18:00
    ['on Monday when confirmed on Saturday', '2023-03-11T06:00:00Z', '2023-03-13T04:00:00.000Z'],
  ])('leaves %s', (_fact, confirmedAt, sendAt) => {
    const createdOn = localDate(confirmedAt.slice(0, 10));
    const [first] = plan(task({ createdOn, confirmedAt: new Date(confirmedAt), roles: ['lead'] }));
    expect(first).toMatchObject({ rung: 'assigned', sendAt: new Date(sendAt) });
  });
});

describe('a task made late', () => {
  it.each<[string, string, string[]]>([
    [
      'two working days late: T+1 on the next morning, then the rungs still ahead',
      '2023-04-04',
      [
        'assigned 2023-04-04',
        'overdue-3 2023-04-05',
        'overdue-5 2023-04-07',
        'overdue-10 2023-04-14',
        'overdue-week-1 2023-04-21',
      ],
    ],
    [
      'a Thursday between T+3 and T+5: only T+5, which is due that very morning',
      '2023-04-06',
      ['assigned 2023-04-06', 'overdue-5 2023-04-07', 'overdue-10 2023-04-14', 'overdue-week-1 2023-04-21'],
    ],
    [
      'between T+5 and T+10: one reminder of T+5',
      '2023-04-10',
      ['assigned 2023-04-10', 'overdue-5 2023-04-11', 'overdue-10 2023-04-14', 'overdue-week-1 2023-04-21'],
    ],
    [
      'after T+10: that rung on the next morning and weekly from there',
      '2023-04-17',
      ['assigned 2023-04-17', 'overdue-10 2023-04-18', 'overdue-week-1 2023-04-25'],
    ],
    ['years late: the weekly rung alone', '2026-11-23', ['assigned 2026-11-23', 'overdue-week-1 2026-11-24']],
  ])('%s', (_fact, createdOn, expected) => {
    const planned = forLead(task({ createdOn: localDate(createdOn) }), createdOn, addDays(localDate(createdOn), 60));
    expect(planned.slice(0, expected.length)).toEqual(expected);
  });

  it('a row due before its order asks the lead one question and raises no alarm', () => {
    const late = task({ dueDate: localDate('2023-02-28'), retrospective: true });
    expect(plan(late).map((reminder) => `${reminder.rung} ${reminder.role}`)).toEqual(['retrospective lead']);
  });
});

describe('a later round', () => {
  it('starts again at T+1 after a report came back', () => {
    const returned = task({ state: 'returned', round: 2, roundStartedOn: localDate('2023-04-18') });
    expect(forLead(returned, '2023-04-18', '2023-05-31')).toEqual([
      'overdue-1 2023-04-19',
      'overdue-3 2023-04-21',
      'overdue-5 2023-04-25',
      'overdue-10 2023-05-03', // 26, 27, 28 April, 2, 3 May
      'overdue-week-1 2023-05-12', // 4, 5, 10, 11, 12 May
      'overdue-week-2 2023-05-19',
      'overdue-week-3 2023-05-26',
    ]);
  });

  it('keeps the reminders still ahead when the report came back before the date', () => {
    const returned = task({ state: 'returned', round: 2, roundStartedOn: localDate('2023-03-29') });
    expect(forLead(returned, '2023-03-29', '2023-04-04')).toEqual([
      'before-1 2023-03-30',
      'due 2023-03-31',
      'overdue-1 2023-04-03',
    ]);
  });
});

describe('long rows', () => {
  const wholeYear = task({
    scheduleKind: 'throughout',
    startDate: localDate('2023-01-01'),
    dueDate: localDate('2023-12-29'),
  });

  it('ask for an interim report each month and once at half-term, in the same month only once', () => {
    expect(forLead(wholeYear, '2023-03-08', '2023-12-05')).toEqual([
      'interim-2023-04 2023-04-03', // 1 April is a Saturday
      'interim-2023-05 2023-05-02', // 1 May is a holiday
      'interim-2023-06 2023-06-01',
      'half-term 2023-07-03', // 1 January + 181 days of 363 = 1 July, a Saturday
      'interim-2023-08 2023-08-01',
      'interim-2023-09 2023-09-01',
      'interim-2023-10 2023-10-02',
      'interim-2023-11 2023-11-01',
      'interim-2023-12 2023-12-01',
    ]);
  });

  it('of several years ask at the end of each what was done in it, but for the last, which ends with the report', () => {
    const several = task({ startDate: localDate('2023-03-07'), dueDate: localDate('2025-12-31') });
    const checkpoints = forLead(several, '2023-01-01', '2026-01-31').filter((one) => one.startsWith('checkpoint'));
    expect(checkpoints).toEqual([
      'checkpoint-2023 2023-12-29', // the 30th and the 31st are a weekend
      'checkpoint-2024 2024-12-28', // a working Saturday, the 30th and the 31st were days off
    ]);
    const withinAYear = task({ startDate: localDate('2023-09-01'), dueDate: localDate('2024-05-31') });
    expect(forLead(withinAYear, '2023-01-01', '2024-12-31').join(' ')).not.toContain('checkpoint');
  });

  it('a standing duty has monthly prompts and a closing report on the last working day', () => {
    const standing = task({
      scheduleKind: 'continuous',
      startDate: null,
      dueDate: null,
      runsTo: localDate('2023-07-30'),
    });
    expect(forLead(standing)).toEqual([
      'assigned 2023-03-07',
      'interim-2023-04 2023-04-03',
      'interim-2023-05 2023-05-02',
      'interim-2023-06 2023-06-01',
      'interim-2023-07 2023-07-03',
      'final-report 2023-07-28', // 30 July is a Sunday
    ]);
  });

  it('a duty on demand is not asked about every month', () => {
    const onDemand = task({
      scheduleKind: 'on_demand',
      startDate: null,
      dueDate: null,
      runsTo: localDate('2023-12-31'),
    });
    expect(forLead(onDemand)).toEqual(['assigned 2023-03-07', 'final-report 2023-12-29']);
  });
});

describe('a task that waits for its schedule', () => {
  const waiting = task({ scheduleKind: 'external', state: 'awaiting_schedule', startDate: null, dueDate: null });

  it('is asked at once and then every ten working days, the coordinator from the third time on', () => {
    expect(plan(waiting, '2023-03-07', '2023-05-02').map(({ rung, role, day }) => `${rung} ${role} ${day}`)).toEqual([
      'awaiting-schedule-1 lead 2023-03-07',
      'awaiting-schedule-2 lead 2023-03-22', // 9 10 13 14 15 16 17 20 21 22
      'awaiting-schedule-3 coordinator 2023-04-05',
      'awaiting-schedule-3 lead 2023-04-05',
      'awaiting-schedule-4 coordinator 2023-04-19',
      'awaiting-schedule-4 lead 2023-04-19',
    ]);
  });
});

describe('what comes next', () => {
  it('names the rung, the role and the day', () => {
    expect(nextRung(task(), calendars, DEFAULT_POLICY, localDate('2023-03-18'))).toMatchObject({
      ...{ rung: 'before-3', day: '2023-03-28', escalatesTo: null },
    });
  });

  it('is nothing for a closed task', () => {
    expect(nextRung(task({ state: 'closed' }), calendars, DEFAULT_POLICY, localDate('2023-03-18'))).toBeNull();
  });

  it.each([
    ['2023-04-01', 'overdue-1', null],
    ['2023-04-04', 'overdue-3', 'coordinator'],
    ['2023-04-06', 'overdue-5', 'controller'],
    ['2023-04-08', 'overdue-10', 'signatory'],
    ['2023-04-15', 'overdue-week-1', 'signatory'],
  ])('says how far up the line of control it goes: from %s it is %s, up to %s', (from, rung, escalatesTo) => {
    expect(nextRung(task(), calendars, DEFAULT_POLICY, localDate(from))).toMatchObject({ rung, escalatesTo });
  });
});

describe('every plan', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(localDate('2022-06-01'), days));
  const anyTask = fc
    .record({
      createdOn: day,
      due: fc.option(day, { nil: null }),
      lengthDays: fc.integer({ min: 0, max: 400 }),
      state: fc.constantFrom('open', 'in_progress', 'returned', 'awaiting_schedule', 'scheduled'),
      scheduleKind: fc.constantFrom('window', 'recurring', 'throughout', 'continuous', 'on_demand', 'external'),
      retrospective: fc.boolean(),
      round: fc.integer({ min: 1, max: 3 }),
      roundDays: fc.integer({ min: 0, max: 200 }),
      roles: fc.uniqueArray(fc.constantFrom(...everybody), { maxLength: 7 }),
    })
    .map(({ due, lengthDays, roundDays, ...rest }): TaskForPlanning => {
      const createdOn = rest.createdOn;
      return {
        ...rest,
        dueDate: due,
        startDate: due && addDays(due, -lengthDays),
        runsTo: due === null ? addDays(createdOn, lengthDays) : null,
        roundStartedOn: rest.round === 1 ? createdOn : addDays(createdOn, roundDays),
      };
    });
  const span = fc
    .tuple(day, fc.integer({ min: 0, max: 500 }))
    .map(([from, days]) => [from, addDays(from, days)] as const);

  it('is in order, on working days, inside its span, and names each (rung, role) once', () => {
    fc.assert(
      fc.property(anyTask, span, (planned, [from, to]) => {
        const reminders = planReminders(planned, DEFAULT_POLICY, calendars, from, to);
        const sendTimes = reminders.map((reminder) => reminder.sendAt.getTime());
        expect(sendTimes).toEqual([...sendTimes].sort((a, b) => a - b));
        expect(reminders.every((reminder) => calendars.working.isWorking(reminder.day))).toBe(true);
        expect(reminders.every((reminder) => from <= reminder.day && reminder.day <= to)).toBe(true);
        expect(new Set(reminders.map((reminder) => `${reminder.rung}/${reminder.role}`)).size).toBe(reminders.length);
        expect(reminders.every((reminder) => planned.roles.includes(reminder.role))).toBe(true);
        expect(reminders.every((reminder) => plannedRung(reminder.rung) !== null)).toBe(true);
      }),
    );
  });

  it('never speaks of a day before its round began', () => {
    fc.assert(
      fc.property(anyTask, span, (planned, [from, to]) => {
        const reminders = planReminders(planned, DEFAULT_POLICY, calendars, from, to);
        expect(reminders.filter((reminder) => reminder.day < planned.createdOn)).toEqual([]);
      }),
    );
  });

  it('is the same whether it is made for a year at once or month by month', () => {
    fc.assert(
      fc.property(anyTask, day, (planned, from) => {
        const cuts = Array.from({ length: 13 }, (_, month) => addDays(from, month * 30));
        const inParts = cuts
          .slice(1)
          .flatMap((end, index) =>
            planReminders(planned, DEFAULT_POLICY, calendars, cuts[index] as LocalDate, addDays(end, -1)),
          );
        const atOnce = planReminders(planned, DEFAULT_POLICY, calendars, from, addDays(from, 359));
        expect(inParts.map(nameAndDay)).toEqual(atOnce.map(nameAndDay));
      }),
    );
  });

  it('keeps its names when a decree moves days off, so one rung cannot be planned a second time', () => {
    const madeOn = localDate('2023-01-10');
    const dueAhead = fc.integer({ min: 40, max: 300 }).map((days) => addDays(madeOn, days));
    const daysOff = fc.uniqueArray(day, { maxLength: 12 });
    fc.assert(
      fc.property(dueAhead, fc.integer({ min: 0, max: 300 }), daysOff, (dueDate, lengthDays, extraDaysOff) => {
        const planned = task({ createdOn: madeOn, dueDate, startDate: addDays(dueDate, -lengthDays) });
        const edited: WorkingCalendar = {
          ...calendars.working,
          isWorking: (date) => calendars.working.isWorking(date) && !extraDaysOff.includes(date),
        };
        const before = namesUnder(calendars.working, planned);
        const after = namesUnder(edited, planned);
        // The weekly rung has no end, so only how many of it fit into the span may differ, never what they are called.
        const dated = (names: string[]) => names.filter((name) => !name.startsWith('overdue-week'));
        const weeks = Math.min(before.length - dated(before).length, after.length - dated(after).length);
        expect(dated(after)).toEqual(dated(before));
        expect(weekly(after).slice(0, weeks)).toEqual(weekly(before).slice(0, weeks));
      }),
      { numRuns: 40 },
    );
  });

  function namesUnder(working: WorkingCalendar, planned: TaskForPlanning): string[] {
    const reminders = planReminders(
      planned,
      DEFAULT_POLICY,
      { ...calendars, working },
      planned.createdOn,
      AFTER_IT_ALL,
    );
    return reminders
      .filter((reminder) => !reminder.rung.startsWith('interim'))
      .map(nameOf)
      .sort(byNumberInside);
  }

  const AFTER_IT_ALL = localDate('2024-06-28');

  function weekly(names: string[]): string[] {
    return names.filter((name) => name.startsWith('overdue-week'));
  }
});

/** `overdue-week-2` before `overdue-week-10`. */
function byNumberInside(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function nameOf({ rung, role }: PlannedReminder): string {
  return `${rung}/${role}`;
}

function nameAndDay(reminder: PlannedReminder): string {
  return `${nameOf(reminder)}/${reminder.day}`;
}
