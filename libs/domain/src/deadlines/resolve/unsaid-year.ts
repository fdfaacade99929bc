import { dateOf, type LocalDate, later, monthOf, yearOf } from '../../calendar/index.js';
import type { YearRef } from '../language/tree.js';
import type { Frame } from './frame.js';
import type { Problem, Window } from './window.js';
import { calendarYearOf, yearInside } from './years.js';

/** Years to try for words without one: 29 February may be eight years away. */
const YEARS_AHEAD = 8;

/** The stretch in the year that the words name, else in the first year in which it does not end before `notBefore` (rule 2). */
export function withYear(
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
  const august = month === 8 ? augustOfThePlan(frame, notBefore, build) : null;
  if (august) return august;
  const first = yearOf(notBefore);
  for (let candidate = first; candidate <= first + YEARS_AHEAD; candidate += 1) {
    const window = build(candidate);
    if (window && window.end >= notBefore) return window;
  }
  return { problem: 'no-such-date' };
}

/**
 * Rule 2: «август» is the plan's first August where the period begins in it or the order precedes 1 September. Not behind an
 * earlier month of the same range («май – август»), and not where it was over before the order.
 */
function augustOfThePlan(
  { period, plan, orderDate }: Frame,
  notBefore: LocalDate,
  build: (year: number) => Window | null,
): Window | null {
  if (!plan || notBefore > later(plan.start, period?.start ?? plan.start)) return null;
  const year = yearOf(plan.start);
  const window = build(year);
  if (!window || (orderDate !== null && window.end < orderDate)) return null;
  if (period && monthOf(period.start) === 8) return window;
  const september = dateOf(year, 9, 1) as LocalDate;
  return orderDate !== null && orderDate < september ? window : null;
}
