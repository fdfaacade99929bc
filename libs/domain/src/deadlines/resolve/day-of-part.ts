import { addDays, dateOf, dayOf, type LocalDate, lastDayOfMonth, monthOf, yearOf } from '../../calendar/index.js';
import type { DayOfMonth } from '../language/tree.js';
import type { Occurrence } from '../schedule.js';
import { yearMonth } from './calendar-parts.js';
import { monthOfStretch } from './nth-day.js';
import { ordered, type Trace, type Window, wholeOf } from './window.js';

/**
 * «до N числа» in each part (rules 6, 7). `next` is the month after the part and may lie after the period's end; otherwise the
 * day stands in the part's last month, or in the one that is named («первого месяца квартала»). Each starts with its month.
 * The months are those of the whole part, even where the period begins or ends inside it.
 */
export function dayOfMonthOccurrences(day: Omit<DayOfMonth, 'bound'>, parts: readonly Window[]): Occurrence[] {
  return ordered(
    parts.flatMap((part) => {
      const { year, month } = monthOfPart(day, wholeOf(part));
      const first = dateOf(year, month, 1) as LocalDate;
      if (day.of !== 'next' && first > part.end) return [];
      const start = day.of !== 'next' && part.start > first ? part.start : first;
      return [...day.days]
        .sort((a, b) => a - b)
        .flatMap((number) => {
          const due = dayInMonth(year, month, number);
          return due === null || due < start ? [] : [{ start, due }];
        });
    }),
  );
}

function monthOfPart(day: Pick<DayOfMonth, 'of' | 'nthMonth'>, part: Window): { year: number; month: number } {
  if (day.of === 'next') return yearMonth(yearOf(part.end), monthOf(part.end) + Math.max(1, day.nthMonth ?? 1));
  const last = { year: yearOf(part.end), month: monthOf(part.end) };
  return day.nthMonth === null ? last : (monthOfStretch(part, day.nthMonth) ?? last);
}

/** The n-th of the month, or its last day where the month is shorter; `null` for a number no month has. */
export function dayInMonth(year: number, month: number, day: number): LocalDate | null {
  if (day < 1 || day > 31) return null;
  const last = lastDayOfMonth(year, month);
  return day >= dayOf(last) ? last : dateOf(year, month, day);
}

/** «31 числа» of a month without a 31st is its last day, and a person is told so. */
export function explainShortMonths(days: readonly number[], occurrences: readonly Occurrence[], trace: Trace): void {
  const day = days.find((one) => one > 28 && occurrences.some(({ due }) => dayOf(due) < one && isLastOfMonth(due)));
  if (day !== undefined) trace.step(6, 'short-month', { day });
}

function isLastOfMonth(date: LocalDate): boolean {
  return monthOf(addDays(date, 1)) !== monthOf(date);
}

/** The parts a profile moves to the month after («ежеквартально» = the 10th of the next month). */
export function afterEachPart(parts: readonly Window[], day: number): Occurrence[] {
  return dayOfMonthOccurrences({ days: [day], of: 'next', reporting: null, nthMonth: null }, parts);
}
