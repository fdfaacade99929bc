import type { Clause } from '../language/tree.js';
import type { Occurrence, Schedule } from '../schedule.js';
import { type Read } from './dated-reading.js';
import type { Frame } from './frame.js';
import { type Frequency, frequencyParts, isDaily, weekdayOccurrences } from './frequency.js';
import { ordered, type Trace, type Window } from './window.js';
import { wordsAt } from './wording.js';

type Weekdays = Extract<Clause, { type: 'weekdays' }>;

/** «по понедельникам», «каждую вторую пятницу месяца» in each of the windows; a repetition beside them says of what, and how often. */
export function laidOnWeekdays(
  { days, nth, per, repeats, at }: Weekdays,
  frequency: Frequency | null,
  windows: readonly Window[],
  frame: Frame,
  trace: Trace,
): Read {
  const repeated = frequency !== null && counts(frequency) ? frequency : null;
  const of = { days, nth, per: per ?? repeated?.per ?? 'month' };
  const all = ordered(windows.flatMap((one) => weekdayOccurrences(of, one, frame)));
  const whole = { start: windows[0]?.start ?? '', due: windows.at(-1)?.end ?? '' };
  trace.step(6, 'weekdays', { count: all.length, ...whole });
  const atLeast = repeated?.atLeast ? { atLeast: true } : {};
  const everyDay: Schedule = { kind: 'recurring', occurrences: all, ...atLeast };
  if (frequency === null && nth === null && !repeats && isOne(wordsAt(frame.phrase, at)))
    return { schedule: onceOrWeekly(everyDay, frame, trace), keepsLast: false };
  // «первый и третий вторник»: each of them is said.
  if (repeated === null || (nth !== null && nth.length > 1)) return { schedule: everyDay, keepsLast: false };
  const units = windows.flatMap((one) => frequencyParts({ ...repeated, times: 1 }, one, frame));
  const most = Math.max(0, ...units.map((unit) => within(unit, all).length));
  if (most <= repeated.times) return { schedule: checked(everyDay, repeated, most, trace), keepsLast: false };
  return { schedule: lastOfEach(everyDay, repeated, windows, frame, trace), keepsLast: false };
}

/** «не позднее 18:00 пятницы» names one day by its case, and not «по пятницам». */
function isOne(words: string): boolean {
  return /(?:ика|реды|верга|ницы|боты|сенья)$/iu.test(words);
}

/** Whether it comes once or every week is not said: once is the other reading, on the first such day from the order on. */
function onceOrWeekly(everyDay: Schedule, frame: Frame, trace: Trace): Schedule {
  const { orderDate } = frame;
  const first = everyDay.occurrences.find(({ due }) => orderDate === null || due >= orderDate);
  if (first === undefined || everyDay.occurrences.length < 2) return everyDay;
  trace.warn('warn', 'once-or-weekly', { count: everyDay.occurrences.length, due: first.due });
  return { ...everyDay, alternatives: [{ kind: 'window', occurrences: [first] }] };
}

/** «еженедельно по понедельникам и четвергам», «ежедневно по будням» leave every day that is named. */
function counts({ per, counted }: Frequency): boolean {
  return !isDaily(per) && per !== 'period' && (per !== 'week' || counted);
}

/** «2 раза в неделю по понедельникам»: fewer days are named than times. */
function checked(schedule: Schedule, { times, per }: Frequency, most: number, trace: Trace): Schedule {
  if (most === 0 || most === times || schedule.atLeast) return schedule;
  trace.warn('warn', 'weekday-count', { count: most, expected: times, per });
  return { ...schedule, flags: ['count-mismatch'] };
}

/** «2 раза в месяц по понедельникам» does not say on which: each time may be done by the last of its part; every one is the other reading. */
function lastOfEach(
  everyDay: Schedule,
  frequency: Frequency,
  windows: readonly Window[],
  frame: Frame,
  trace: Trace,
): Schedule {
  const parts = windows.flatMap((one) => frequencyParts(frequency, one, frame));
  // Windows may overlap: «до 8, 9 ноября».
  const occurrences = ordered(
    parts.flatMap((part): Occurrence[] => {
      const due = within(part, everyDay.occurrences).at(-1)?.due;
      return due === undefined ? [] : [{ start: part.start, due }];
    }),
  );
  trace.step(6, 'weekday-of-part', { times: frequency.times, per: frequency.per, count: occurrences.length });
  trace.warn('warn', 'weekday-ambiguous', { count: occurrences.length });
  return { ...everyDay, occurrences, alternatives: [everyDay] };
}

function within({ start, end }: Window, days: readonly Occurrence[]): Occurrence[] {
  return days.filter(({ due }) => start <= due && due <= end);
}
