import { addMonths, dayOf, type LocalDate, lastDayOfMonth, monthOf, yearOf } from '../calendar/index.js';

/** What a collection is about: a school year, a quarter; both days belong to it. */
export interface Period {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** The same period of an earlier year. The end of a month stays one: a winter to 29 February follows one to the 28th. */
export function yearsBefore({ start, end }: Period, years: number): Period {
  return { start: dayYearsBefore(start, years), end: dayYearsBefore(end, years) };
}

function dayYearsBefore(date: LocalDate, years: number): LocalDate {
  const [year, month] = [yearOf(date), monthOf(date)];
  const isMonthsEnd = dayOf(date) === dayOf(lastDayOfMonth(year, month));
  return isMonthsEnd ? lastDayOfMonth(year - years, month) : addMonths(date, -12 * years);
}
