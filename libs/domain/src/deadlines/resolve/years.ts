import { academicYear, academicYearOf, type LocalDate, yearOf } from '../../calendar/index.js';
import type { Span, YearRef } from '../language/tree.js';
import { monthsWindow, monthWindow } from './calendar-parts.js';
import type { Frame } from './frame.js';
import type { Problem, Window } from './window.js';

/** The first calendar year of the academic year meant; `null` where nothing tells it. */
export function firstAcademicYear(year: YearRef | undefined, frame: Frame): number | null {
  if (year?.type === 'academic' && year.first !== null) return year.first;
  const shift = year?.type === 'academic' && year.next ? 1 : 0;
  if (frame.plan) return academicYearOf(frame.plan.start) + shift;
  const reference = frame.orderDate ?? frame.period?.start ?? null;
  return reference === null ? null : academicYearOf(reference) + shift;
}

export function yearWindow(year: YearRef, frame: Frame): Window | Problem {
  if (year.type === 'academic') {
    const first = firstAcademicYear(year, frame);
    if (first === null) return { problem: 'no-period', needs: 'academicYear' };
    const { start, end } = academicYear(first, frame.terms);
    return { start, end };
  }
  const number = calendarYearOf(year, frame);
  return number === null ? { problem: 'no-period', needs: 'period' } : monthsWindow(number, 1, 12);
}

/** «2023–2025 годы»; «2022–2025 учебные годы» are three, from the first September to the last May. */
export function yearsWindow({ first, last, academic }: Span & { type: 'years' }, frame: Frame): Window | Problem {
  if (first > last || (academic && first === last)) return { problem: 'no-such-date' };
  if (!academic) return { start: monthWindow(first, 1).start, end: monthWindow(last, 12).end };
  return { start: academicYear(first, frame.terms).start, end: academicYear(last - 1, frame.terms).end };
}

/** «текущего года» is the plan's year where the plan has a single one, else the order's (rule 10). */
export function calendarYearOf(year: YearRef, frame: Frame): number | null {
  if (year.type === 'calendar') return year.year;
  if (year.type === 'each') return null;
  const { period, orderDate } = frame;
  const single = period && yearOf(period.start) === yearOf(period.end) ? yearOf(period.start) : null;
  const current = single ?? (orderDate ? yearOf(orderDate) : period ? yearOf(period.start) : null);
  return current === null ? null : year.type === 'next' ? current + 1 : current;
}

/** Which calendar year a month of an academic year falls in: September–December the first, January–August the second. */
export function yearInside(year: YearRef, month: number | null, frame: Frame): number | null {
  const first = firstAcademicYear(year, frame);
  if (first === null) return null;
  return month !== null && month < 9 ? first + 1 : first;
}

/** The first academic year that begins on the date or after it: what «к началу учебного года» means outside a school plan. */
export function academicYearFrom(date: LocalDate, frame: Frame): Window {
  const first = yearOf(date);
  const { start, end } = academicYear(first, frame.terms);
  if (start >= date) return { start, end };
  const next = academicYear(first + 1, frame.terms);
  return { start: next.start, end: next.end };
}
