import { academicYear, academicYearOf, dateOf, type LocalDate, monthOf, yearOf } from '../../calendar/index.js';
import type { Span, YearRef } from '../language/tree.js';
import { academicHalves, monthsWindow, partOfMonth } from './calendar-parts.js';
import { type Frame, referenceDate, sectionMonth } from './frame.js';
import { withYear } from './unsaid-year.js';
import { isProblem, type Problem, type Window } from './window.js';
import { calendarYearOf, firstAcademicYear } from './years.js';

/** The n-th quarter, term, half, decade, week or day (rules 5, 8, 14). */
export function countedWindow(
  span: Span & { type: 'counted' },
  frame: Frame,
  notBefore: LocalDate | null,
): Window | Problem {
  const { unit } = span;
  if (unit === 'month') return { problem: 'month-missing' };
  if (unit === 'decade' || unit === 'week' || unit === 'halfMonth') {
    if (span.month === undefined) {
      const section = sectionMonth(frame);
      if (!section) return { problem: 'month-missing' };
      return (
        partOfMonth(yearOf(section.start), monthOf(section.start), unit, span.n) ?? {
          problem: 'no-such-date',
        }
      );
    }
    const month = span.month;
    return withYear(span.year, frame, notBefore, month, (year) => partOfMonth(year, month, unit, span.n));
  }
  if (span.unit === 'dayNumber') {
    const section = sectionMonth(frame);
    if (!section) return { problem: 'month-missing' };
    const date = dateOf(yearOf(section.start), monthOf(section.start), span.n);
    return date === null ? { problem: 'no-such-date' } : { start: date, end: date };
  }
  if (span.unit === 'term' || span.unit === 'trimester') return termWindow(span, frame);
  if (span.unit === 'half' && (span.year?.type === 'academic' || (frame.partsAreAcademic && span.year === undefined)))
    return termWindow(span, frame);
  const count = span.unit === 'quarter' ? 4 : 2;
  const n = span.n === -1 ? count : span.n;
  if (n < 1 || n > count) return { problem: 'no-such-date' };
  const months = 12 / count;
  // Of an academic year the last month tells in which calendar year it falls; without a year no month decides.
  const month = span.year === undefined ? null : n * months;
  return withYear(span.year, frame, notBefore, month, (year) => monthsWindow(year, (n - 1) * months + 1, months));
}

function termWindow(span: Span & { type: 'counted' }, frame: Frame): Window | Problem {
  if (span.year && span.year.type !== 'academic' && span.year.type !== 'any') return termIn(span, span.year, frame);
  const first = firstAcademicYear(span.year, frame);
  if (first === null) return { problem: 'no-period', needs: 'academicYear' };
  const window = partOfAcademicYear(span, first, frame);
  const yearUnsaid = span.year === undefined || (span.year.type === 'academic' && span.year.first === null);
  const reference = referenceDate(frame);
  if (isProblem(window) || frame.plan || !yearUnsaid || reference === null || window.end >= reference) return window;
  return partOfAcademicYear(span, first + 1, frame);
}

/** «III четверть 2023 года»: the one that begins in the calendar year, else ends in it; of a school's plan its own where that touches the year. */
function termIn(span: Span & { type: 'counted' }, named: YearRef, frame: Frame): Window | Problem {
  const year = calendarYearOf(named, frame);
  if (year === null) return { problem: 'no-period', needs: 'period' };
  const plan = frame.plan === null ? [] : [academicYearOf(frame.plan.start)];
  const found = [...plan, year, year - 1].map((first) => partOfAcademicYear(span, first, frame));
  const windows = found.filter((one): one is Window => !isProblem(one));
  const touches = ({ start, end }: Window) => yearOf(start) === year || yearOf(end) === year;
  const own = plan.length > 0 ? windows.slice(0, 1).find(touches) : undefined;
  return (
    own ??
    windows.find(({ start }) => yearOf(start) === year) ??
    windows.find(touches) ??
    found.find(isProblem) ?? { problem: 'no-such-date' }
  );
}

function partOfAcademicYear(span: Span & { type: 'counted' }, first: number, frame: Frame): Window | Problem {
  const year = academicYear(first, frame.terms);
  if (span.unit === 'trimester' && year.trimesters === null) return { problem: 'no-terms', needs: 'terms' };
  const terms = span.unit === 'trimester' ? (year.trimesters ?? []) : year.terms;
  const parts = span.unit === 'half' ? academicHalves(year) : terms;
  return parts[span.n === -1 ? parts.length - 1 : span.n - 1] ?? { problem: 'no-such-date' };
}
