import { dateOf, type LocalDate, lastDayOfMonth, monthOf, yearOf } from '../../calendar/index.js';
import type { Span, UnitName } from '../language/tree.js';
import { monthsWindow, monthWindow, partOfMonth } from './calendar-parts.js';
import { countedWindow } from './counted.js';
import { type Frame, referenceDate, sectionMonth } from './frame.js';
import { holidaysNamed } from './holidays.js';
import { nthDay, nthWeekday, weekOf } from './nth-day.js';
import { dayOfShortFebruary } from './short-february.js';
import { withYear } from './unsaid-year.js';
import { isProblem, type Problem, type Window } from './window.js';
import { academicYearFrom, yearsWindow, yearWindow } from './years.js';

const SEASON_FIRST_MONTH = { winter: 12, spring: 3, summer: 6, autumn: 9 } as const;

/**
 * The days a stretch of time covers. Without a year it is the first one that does not end before `notBefore`
 * (rule 2: the period's start, else the order's date).
 */
export function resolveSpan(
  span: Span,
  frame: Frame,
  notBefore: LocalDate | null = referenceDate(frame),
): Window | Problem {
  if ('year' in span && span.year?.type === 'each') return { problem: 'no-such-date' };
  switch (span.type) {
    case 'day':
      return withYear(span.year, frame, notBefore, span.month, (year) => {
        const date = dateOf(year, span.month, span.day) ?? (frame.yearly ? dayOfShortFebruary(year, span) : null);
        return date === null ? null : { start: date, end: date };
      });
    case 'month':
      return withYear(span.year, frame, notBefore, span.month, (year) => monthWindow(year, span.month));
    case 'season':
      return withYear(span.year, frame, notBefore, null, (year) => {
        const academic = span.year?.type === 'academic';
        const last = academic && span.season !== 'autumn' ? year + 1 : year;
        return monthsWindow(span.season === 'winter' ? last - 1 : last, SEASON_FIRST_MONTH[span.season], 3);
      });
    case 'counted':
      return span.of && span.unit === 'week' && !isMonthUnit(span.of)
        ? within(span.of, frame, notBefore, (of) => weekOf(of, span.n))
        : countedWindow(span, frame, notBefore);
    case 'nthDay':
      return within(span.of, frame, notBefore, (of) => onDay(nthDay(of, span.n, span.working ? frame.working : null)));
    case 'nthWeekday': {
      const { month } = span;
      if (month === undefined) return { problem: 'month-missing' };
      return withYear(span.year, frame, notBefore, month, (year) =>
        onDay(nthWeekday(year, month, span.n, span.weekday)),
      );
    }
    case 'holidays':
      return holidaysNamed(span.season, frame)[span.index ?? 0] ?? { problem: 'no-terms', needs: 'terms' };
    case 'year':
      return yearWindow(span.year, frame);
    case 'years':
      return yearsWindow(span, frame);
    case 'whole':
      return frame.period ?? { problem: 'no-period', needs: 'period' };
    case 'unit':
      return unitWindow(span, frame);
    case 'part':
      return partWindow(span, frame, notBefore);
  }
}

function onDay(date: LocalDate | null): Window | null {
  return date === null ? null : { start: date, end: date };
}

function within(
  span: Span,
  frame: Frame,
  notBefore: LocalDate | null,
  build: (of: Window) => Window | null,
): Window | Problem {
  const of = resolveSpan(span, frame, notBefore);
  return isProblem(of) ? of : (build(of) ?? { problem: 'no-such-date' });
}

export function isMonthUnit(span: Span): boolean {
  return span.type === 'unit' && span.unit === 'month';
}

function partWindow(span: Span & { type: 'part' }, frame: Frame, notBefore: LocalDate | null): Window | Problem {
  const of = yearOfPaper(span, frame) ?? resolveSpan(span.of, frame, notBefore);
  if (isProblem(of)) return of;
  const unsaid = span.of.type === 'year' && span.of.year.type === 'academic' && span.of.year.first === null;
  const reference = frame.orderDate ?? frame.period?.start ?? null;
  if (span.part === 'beginning' && unsaid && frame.plan === null && reference !== null && of.start < reference)
    return partOf(academicYearFrom(reference, frame), 'beginning');
  return partOf(of, span.part);
}

/** «до конца года» in the paper's own words is the end of the year it was made in (rule 23), whatever its plan lasts. */
function yearOfPaper({ of, part }: Span & { type: 'part' }, frame: Frame): Window | null {
  const { period, repeatsWithin, orderDate } = frame;
  const isOfPlan = frame.plan !== null || (period !== null && period !== repeatsWithin);
  if (part !== 'end' || of.type !== 'unit' || of.unit !== 'year' || isOfPlan) return null;
  return frame.countsFromPaper && orderDate !== null ? monthsWindow(yearOf(orderDate), 1, 12) : null;
}

/** Beginning, middle or end (rule 8): thirds of a month; of a longer stretch its first month, its middle third, its whole up to the last day. */
export function partOf(of: Window, part: 'beginning' | 'middle' | 'end'): Window {
  const year = yearOf(of.start);
  const month = monthOf(of.start);
  const months = (yearOf(of.end) - year) * 12 + monthOf(of.end) - month + 1;
  if (months === 1) return partOfMonth(year, month, 'decade', { beginning: 1, middle: 2, end: 3 }[part]) ?? of;
  if (part === 'end') return of;
  if (part === 'beginning') return { start: of.start, end: lastDayOfMonth(year, month) };
  const third = Math.floor(months / 3);
  return monthsWindow(year, month + third, Math.max(1, months - 2 * third));
}

/** «в конце квартала» below «I квартал». */
function sectionOf(unit: UnitName, frame: Frame): Window | null {
  const { section } = frame;
  if (section === null || sectionMonth(frame)) return null;
  const months = (yearOf(section.end) - yearOf(section.start)) * 12 + monthOf(section.end) - monthOf(section.start) + 1;
  const isSchools = unit === 'term' || unit === 'trimester';
  return isSchools || months === CURRENT_MONTHS[unit as keyof typeof CURRENT_MONTHS] ? section : null;
}

const CURRENT_MONTHS = { month: 1, quarter: 3, half: 6 } as const;

/** A bare «года», «квартала», «месяца»: the section's month, the period's year; «текущего» counts from the order's date. */
function unitWindow({ unit, current }: Span & { type: 'unit' }, frame: Frame): Window | Problem {
  if (unit === 'year') return frame.period ?? { problem: 'no-period', needs: 'period' };
  const months = CURRENT_MONTHS[unit as keyof typeof CURRENT_MONTHS];
  if (current && months !== undefined && frame.orderDate !== null) {
    const first = Math.floor((monthOf(frame.orderDate) - 1) / months) * months + 1;
    return monthsWindow(yearOf(frame.orderDate), first, months);
  }
  const section = unit === 'month' ? sectionMonth(frame) : sectionOf(unit, frame);
  if (section) return section;
  return { problem: 'month-missing' };
}
