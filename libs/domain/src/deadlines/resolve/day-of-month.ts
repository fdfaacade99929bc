import { earlier } from '../../calendar/index.js';
import type { DayOfMonth, UnitName } from '../language/tree.js';
import type { Occurrence, Schedule } from '../schedule.js';
import { calendarParts } from './calendar-parts.js';
import { type Read } from './dated-reading.js';
import { dayOfMonthOccurrences, explainShortMonths } from './day-of-part.js';
import { type Frame, sectionMonth } from './frame.js';
import { type Frequency, frequencyParts, isDaily } from './frequency.js';
import { laidOut } from './lay-out.js';
import { explainLeftOutDay, leavesOutNamedDay } from './named-day.js';
import { resolveSpan } from './span.js';
import { dayBefore, isProblem, type Problem, Trace, type Window } from './window.js';

const NOWHERE = { from: 0, to: 0 };

/** «до N числа»: of every part of the frequency, of the named months, of the section's month, or of every month. */
export function resolveDay(
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
    const occurrences = daysIn({ ...day, of: day.of === 'next' ? 'next' : 'reporting' }, named, frame, trace);
    trace.step(3, 'day-of-named-month', { day: number, count: occurrences.length });
    return { schedule: { kind: occurrences.length > 1 ? 'recurring' : 'window', occurrences }, keepsLast: false };
  }
  if (day.of === 'current' && frequency === null) {
    const current = resolveSpan({ type: 'unit', unit: day.reporting ?? 'month', current: true, at: NOWHERE }, frame);
    if (isProblem(current)) return current;
    return resolveDay({ ...day, of: 'reporting' }, null, [current], window, frame, trace);
  }
  if (day.of === 'unsaid' && (frequency === null || isWithinMonth(frequency.per))) {
    const section = sectionMonth(frame);
    if (!section) return { problem: 'month-missing' };
    const occurrences = daysIn({ ...day, of: 'reporting' }, [section], frame, trace);
    trace.step(21, 'day-of-section', { day: number });
    const [first] = occurrences;
    if (frequency && first) return laidOut(frequency, { start: first.start, end: first.due }, frame, trace);
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
    counted: false,
    at: frequency?.at ?? NOWHERE,
  };
  const parts = day.of === 'each' ? calendarParts(window, 1) : frequencyParts(every, window, frame);
  const longParts = per !== 'month' && per !== 'week';
  if (day.of === 'unsaid' && longParts) return ambiguousDay(day, parts, atLeast, frame, trace);
  const of = day.of === 'next' ? 'next' : 'reporting';
  const occurrences = daysIn({ ...day, of }, parts, frame, trace);
  trace.step(of === 'next' ? 7 : 6, of === 'next' ? 'day-of-next-month' : 'day-of-month', {
    day: number,
    per,
    count: occurrences.length,
  });
  return { schedule: { kind: 'recurring', occurrences, ...atLeast }, keepsLast: of === 'next' };
}

/** «еженедельно до 20 числа»: what comes several times a month ends with the day. */
function isWithinMonth(per: UnitName): boolean {
  return isDaily(per) || per === 'week' || per === 'decade';
}

/** The occurrences by the authority's rules, and what a person has to be told of them. */
function daysIn(day: DayOfMonth, parts: readonly Window[], frame: Frame, trace: Trace): Occurrence[] {
  const occurrences = dayOfMonthOccurrences(day, parts);
  explainShortMonths(day.days, occurrences, trace);
  const isUntil = day.bound === 'until' || (day.bound === 'bare' && frame.bareDateIsDue);
  if (!isUntil || !leavesOutNamedDay(frame)) return occurrences;
  explainLeftOutDay(frame, trace);
  return occurrences.map(({ start, due }) => ({ start: earlier(start, dayBefore(due)), due: dayBefore(due) }));
}

/** «ежеквартально, до 10 числа» does not say of which month: the one after the quarter is likelier (a report), the quarter's last the other. */
function ambiguousDay(
  day: DayOfMonth,
  parts: readonly Window[],
  atLeast: { atLeast?: boolean },
  frame: Frame,
  trace: Trace,
): Read {
  const number = day.days.join(', ');
  const occurrences = daysIn({ ...day, of: 'next' }, parts, frame, trace);
  const other = daysIn({ ...day, of: 'reporting' }, parts, frame, new Trace());
  trace.step(19, 'day-of-unsaid-month', { day: number, count: occurrences.length });
  trace.warn('warn', 'month-ambiguous', { day: number });
  const alternatives: Schedule[] = [{ kind: 'recurring', occurrences: other }];
  return { schedule: { kind: 'recurring', occurrences, ...atLeast, alternatives }, keepsLast: false };
}
