import { addDays, daysBetween, firstDayOf, type LocalDate, yearOf } from './local-date.js';
import type { WorkingCalendar } from './working-calendar.js';

/** No working day within this many days means that the calendar is broken, not that the holidays are long. */
const LONGEST_BREAK_DAYS = 366;

/** The calendar has no working day within a year of the date asked about. */
export class NoWorkingDay extends Error {
  constructor(
    readonly calendar: string,
    readonly from: LocalDate,
  ) {
    super(`Calendar '${calendar}' has no working day within ${LONGEST_BREAK_DAYS} days of ${from}`);
    this.name = 'NoWorkingDay';
  }
}

/**
 * The n-th working day after `date` (before it, when `n` is negative). The day itself is not counted (conventions, rule 11);
 * `n = 0` gives the date back, even on a day off. @throws NoWorkingDay
 */
export function addWorkingDays(date: LocalDate, n: number, calendar: WorkingCalendar): LocalDate {
  const direction = n < 0 ? -1 : 1;
  let reached = date;
  for (let left = Math.abs(n); left > 0; left -= 1)
    reached = nextWorking(addDays(reached, direction), direction, calendar);
  return reached;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. The inverse of `addWorkingDays`. */
export function countWorkingDays(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number {
  // What is later is counted from the day after, what is earlier from the day itself.
  return to < from ? -workingDays(to, from, calendar) : workingDays(addDays(from, 1), addDays(to, 1), calendar);
}

/** From `first` until the day before `end`, years apart or not: each year of a calendar is gone through once. */
function workingDays(first: LocalDate, end: LocalDate, calendar: WorkingCalendar): number {
  let count = workedBefore(end, calendar) - workedBefore(first, calendar);
  for (let year = yearOf(first); year < yearOf(end); year += 1) count += workedOfYear(year, calendar).at(-1) ?? 0;
  return count;
}

/** Of the year of `date`, from its first day until the day before. */
function workedBefore(date: LocalDate, calendar: WorkingCalendar): number {
  const year = yearOf(date);
  return workedOfYear(year, calendar)[daysBetween(firstDayOf(year), date)] ?? 0;
}

const countedYears = new WeakMap<WorkingCalendar, Map<number, Uint16Array>>();

/** At n, how many of the first n days of the year are worked; the last is the whole year. */
function workedOfYear(year: number, calendar: WorkingCalendar): Uint16Array {
  const years = countedYears.get(calendar) ?? new Map<number, Uint16Array>();
  countedYears.set(calendar, years);
  const known = years.get(year);
  if (known !== undefined) return known;
  const first = firstDayOf(year);
  const worked = new Uint16Array(daysBetween(first, firstDayOf(year + 1)) + 1);
  for (let n = 1; n < worked.length; n += 1)
    worked[n] = (worked[n - 1] ?? 0) + (calendar.isWorking(addDays(first, n - 1)) ? 1 : 0);
  years.set(year, worked);
  return worked;
}

/** The date itself when it is worked, else the last working day before it. @throws NoWorkingDay */
export function precedingWorkingDay(date: LocalDate, calendar: WorkingCalendar): LocalDate {
  return nextWorking(date, -1, calendar);
}

/** The date itself when it is worked, else the first working day after it. @throws NoWorkingDay */
export function followingWorkingDay(date: LocalDate, calendar: WorkingCalendar): LocalDate {
  return nextWorking(date, 1, calendar);
}

function nextWorking(date: LocalDate, direction: 1 | -1, calendar: WorkingCalendar): LocalDate {
  let day = date;
  for (let tried = 0; tried <= LONGEST_BREAK_DAYS; tried += 1) {
    if (calendar.isWorking(day)) return day;
    day = addDays(day, direction);
  }
  throw new NoWorkingDay(calendar.name, date);
}
