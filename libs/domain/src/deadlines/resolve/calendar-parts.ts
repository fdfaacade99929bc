import {
  type AcademicYear,
  academicYear,
  academicYearOf,
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  halvesOf,
  type LocalDate,
  lastDayOfMonth,
  monthOf,
  weekday,
  yearOf,
} from '../../calendar/index.js';
import type { Frame } from './frame.js';
import { cut, type Window } from './window.js';

export function monthWindow(year: number, month: number): Window {
  return monthsWindow(year, month, 1);
}

/** `count` whole months from the given one on; `month` may run past 12. */
export function monthsWindow(year: number, month: number, count: number): Window {
  const first = yearMonth(year, month);
  const last = yearMonth(year, month + count - 1);
  return { start: dateOf(first.year, first.month, 1) as LocalDate, end: lastDayOfMonth(last.year, last.month) };
}

export function yearMonth(year: number, month: number): { year: number; month: number } {
  return { year: year + Math.floor((month - 1) / 12), month: ((((month - 1) % 12) + 12) % 12) + 1 };
}

/** Thirds, halves and weeks of a month (rule 8): the last part runs to the month's last day. */
export function partOfMonth(
  year: number,
  month: number,
  unit: 'decade' | 'halfMonth' | 'week',
  n: number,
): Window | null {
  const length = { decade: 10, halfMonth: 15, week: 7 }[unit];
  const count = { decade: 3, halfMonth: 2, week: 4 }[unit];
  const index = n === -1 ? count : n;
  if (index < 1 || index > count) return null;
  const whole = monthWindow(year, month);
  const start = addDays(whole.start, (index - 1) * length);
  return { start, end: index === count ? whole.end : addDays(start, length - 1) };
}

/** Calendar months, quarters or halves that touch the window, cut to it; `months` divides 12. */
export function calendarParts(window: Window, months: number): Window[] {
  const parts: Window[] = [];
  let year = yearOf(window.start);
  let month = Math.floor((monthOf(window.start) - 1) / months) * months + 1;
  const lastYear = yearOf(window.end);
  while (year <= lastYear) {
    const whole = monthsWindow(year, month, months);
    if (whole.start > window.end) break;
    parts.push(...cut(whole, window));
    ({ year, month } = yearMonth(year, month + months));
  }
  return parts;
}

/** Weeks from Monday to Sunday that touch the window, cut to it. */
export function weekParts(window: Window): Window[] {
  const parts: Window[] = [];
  for (
    let monday = addDays(window.start, 1 - weekday(window.start));
    monday <= window.end;
    monday = addDays(monday, 7)
  ) {
    parts.push(...cut({ start: monday, end: addDays(monday, 6) }, window));
  }
  return parts;
}

/** Terms (or halves, or whole years) of every academic year that touches the window, cut to it. */
export function academicParts(window: Window, frame: Frame, unit: 'term' | 'trimester' | 'half' | 'year'): Window[] {
  const parts: Window[] = [];
  for (let first = academicYearOf(window.start) - 1; first <= academicYearOf(window.end) + 1; first += 1) {
    const year = academicYear(first, frame.terms);
    parts.push(...partsOfYear(year, unit).flatMap(({ start, end }) => cut({ start, end }, window)));
  }
  return parts;
}

function partsOfYear(year: AcademicYear, unit: 'term' | 'trimester' | 'half' | 'year'): readonly Window[] {
  if (unit === 'year') return [{ start: year.start, end: year.end }];
  if (unit === 'half') return academicHalves(year);
  return unit === 'term' ? year.terms : (year.trimesters ?? []);
}

/** The two halves of an academic year: the school's own, else made of its terms. */
export function academicHalves({ terms, halves }: AcademicYear): readonly Window[] {
  return halves ?? halvesOf(terms);
}

/** `count` equal parts: of whole months where they divide evenly, else of days (the first ones a day longer). */
export function equalParts(window: Window, count: number): Window[] {
  const months = wholeMonths(window);
  if (months !== null && months % count === 0) {
    return Array.from({ length: count }, (_, i) => {
      const start = addMonths(window.start, (i * months) / count);
      return { start, end: addDays(addMonths(window.start, ((i + 1) * months) / count), -1) };
    });
  }
  const days = daysBetween(window.start, window.end) + 1;
  const parts = Math.min(count, days);
  const longer = days % parts;
  const length = Math.floor(days / parts);
  const result: Window[] = [];
  let start = window.start;
  for (let i = 0; i < parts; i += 1) {
    const end = addDays(start, length + (i < longer ? 1 : 0) - 1);
    result.push({ start, end });
    start = addDays(end, 1);
  }
  return result;
}

function wholeMonths(window: Window): number | null {
  if (!window.start.endsWith('-01')) return null;
  if (window.end !== lastDayOfMonth(yearOf(window.end), monthOf(window.end))) return null;
  return (yearOf(window.end) - yearOf(window.start)) * 12 + monthOf(window.end) - monthOf(window.start) + 1;
}
