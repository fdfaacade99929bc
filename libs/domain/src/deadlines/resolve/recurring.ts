import type { Clause } from '../language/tree.js';
import type { Occurrence, Schedule } from '../schedule.js';
import { calendarParts } from './calendar-parts.js';
import { isDated, type Read, resolveDated, scheduleOf } from './dated.js';
import { resolveDay } from './day-of-month.js';
import { type Frame, profileName } from './frame.js';
import { afterEachPart, type Frequency, frequencyParts, weekdayOccurrences } from './frequency.js';
import { isProblem, occurrence, ordered, type Problem, type Trace, type Window } from './window.js';

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

  const yearly = frequency && !day ? everyYear(frequency, dates, frame, trace) : null;
  if (yearly) return yearly;
  const around = windowAround(dates, frequency ?? null, frame, trace);
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
    const occurrences = weekdayOccurrences(weekdays.days, weekdays.nth, window);
    trace.step(6, 'weekdays', { count: occurrences.length, start: window.start, due: window.end });
    return { schedule: { kind: 'recurring', occurrences }, keepsLast: false };
  }
  return frequency ? laidOut(frequency, window, frame, trace) : null;
}

/** The day of the next month on which the profile wants what is due every month or quarter; null where the part's last day stands. */
function dayAfterPeriod({ per, times, unitCount }: Frequency, { profile }: Frame): number | null {
  if (profile === null || times !== 1 || unitCount !== 1 || (per !== 'month' && per !== 'quarter')) return null;
  const rule = per === 'month' ? profile.monthly : profile.quarterly;
  return rule.due === 'next_month' ? rule.day : null;
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
  const day = dayAfterPeriod(frequency, frame);
  if (day !== null) {
    trace.step(6, `${frequency.per}ly-by-profile`, { day, profile: profileName(frame) });
    return {
      schedule: { kind: 'recurring', occurrences: afterEachPart(parts, day), ...atLeast },
      keepsLast: true,
    };
  }
  trace.step(6, frequency.unitCount > 1 ? 'frequency-over-several' : 'frequency', {
    times: frequency.times,
    per: frequency.per,
    unitCount: frequency.unitCount,
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
  const agrees =
    (!frequency.counted && frequency.per === 'year') ||
    expected === 0 ||
    expected === count ||
    (frequency.atLeast && count > expected);
  if (agrees) return { schedule: result, keepsLast: false };
  trace.warn('warn', 'count-mismatch', { count, expected });
  return { schedule: { ...result, flags: [...(schedule.flags ?? []), 'count-mismatch'] }, keepsLast: false };
}

interface Around {
  readonly window: Window | null;
  readonly named: { readonly schedule: Schedule; readonly windows: readonly Window[] } | null;
}

function windowAround(
  dates: readonly Dates[],
  frequency: Frequency | null,
  frame: Frame,
  trace: Trace,
): Around | Problem {
  let window: Window | null = frame.section ?? frame.period;
  let named: Around['named'] = null;
  for (const clause of dates) {
    const resolved = resolveDated(clause, frame, trace);
    if (isProblem(resolved)) {
      if (resolved.problem === 'no-period') continue;
      return resolved;
    }
    const windows = resolved.occurrences.map((one) => ({ start: one.start, end: one.due }));
    const [only] = windows;
    const splits = windows.length === 1 && only && frequency !== null && spansSeveral(frequency, only, frame);
    if (clause.type === 'until' || !resolved.naming || splits) {
      window = { start: (windows[0] as Window).start, end: (windows.at(-1) as Window).end };
    } else named = { schedule: scheduleOf(resolved), windows };
  }
  return { window, named };
}

/** «ежемесячно, сентябрь – май»: one stretch that holds several units of the frequency is what is split, not a named time. */
function spansSeveral(frequency: Frequency, window: Window, frame: Frame): boolean {
  return frequencyParts({ ...frequency, times: 1 }, window, frame).length > 1;
}

/** «ежегодно до 1 октября»: over a period of several years the date without a year comes once in each. */
function everyYear(frequency: Frequency, dates: readonly Dates[], frame: Frame, trace: Trace): Read | Problem | null {
  const { period } = frame;
  if (frequency.per !== 'year' || frequency.times > 1 || period === null || dates.length === 0) return null;
  if (!dates.every((clause) => clause.type === 'spans' || clause.type === 'until')) return null;
  const years = calendarParts(period, 12);
  if (years.length < 2 || frame.plan) return null;
  const occurrences: Occurrence[] = [];
  for (const year of years) {
    for (const clause of dates) {
      const resolved = resolveDated(clause, { ...frame, period: year }, trace);
      if (isProblem(resolved)) return resolved;
      occurrences.push(...resolved.occurrences);
    }
  }
  const distinct = ordered(occurrences);
  trace.step(6, 'every-year', { count: distinct.length });
  return { schedule: { kind: 'recurring', occurrences: distinct }, keepsLast: false };
}

function namesDays(clause: Extract<Clause, { type: 'spans' }>): boolean {
  return clause.list.ranges.every((range) => range.from.type === 'day');
}
