import { addDays, addMonths, type LocalDate } from './local-date.js';
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

const countedMonths = new WeakMap<WorkingCalendar, Map<string, number>>();

/** From `first` until the day before `end`. Whole months are counted once for a calendar: some tasks are years late. */
function workingDays(first: LocalDate, end: LocalDate, calendar: WorkingCalendar): number {
  let count = 0;
  let day = first;
  while (day < end) {
    const next = day.endsWith('-01') ? addMonths(day, 1) : undefined;
    if (next !== undefined && next <= end) {
      count += workingDaysOfMonth(day, next, calendar);
      day = next;
    } else {
      if (calendar.isWorking(day)) count += 1;
      day = addDays(day, 1);
    }
  }
  return count;
}

function workingDaysOfMonth(first: LocalDate, next: LocalDate, calendar: WorkingCalendar): number {
  const months = countedMonths.get(calendar) ?? new Map<string, number>();
  countedMonths.set(calendar, months);
  const known = months.get(first);
  if (known !== undefined) return known;
  let count = 0;
  for (let day = first; day < next; day = addDays(day, 1)) if (calendar.isWorking(day)) count += 1;
  months.set(first, count);
  return count;
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
