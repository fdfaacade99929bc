import { type LocalDate, yearOf } from '../../calendar/index.js';
import type { Occurrence } from '../schedule.js';
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
  if (frequency.per !== 'year' || frequency.times > 1 || frame.period === null || frame.plan) return null;
  const named = dates.filter((clause) => !isFrame(clause));
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
  const occurrences: Occurrence[] = [];
  for (const year of years) {
    for (const clause of named) {
      const resolved = resolveDated(clause, { ...frame, period: year }, trace);
      if (isProblem(resolved)) return resolved;
      occurrences.push(...resolved.occurrences);
    }
  }
  const distinct = onceEach(occurrences, years);
  trace.step(6, 'every-year', { count: distinct.length });
  const keepsLast = named.some((clause) => clause.type === 'until' && clause.followingYear);
  return { schedule: { kind: 'recurring', occurrences: distinct }, keepsLast };
}

/**
 * A year that is cut finds a day it has no more in the next one, which finds it too: the later start is that year's own. What
 * only comes years later («29 февраля») is of none of them.
 */
function onceEach(occurrences: readonly Occurrence[], years: readonly Window[]): Occurrence[] {
  const lastYear = yearOf(years.at(-1)?.end ?? years[0]?.end ?? ('' as LocalDate));
  const sorted = ordered(occurrences).filter(({ due }) => yearOf(due) <= lastYear + 1);
  return sorted.filter(({ due }, index) => sorted[index + 1]?.due !== due);
}

/** What says in which years, and not when in each. */
function isFrame(clause: Dates): boolean {
  if (clause.type === 'from') return clause.from.type === 'year';
  if (clause.type === 'throughout') return true;
  return clause.type === 'spans' && clause.list.ranges.every(({ from }) => isWhole(from));
}
