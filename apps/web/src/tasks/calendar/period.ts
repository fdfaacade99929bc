import {
  addDays,
  addMonths,
  type LocalDate,
  lastDayOfMonth,
  localDate,
  monthOf,
  weekday,
  yearOf,
} from '@domain/calendar';

export type CalendarSpan = 'month' | 'week';

export interface Period {
  readonly from: LocalDate;
  readonly days: number;
}

const WEEK_DAYS = 7;

/** The whole weeks, from Monday on, that hold the month of the day; or its week alone. */
export function periodOf(span: CalendarSpan, day: LocalDate): Period {
  if (span === 'week') return { from: mondayOf(day), days: WEEK_DAYS };
  const first = localDate(`${day.slice(0, 8)}01`);
  const last = lastDayOfMonth(yearOf(day), monthOf(day));
  const from = mondayOf(first);
  const until = addDays(mondayOf(last), WEEK_DAYS);
  let days = 0;
  while (addDays(from, days) < until) days += WEEK_DAYS;
  return { from, days };
}

/** A day of the span before or after. */
export function stepFrom(span: CalendarSpan, day: LocalDate, step: 1 | -1): LocalDate {
  if (span === 'week') return addDays(mondayOf(day), step * WEEK_DAYS);
  return addMonths(localDate(`${day.slice(0, 8)}01`), step);
}

function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, 1 - weekday(day));
}
