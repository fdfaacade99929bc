import { addMonths, daysBetween, type LocalDate, localDate, monthOf, yearOf } from '@domain/calendar';
import type { ChartRow } from '../api/types.js';

/** The days a chart reaches over: whole months, or whole quarters or years where that is how it is marked. */
export interface Scale {
  readonly from: LocalDate;
  /** The day after the last. */
  readonly until: LocalDate;
  readonly step: 'month' | 'quarter' | 'year';
  readonly marks: readonly LocalDate[];
}

/** More months than these stand too close to be named. */
const MOST_MONTHS = 14;
const MOST_QUARTERS = 14;
const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;

/** Holds every date of the rows and today. */
export function scaleOf(rows: readonly ChartRow[], today: string): Scale {
  const dates = rows.flatMap(({ spans }) =>
    spans.flatMap(({ startDate, approvedDue, dueDate }) => [startDate ?? approvedDue, approvedDue, dueDate]),
  );
  const sorted = [today, ...dates].sort();
  const first = localDate(sorted[0] ?? today);
  const last = localDate(sorted.at(-1) ?? today);
  const months = monthsBetween(startOf(first, 'month'), addMonths(startOf(last, 'month'), 1));
  const step = months <= MOST_MONTHS ? 'month' : months <= MOST_QUARTERS * MONTHS_OF.quarter ? 'quarter' : 'year';
  const from = startOf(first, step);
  const until = addMonths(startOf(last, step), MONTHS_OF[step]);
  const count = monthsBetween(from, until) / MONTHS_OF[step];
  const marks = Array.from({ length: count }, (_, index) => addMonths(from, index * MONTHS_OF[step]));
  return { from, until, step, marks };
}

/** Where on the scale a day begins, in hundredths of its length. */
export function placeOf({ from, until }: Scale, day: string): number {
  const share = daysBetween(from, localDate(day)) / daysBetween(from, until);
  return Math.round(share * 100_00) / 100;
}

function startOf(day: LocalDate, step: Scale['step']): LocalDate {
  const months = MONTHS_OF[step];
  const month = Math.floor((monthOf(day) - 1) / months) * months + 1;
  return localDate(`${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
}

function monthsBetween(from: LocalDate, until: LocalDate): number {
  return (yearOf(until) - yearOf(from)) * 12 + monthOf(until) - monthOf(from);
}
