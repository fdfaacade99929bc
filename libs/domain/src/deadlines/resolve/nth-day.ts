import {
  addDays,
  dateOf,
  dayOf,
  type LocalDate,
  monthOf,
  type WorkingCalendar,
  weekday,
  yearOf,
} from '../../calendar/index.js';
import type { Window } from './window.js';

/** The n-th such weekday of the month of `date`, −1 being the last; `null` where the month has no n-th. */
export function nthWeekday(year: number, month: number, n: number, day: number): LocalDate | null {
  const found: LocalDate[] = [];
  for (let date = dateOf(year, month, 1); date !== null && monthOf(date) === month; date = addDays(date, 1)) {
    if (weekday(date) === day) found.push(date);
  }
  return (n === -1 ? found.at(-1) : found[n - 1]) ?? null;
}

/** The n-th day of a stretch, −1 being the last; of its working days only, where a calendar is given. */
export function nthDay(of: Window, n: number, calendar: WorkingCalendar | null): LocalDate | null {
  const forward = n > 0;
  let left = Math.abs(n);
  for (
    let date = forward ? of.start : of.end;
    date >= of.start && date <= of.end;
    date = addDays(date, forward ? 1 : -1)
  ) {
    if (calendar === null || calendar.isWorking(date)) left -= 1;
    if (left === 0) return date;
  }
  return null;
}

/** The n-th week of a stretch longer than a month: seven days from its beginning, the last one from its end. */
export function weekOf(of: Window, n: number): Window | null {
  if (n === -1) return { start: addDays(of.end, -6), end: of.end };
  const start = addDays(of.start, (n - 1) * 7);
  const end = addDays(start, 6);
  return n < 1 || end > of.end ? null : { start, end };
}

/** The n-th calendar month of a stretch, −1 being the last. */
export function monthOfStretch(of: Window, n: number): { year: number; month: number } | null {
  const months = (yearOf(of.end) - yearOf(of.start)) * 12 + monthOf(of.end) - monthOf(of.start) + 1;
  const index = n === -1 ? months - 1 : n - 1;
  if (index < 0 || index >= months) return null;
  const from = yearOf(of.start) * 12 + monthOf(of.start) - 1 + index;
  return { year: Math.floor(from / 12), month: (from % 12) + 1 };
}

export function isWholeMonth({ start, end }: Window): boolean {
  return dayOf(start) === 1 && monthOf(start) === monthOf(end) && monthOf(addDays(end, 1)) !== monthOf(end);
}
