import type { Occurrence } from '../schedule.js';
import { calendarParts } from './calendar-parts.js';
import { type Dates, type Read, resolveDated } from './dated.js';
import type { Frame } from './frame.js';
import { type Frequency } from './frequency.js';
import { isProblem, ordered, type Problem, type Trace } from './window.js';

/** «ежегодно до 1 октября»: over a period of several years the date without a year comes once in each. */
export function everyYear(
  frequency: Frequency,
  dates: readonly Dates[],
  frame: Frame,
  trace: Trace,
): Read | Problem | null {
  const { period } = frame;
  if (frequency.per !== 'year' || frequency.times > 1 || period === null || dates.length === 0) return null;
  if (!dates.every((clause) => ['spans', 'until', 'fromTo'].includes(clause.type))) return null;
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
  const keepsLast = dates.some((clause) => clause.type === 'until' && clause.followingYear);
  return { schedule: { kind: 'recurring', occurrences: distinct }, keepsLast };
}
