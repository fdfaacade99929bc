import {
  academicYear,
  academicYearOf,
  dateOf,
  type LocalDate,
  lastDayOfMonth,
  monthOf,
  yearOf,
} from '../../calendar/index.js';
import type { CountedUnit, Span, YearRef } from '../language/tree.js';
import { academicHalves, monthsWindow, monthWindow, partOfMonth } from './calendar-parts.js';
import { type Frame, referenceDate } from './frame.js';
import { isProblem, type Problem, type Window } from './window.js';

const SEASON_FIRST_MONTH = { winter: 12, spring: 3, summer: 6, autumn: 9 } as const;
const PART_UNITS: readonly CountedUnit[] = ['decade', 'week', 'halfMonth'];

/**
 * The days a stretch of time covers. Without a year it is the first one that does not end before `notBefore`
 * (rule 2: the period's start, else the order's date).
 */
export function resolveSpan(
  span: Span,
  frame: Frame,
  notBefore: LocalDate | null = referenceDate(frame),
): Window | Problem {
  switch (span.type) {
    case 'day':
      return withYear(span.year, frame, notBefore, span.month, (year) => {
        const date = dateOf(year, span.month, span.day);
        return date === null ? null : { start: date, end: date };
      });
    case 'month':
      return withYear(span.year, frame, notBefore, span.month, (year) => monthWindow(year, span.month));
    case 'season':
      return withYear(span.year, frame, notBefore, null, (year) => {
        const winter = span.season === 'winter';
        return monthsWindow(winter ? year - 1 : year, SEASON_FIRST_MONTH[span.season], 3);
      });
    case 'counted':
      return resolveCounted(span, frame, notBefore);
    case 'year':
      return yearWindow(span.year, frame);
    case 'years':
      return span.first <= span.last
        ? { start: monthWindow(span.first, 1).start, end: monthWindow(span.last, 12).end }
        : { problem: 'no-such-date' };
    case 'whole':
      return frame.period ?? { problem: 'no-period', needs: 'period' };
    case 'unit':
      return unitWindow(span.unit, frame);
    case 'part': {
      const of = resolveSpan(span.of, frame, notBefore);
      return isProblem(of) ? of : partOf(of, span.part);
    }
  }
}

/** Beginning, middle or end (rule 8): thirds of a month; of a longer stretch its first month, its middle third, its whole up to the last day. */
function partOf(of: Window, part: 'beginning' | 'middle' | 'end'): Window {
  const year = yearOf(of.start);
  const month = monthOf(of.start);
  const months = (yearOf(of.end) - year) * 12 + monthOf(of.end) - month + 1;
  if (months === 1) return partOfMonth(year, month, 'decade', { beginning: 1, middle: 2, end: 3 }[part]) ?? of;
  if (part === 'end') return of;
  if (part === 'beginning') return { start: of.start, end: lastDayOfMonth(year, month) };
  const third = Math.floor(months / 3);
  return monthsWindow(year, month + third, Math.max(1, months - 2 * third));
}

function resolveCounted(span: Span & { type: 'counted' }, frame: Frame, notBefore: LocalDate | null): Window | Problem {
  if (PART_UNITS.includes(span.unit)) {
    const unit = span.unit as 'decade' | 'week' | 'halfMonth';
    if (span.month === undefined) {
      if (!frame.section) return { problem: 'month-missing' };
      return (
        partOfMonth(yearOf(frame.section.start), monthOf(frame.section.start), unit, span.n) ?? {
          problem: 'no-such-date',
        }
      );
    }
    const month = span.month;
    return withYear(span.year, frame, notBefore, month, (year) => partOfMonth(year, month, unit, span.n));
  }
  if (span.unit === 'dayNumber') {
    if (!frame.section) return { problem: 'month-missing' };
    const date = dateOf(yearOf(frame.section.start), monthOf(frame.section.start), span.n);
    return date === null ? { problem: 'no-such-date' } : { start: date, end: date };
  }
  if (span.unit === 'term' || span.unit === 'trimester') return termWindow(span, frame);
  if (span.unit === 'half' && (span.year?.type === 'academic' || (frame.plan !== null && span.year === undefined)))
    return termWindow(span, frame);
  const count = span.unit === 'quarter' ? 4 : 2;
  const n = span.n === -1 ? count : span.n;
  if (n < 1 || n > count) return { problem: 'no-such-date' };
  const months = 12 / count;
  return withYear(span.year, frame, notBefore, null, (year) => monthsWindow(year, (n - 1) * months + 1, months));
}

function termWindow(span: Span & { type: 'counted' }, frame: Frame): Window | Problem {
  const first = firstAcademicYear(span.year, frame);
  if (first === null) return { problem: 'no-period', needs: 'academicYear' };
  const window = partOfAcademicYear(span, first, frame);
  const yearUnsaid = span.year === undefined || (span.year.type === 'academic' && span.year.first === null);
  const reference = referenceDate(frame);
  if (isProblem(window) || frame.plan || !yearUnsaid || reference === null || window.end >= reference) return window;
  return partOfAcademicYear(span, first + 1, frame);
}

function partOfAcademicYear(span: Span & { type: 'counted' }, first: number, frame: Frame): Window | Problem {
  const year = academicYear(first, frame.terms);
  if (span.unit === 'trimester' && year.trimesters === null) return { problem: 'no-terms', needs: 'terms' };
  const terms = span.unit === 'trimester' ? (year.trimesters ?? []) : year.terms;
  const parts = span.unit === 'half' ? academicHalves(year) : terms;
  return parts[span.n === -1 ? parts.length - 1 : span.n - 1] ?? { problem: 'no-such-date' };
}

function firstAcademicYear(year: YearRef | undefined, frame: Frame): number | null {
  if (year?.type === 'academic' && year.first !== null) return year.first;
  if (year?.type === 'calendar')
    return year.year - (frame.plan && academicYearOf(frame.plan.start) < year.year ? 1 : 0);
  if (frame.plan) return academicYearOf(frame.plan.start);
  const reference = frame.orderDate ?? frame.period?.start ?? null;
  return reference === null ? null : academicYearOf(reference);
}

function yearWindow(year: YearRef, frame: Frame): Window | Problem {
  if (year.type === 'academic') {
    const first = firstAcademicYear(year, frame);
    if (first === null) return { problem: 'no-period', needs: 'academicYear' };
    const { start, end } = academicYear(first, frame.terms);
    return { start, end };
  }
  const number = calendarYearOf(year, frame);
  return number === null ? { problem: 'no-period', needs: 'period' } : monthsWindow(number, 1, 12);
}

/** «текущего года» is the plan's year where the plan has a single one, else the order's (rule 10). */
function calendarYearOf(year: YearRef, frame: Frame): number | null {
  if (year.type === 'calendar') return year.year;
  const { period, orderDate } = frame;
  const single = period && yearOf(period.start) === yearOf(period.end) ? yearOf(period.start) : null;
  const current = single ?? (orderDate ? yearOf(orderDate) : period ? yearOf(period.start) : null);
  return current === null ? null : year.type === 'next' ? current + 1 : current;
}

/** A bare «года», «квартала», «месяца»: the section's month, or the period's year. */
function unitWindow(unit: string, frame: Frame): Window | Problem {
  if (unit === 'year') return frame.period ?? { problem: 'no-period', needs: 'period' };
  if (unit === 'month' && frame.section) return frame.section;
  return { problem: 'month-missing' };
}

function withYear(
  year: YearRef | undefined,
  frame: Frame,
  notBefore: LocalDate | null,
  month: number | null,
  build: (year: number) => Window | null,
): Window | Problem {
  if (year && year.type !== 'any') {
    const number = year.type === 'academic' ? yearInside(year, month, frame) : calendarYearOf(year, frame);
    if (number === null) return { problem: 'no-period', needs: 'period' };
    return build(number) ?? { problem: 'no-such-date' };
  }
  if (notBefore === null) return { problem: 'no-period', needs: 'period' };
  if (month === 8 && frame.plan && augustOpensThePlan(frame))
    return build(yearOf(frame.plan.start)) ?? { problem: 'no-such-date' };
  const first = yearOf(notBefore);
  // 29 February may be eight years away; a window that ends before the reference belongs to the year before it.
  for (let candidate = first; candidate <= first + 8; candidate += 1) {
    const window = build(candidate);
    if (window && window.end >= notBefore) return window;
  }
  return { problem: 'no-such-date' };
}

/** Which calendar year a month of an academic year falls in: September–December the first, January–August the second. */
function yearInside(year: YearRef, month: number | null, frame: Frame): number | null {
  const first = firstAcademicYear(year, frame);
  if (first === null) return null;
  return month !== null && month < 9 ? first + 1 : first;
}

/** Rule 2: «август» is the plan's first August where the period begins in it or the order precedes 1 September. */
function augustOpensThePlan(frame: Frame): boolean {
  if (frame.period && monthOf(frame.period.start) === 8) return true;
  const firstYear = frame.plan ? yearOf(frame.plan.start) : 0;
  const september = dateOf(firstYear, 9, 1) as LocalDate;
  return frame.orderDate !== null && frame.orderDate < september;
}
