import { yearOf } from '../../calendar/index.js';
import type { UnitName } from '../language/tree.js';
import type { Occurrence, Schedule } from '../schedule.js';
import { calendarParts } from './calendar-parts.js';
import { resolveDated } from './dated.js';
import { type Dates, isWhole, type Read } from './dated-reading.js';
import type { Frame } from './frame.js';
import { type Frequency } from './frequency.js';
import { isProblem, ordered, type Problem, type Trace, type Window } from './window.js';

/** «ежегодно до 1 октября»: over a period of several years the date without a year comes once in each, «начиная с 2025 года» in each from then on. */
export function everyYear(
  frequency: Frequency,
  dates: readonly Dates[],
  frame: Frame,
  trace: Trace,
): Read | Problem | null {
  if (frame.period === null || frame.plan) return null;
  const named = dates.filter((clause) => !isFrame(clause));
  if (!comesYearly(frequency, named)) return null;
  if (named.length === 0 || !named.every((clause) => ['spans', 'until', 'fromTo'].includes(clause.type))) return null;
  let { period } = frame;
  for (const clause of dates.filter(isFrame)) {
    const resolved = resolveDated(clause, frame, trace);
    if (isProblem(resolved)) return resolved;
    const [only] = resolved.occurrences;
    if (only) period = { start: only.start, end: only.due };
  }
  const years = calendarParts(period, 12);
  if (years.length < 2 && !dates.some(isFrame)) return null;
  const found: Occurrence[][] = [];
  for (const year of years) {
    const occurrences: Occurrence[] = [];
    for (const clause of named) {
      const resolved = resolveDated(clause, { ...frame, period: year }, trace);
      if (isProblem(resolved)) return resolved;
      occurrences.push(...resolved.occurrences);
    }
    found.push(occurrences);
  }
  const keepsLast = named.some((clause) => clause.type === 'until' && clause.following !== null);
  return { schedule: everySo(frequency.unitCount, found, period, trace), keepsLast };
}

/** «1 раз в 2 года, до 1 мая» does not say from which year on: from the first, and from each of the others in the other readings. */
function everySo(step: number, found: readonly Occurrence[][], period: Window, trace: Trace): Schedule {
  const from = (first: number): Schedule => {
    const years = found.filter((_, index) => index % step === first);
    return { kind: 'recurring', occurrences: onceEach(years.flat(), period) };
  };
  const schedule = from(0);
  trace.step(6, 'every-year', { count: schedule.occurrences.length });
  if (step === 1) return schedule;
  const others = Array.from({ length: Math.min(step, found.length) - 1 }, (_, index) => from(index + 1));
  trace.warn('warn', 'year-ambiguous', { count: step });
  return { ...schedule, alternatives: others.filter(({ occurrences }) => occurrences.length > 0) };
}

const TIMES_A_YEAR: Partial<Record<UnitName, number>> = { year: 1, half: 2, quarter: 4, month: 12 };

/** «ежегодно до 1 мая», «2 раза в год: май, октябрь», «ежеквартально, до 20 января, 20 апреля, …»: the named times are those of any year. */
function comesYearly({ per, times, unitCount }: Frequency, named: readonly Dates[]): boolean {
  const expected = times * (TIMES_A_YEAR[per] ?? 0);
  if (expected === 1) return true;
  const count = named.reduce((sum, clause) => sum + ('list' in clause ? clause.list.ranges.length : 1), 0);
  return unitCount === 1 && expected > 1 && count === expected;
}

/** A year that is cut finds a day it has no more in the next one, which finds it too: the later start is that year's own. */
function onceEach(occurrences: readonly Occurrence[], { end }: Window): Occurrence[] {
  const sorted = ordered(occurrences).filter(({ due }) => yearOf(due) <= yearOf(end) + 1);
  return sorted.filter(({ due }, index) => sorted[index + 1]?.due !== due);
}

/** What says in which years, and not when in each. */
function isFrame(clause: Dates): boolean {
  if (clause.type === 'from') return clause.from.type === 'year';
  if (clause.type === 'fromTo') return isWhole(clause.from) && isWhole(clause.to);
  if (clause.type === 'throughout') return true;
  return clause.type === 'spans' && clause.list.ranges.every(({ from }) => isWhole(from));
}
