import { addDays, dayOf, type LocalDate, monthOf, weekday, yearOf } from '../../calendar/index.js';
import type { Clause, UnitName } from '../language/tree.js';
import type { Occurrence } from '../schedule.js';
import { academicParts, calendarParts, equalParts, monthsWindow, partOfMonth, weekParts } from './calendar-parts.js';
import type { Frame } from './frame.js';
import { clip, cut, type Window, wholeOf } from './window.js';

export type Frequency = Extract<Clause, { type: 'frequency' }>;

/** Nobody lays out more occurrences than this; a wider period is a mistake in the period. */
const MOST_OCCURRENCES = 1000;

/** What comes every day or oftener is described and not laid out. */
export function isDaily(per: UnitName): boolean {
  return per === 'day' || per === 'hour' || per === 'minute';
}

/** The equal parts a frequency splits the window into (rule 6), in order; empty for «ежедневно», which is not laid out. */
export function frequencyParts(frequency: Frequency, window: Window, frame: Frame): Window[] {
  const units = unitParts(frequency.per, window, frame, frequency.academic);
  const grouped = frequency.unitCount > 1 ? groups(units, frequency.unitCount) : units;
  if (frequency.times <= 1) return grouped.slice(0, MOST_OCCURRENCES);
  return grouped.flatMap((unit) => split(unit, frequency, frame)).slice(0, MOST_OCCURRENCES);
}

function unitParts(unit: UnitName, window: Window, frame: Frame, academic: boolean): Window[] {
  const inAcademicPlan = frame.partsAreAcademic || academic;
  switch (unit) {
    case 'week':
      return weekParts(window);
    case 'month':
      return calendarParts(window, 1);
    case 'quarter':
      return inAcademicPlan ? academicParts(window, frame, 'term') : calendarParts(window, 3);
    case 'term':
    case 'trimester':
      return academicParts(window, frame, unit);
    case 'decade':
      return calendarParts(window, 1).flatMap((month) => monthParts(month, 'decade', 3));
    case 'period':
      return [window];
    case 'half':
      return inAcademicPlan ? academicParts(window, frame, 'half') : calendarParts(window, 6);
    case 'year':
      return years(window, frame, academic);
    default:
      return [];
  }
}

/** A period of up to a year is one part, even where it touches two calendar years. */
function years(window: Window, frame: Frame, academic: boolean): Window[] {
  const inOneYear = yearOf(window.start) === yearOf(window.end) && frame.plan === null && !academic;
  if (inOneYear) return cut(monthsWindow(yearOf(window.start), 1, 12), window);
  if (addDays(window.start, 366) > window.end) return [window];
  return frame.plan !== null || academic ? academicParts(window, frame, 'year') : calendarParts(window, 12);
}

function groups(parts: readonly Window[], size: number): Window[] {
  const grouped: Window[] = [];
  for (let i = 0; i < parts.length; i += size) {
    const members = parts.slice(i, i + size);
    const [first, last] = [members[0] as Window, members.at(-1) as Window];
    const whole = { start: wholeOf(first).start, end: wholeOf(last).end };
    grouped.push({ start: first.start, end: last.end, whole });
  }
  return grouped;
}

function split(unit: Window, frequency: Frequency, frame: Frame): Window[] {
  const { per, times } = frequency;
  const named = per === 'month' ? ({ 2: 'halfMonth', 3: 'decade', 4: 'week' } as const)[times as 2] : undefined;
  if (named) {
    return monthParts(unit, named, times);
  }
  if (per === 'year' && (times === 2 || times === 4)) {
    const parts = unitParts(times === 2 ? 'half' : 'quarter', unit, frame, frequency.academic);
    if (parts.length === times) return parts;
  }
  return equalParts(unit, times);
}

/** The decades, halves or weeks of a month, cut to what of it is inside. */
function monthParts(month: Window, unit: 'decade' | 'halfMonth' | 'week', count: number): Window[] {
  const parts = Array.from({ length: count }, (_, i) =>
    partOfMonth(yearOf(month.start), monthOf(month.start), unit, i + 1),
  );
  return parts.flatMap((part) => (part ? (clip(part, month) ?? []) : []));
}

/** Every such weekday of the window, or only those of each `per` by their numbers (−1: the last). */
export function weekdayOccurrences(
  {
    days,
    nth,
    per,
  }: { readonly days: readonly number[]; readonly nth: readonly number[] | null; readonly per: UnitName },
  window: Window,
  frame: Frame,
): Occurrence[] {
  if (nth !== null && per !== 'month') {
    return unitParts(per, window, frame, false).flatMap((part) => {
      const all = weekdayOccurrences({ days, nth: null, per }, wholeOf(part), frame);
      return nth.flatMap((n) => {
        const day = n === -1 ? all.at(-1) : all[n - 1];
        return day && day.due >= part.start && day.due <= part.end ? day : [];
      });
    });
  }
  const found: Occurrence[] = [];
  for (let date = window.start; date <= window.end && found.length < MOST_OCCURRENCES; date = addDays(date, 1)) {
    if (days.includes(weekday(date)) && (nth === null || nth.some((n) => isNthOfMonth(date, n))))
      found.push({ start: date, due: date });
  }
  return found;
}

function isNthOfMonth(date: LocalDate, nth: number): boolean {
  return nth === -1 ? monthOf(addDays(date, 7)) !== monthOf(date) : Math.ceil(dayOf(date) / 7) === nth;
}
