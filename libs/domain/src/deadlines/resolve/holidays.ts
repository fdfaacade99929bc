import { academicYear, academicYearOf, type HolidaySeason } from '../../calendar/index.js';
import { type Frame, referenceDate } from './frame.js';
import type { Window } from './window.js';

const SEASONS: readonly (readonly [RegExp, HolidaySeason])[] = [
  [/осенн/iu, 'autumn'],
  [/зимн|новогодн/iu, 'winter'],
  [/весенн/iu, 'spring'],
  [/летн/iu, 'summer'],
  [/дополнительн/iu, 'extra'],
];

/**
 * The school holidays that words name, from the authority's own academic calendar: all that touch the plan's period, or
 * without one the next that is not over. Empty where the calendar has none: the default one knows no holidays.
 */
export function holidayWindows(words: string, frame: Frame): Window[] {
  const named = SEASONS.filter(([pattern]) => pattern.test(words)).map(([, season]) => season);
  const reference = referenceDate(frame);
  if (reference === null) return [];
  const until = frame.period?.end ?? null;
  const found: Window[] = [];
  const lastYear = until === null ? academicYearOf(reference) + 1 : academicYearOf(until);
  for (let first = academicYearOf(reference); first <= lastYear; first += 1) {
    const holidays = academicYear(first, frame.terms).holidays.filter(
      ({ season }) => named.length === 0 || (season !== undefined && named.includes(season)),
    );
    for (const { start, end } of holidays) {
      if (end >= reference && (until === null || start <= until)) found.push({ start, end });
    }
    if (until === null && found.length > 0) return named.length === 0 ? found : found.slice(0, named.length);
  }
  return found;
}
