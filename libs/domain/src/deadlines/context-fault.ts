import { isYearOfPlans, type LocalDate, yearOf } from '../calendar/index.js';
import type { DeadlineContext } from './deadline-reading.js';

export const LONGEST_PERIOD_YEARS = 100;

/** The date, year or period of the context by which nothing can be read, as it is written; `null` where all of them can be. */
export function contextFault({
  periodStart,
  periodEnd,
  orderDate,
  academicYear,
  terms,
}: DeadlineContext): string | null {
  const dates = [periodStart, periodEnd, orderDate, ...(terms ?? []).flatMap(({ start, end }) => [start, end])];
  const strange = dates.find((date) => date !== null && !isYearOfPlans(yearOf(date)));
  if (strange) return strange;
  const named = academicYear === null ? null : /^\s*(\d{4})/.exec(academicYear);
  if (named && !isYearOfPlans(Number(named[1]))) return academicYear;
  if (periodStart === null || periodEnd === null) return null;
  return isPeriodTooLong(periodStart, periodEnd) ? `${periodStart} – ${periodEnd}` : null;
}

/** No plan is made for so many years; laying one out would not end. */
export function isPeriodTooLong(start: LocalDate, end: LocalDate): boolean {
  return yearOf(end) - yearOf(start) > LONGEST_PERIOD_YEARS;
}
