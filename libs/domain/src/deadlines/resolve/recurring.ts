import type { Clause, DayOfMonth } from '../language/tree.js';
import type { Schedule } from '../schedule.js';
import { calendarParts } from './calendar-parts.js';
import { isDated, type Read, resolveDated, scheduleOf } from './dated.js';
import type { Frame } from './frame.js';
import {
  dayOfMonthOccurrences,
  type Frequency,
  frequencyParts,
  quarterlyByProfile,
  weekdayOccurrences,
} from './frequency.js';
import { isProblem, occurrence, type Problem, type Trace, type Window } from './window.js';

type DayClause = Extract<Clause, { type: 'dayOfMonth' }>;
type Dates = Extract<Clause, { type: 'spans' | 'until' | 'fromTo' | 'from' | 'after' | 'throughout' }>;

/**
 * Clauses of repetition together with what stands beside them (rules 6, 7): named months win over a frequency, «до N числа»
 * is the day in each part, a year or a «с … по …» is the window that is split. `null` where nothing repeats.
 */
export function resolveRecurring(clauses: readonly Clause[], frame: Frame, trace: Trace): Read | Problem | null {
  const frequency = clauses.find((clause): clause is Frequency => clause.type === 'frequency');
  const weekdays = clauses.find((clause) => clause.type === 'weekdays');
  const day = clauses.find((clause): clause is DayClause => clause.type === 'dayOfMonth');
  const dates = clauses.filter(isDated);
  const onlyChecksWeekday =
    weekdays && dates.length > 0 && dates.every((clause) => clause.type === 'spans' && namesDays(clause));
  if (!frequency && !day && (!weekdays || onlyChecksWeekday)) return null;

  const around = windowAround(dates, frame, trace);
  if (isProblem(around)) return around;
  const { window, named } = around;
  if (named && frequency && !day) return namedWin(frequency, named.schedule, frame, trace);
  if (day) return resolveDay(day.day, frequency ?? null, named ? named.windows : null, window, frame, trace);
  const atLeast = frequency?.atLeast ? { atLeast: true } : {};
  if (window === null) {
    trace.step(6, 'frequency-without-period', frequency ? { times: frequency.times, per: frequency.per } : {});
    trace.warn('warn', 'no-period', {});
    return { schedule: { kind: 'recurring', occurrences: [], needs: 'period', ...atLeast }, keepsLast: false };
  }
  if (weekdays?.type === 'weekdays') {
    const occurrences = weekdayOccurrences(weekdays.days, window);
    trace.step(6, 'weekdays', { count: occurrences.length, start: window.start, due: window.end });
    return { schedule: { kind: 'recurring', occurrences }, keepsLast: false };
  }
  return frequency ? laidOut(frequency, window, frame, trace) : null;
}

function laidOut(frequency: Frequency, window: Window, frame: Frame, trace: Trace): Read {
  const atLeast = frequency.atLeast ? { atLeast: true } : {};
  if (frequency.per === 'day' || frequency.per === 'workingDay') {
    const days = frequency.unitCount;
    trace.step(6, 'daily', { days, start: window.start, due: window.end });
    const every = { days, from: window.start, until: window.end };
    return { schedule: { kind: 'recurring', occurrences: [], every, ...atLeast }, keepsLast: false };
  }
  const parts = frequencyParts(frequency, window, frame);
  const quarterly = frame.profile?.quarterly;
  if (frequency.per === 'quarter' && frequency.times === 1 && quarterly?.due === 'next_month') {
    trace.step(6, 'quarterly-by-profile', { day: quarterly.day, profile: frame.profile?.name ?? '' });
    return {
      schedule: { kind: 'recurring', occurrences: quarterlyByProfile(parts, quarterly.day), ...atLeast },
      keepsLast: true,
    };
  }
  trace.step(6, 'frequency', {
    times: frequency.times,
    per: frequency.per,
    count: parts.length,
    start: window.start,
    due: window.end,
  });
  return { schedule: { kind: 'recurring', occurrences: parts.map(occurrence), ...atLeast }, keepsLast: false };
}

/** Rule 6: beside a frequency the named months are the dates; a count that disagrees is flagged. */
function namedWin(frequency: Frequency, schedule: Schedule, frame: Frame, trace: Trace): Read {
  const expected = frame.period
    ? frequencyParts(frequency, frame.period, frame).length
    : frequency.per === 'year'
      ? frequency.times
      : 0;
  const count = schedule.occurrences.length;
  trace.step(6, 'named-months-win', { count });
  const atLeast = frequency.atLeast ? { atLeast: true } : {};
  const result: Schedule = { ...schedule, kind: 'recurring', ...atLeast };
  const agrees = expected === 0 || expected === count || (frequency.atLeast && count > expected);
  if (agrees) return { schedule: result, keepsLast: false };
  trace.warn('warn', 'count-mismatch', { count, expected });
  return { schedule: { ...result, flags: [...(schedule.flags ?? []), 'count-mismatch'] }, keepsLast: false };
}

/** «до N числа»: of every part of the frequency, of the named months, of the section's month, or of every month. */
function resolveDay(
  day: DayOfMonth,
  frequency: Frequency | null,
  named: readonly Window[] | null,
  window: Window | null,
  frame: Frame,
  trace: Trace,
): Read | Problem {
  const number = day.days.join(', ');
  if (day.days.some((one) => one < 1 || one > 31)) return { problem: 'no-such-date' };
  if (named) {
    const occurrences = dayOfMonthOccurrences({ ...day, of: 'reporting' }, named);
    trace.step(3, 'day-of-named-month', { day: number, count: occurrences.length });
    return { schedule: { kind: occurrences.length > 1 ? 'recurring' : 'window', occurrences }, keepsLast: false };
  }
  if (day.of === 'unsaid' && frequency === null) {
    if (!frame.section) return { problem: 'month-missing' };
    const occurrences = dayOfMonthOccurrences({ ...day, of: 'reporting' }, [frame.section]);
    trace.step(21, 'day-of-section', { day: number });
    return {
      schedule: { kind: occurrences.length > 1 ? 'recurring' : 'window', occurrences, inheritedFrom: 'section' },
      keepsLast: false,
    };
  }
  const atLeast = frequency?.atLeast ? { atLeast: true } : {};
  if (window === null) {
    trace.step(6, 'frequency-without-period', {});
    trace.warn('warn', 'no-period', {});
    return { schedule: { kind: 'recurring', occurrences: [], needs: 'period', ...atLeast }, keepsLast: false };
  }
  const per = day.reporting ?? frequency?.per ?? 'month';
  const every: Frequency = {
    type: 'frequency',
    times: 1,
    per,
    unitCount: frequency && !day.reporting ? frequency.unitCount : 1,
    atLeast: false,
    academic: false,
    at: frequency?.at ?? { from: 0, to: 0 },
  };
  const parts = day.of === 'each' ? calendarParts(window, 1) : frequencyParts(every, window, frame);
  const longParts = per !== 'month' && per !== 'week';
  if (day.of === 'unsaid' && longParts) return ambiguousDay(day, parts, atLeast, number, trace);
  const of = day.of === 'next' ? 'next' : 'reporting';
  const occurrences = dayOfMonthOccurrences({ ...day, of }, parts);
  trace.step(of === 'next' ? 7 : 6, of === 'next' ? 'day-of-next-month' : 'day-of-month', {
    day: number,
    per,
    count: occurrences.length,
  });
  return { schedule: { kind: 'recurring', occurrences, ...atLeast }, keepsLast: of === 'next' };
}

/** «ежеквартально, до 10 числа» does not say of which month: the one after the quarter is likelier (a report), the quarter's last the other. */
function ambiguousDay(
  day: DayOfMonth,
  parts: readonly Window[],
  atLeast: { atLeast?: boolean },
  number: string,
  trace: Trace,
): Read {
  const occurrences = dayOfMonthOccurrences({ ...day, of: 'next' }, parts);
  const other = dayOfMonthOccurrences({ ...day, of: 'reporting' }, parts);
  trace.step(19, 'day-of-unsaid-month', { day: number, count: occurrences.length });
  trace.warn('warn', 'month-ambiguous', { day: number });
  const alternatives: Schedule[] = [{ kind: 'recurring', occurrences: other }];
  return { schedule: { kind: 'recurring', occurrences, ...atLeast, alternatives }, keepsLast: true };
}

interface Around {
  readonly window: Window | null;
  readonly named: { readonly schedule: Schedule; readonly windows: readonly Window[] } | null;
}

function windowAround(dates: readonly Dates[], frame: Frame, trace: Trace): Around | Problem {
  let window: Window | null = frame.section ?? frame.period;
  let named: Around['named'] = null;
  for (const clause of dates) {
    const resolved = resolveDated(clause, frame, trace);
    if (isProblem(resolved)) {
      if (resolved.problem === 'no-period') continue;
      return resolved;
    }
    const windows = resolved.occurrences.map((one) => ({ start: one.start, end: one.due }));
    if (clause.type === 'until' || !resolved.naming) {
      window = { start: (windows[0] as Window).start, end: (windows.at(-1) as Window).end };
    } else named = { schedule: scheduleOf(resolved), windows };
  }
  return { window, named };
}

function namesDays(clause: Extract<Clause, { type: 'spans' }>): boolean {
  return clause.list.ranges.every((range) => range.from.type === 'day');
}
