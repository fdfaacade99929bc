import { yearOf } from '../calendar/index.js';
import type { DeadlineContext } from './deadline-reading.js';

/** No order or plan lies outside these years; a date that does is a slip of the pen, and laying out ten thousand years would not end. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const LONGEST_PERIOD_YEARS = 100;

/** The date, year or period of the context by which nothing can be read, as it is written; `null` where all of them can be. */
export function contextFault({
  periodStart,
  periodEnd,
  orderDate,
  academicYear,
  terms,
}: DeadlineContext): string | null {
  const dates = [periodStart, periodEnd, orderDate, ...(terms ?? []).flatMap(({ start, end }) => [start, end])];
  const strange = dates.find((date) => date !== null && !isOfPlans(yearOf(date)));
  if (strange) return strange;
  const named = academicYear === null ? null : /^\s*(\d{4})/.exec(academicYear);
  if (named && !isOfPlans(Number(named[1]))) return academicYear;
  if (periodStart === null || periodEnd === null) return null;
  const years = yearOf(periodEnd) - yearOf(periodStart);
  return years > LONGEST_PERIOD_YEARS ? `${periodStart} – ${periodEnd}` : null;
}

function isOfPlans(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
