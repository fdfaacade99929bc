import {
  academicYear,
  academicYearOf,
  addDays,
  dateOf,
  type HolidaySeason,
  monthOf,
  yearOf,
} from '../../calendar/index.js';
import type { SpanRange } from '../language/tree.js';
import { type Frame, referenceDate } from './frame.js';
import type { Window } from './window.js';

const SCHOOL_SEASONS: readonly HolidaySeason[] = ['autumn', 'winter', 'spring'];

/**
 * The school holidays of a season (`null`: of any) that touch the plan's period, or without one the next that are not over.
 * They are those of the authority's own calendar, else the days between its terms; the default calendar leaves none.
 */
export function holidaysNamed(season: HolidaySeason | null, frame: Frame): Window[] {
  const reference = referenceDate(frame);
  if (reference === null) return [];
  const until = frame.period?.end ?? null;
  const found: Window[] = [];
  const lastYear = until === null ? academicYearOf(reference) + 1 : academicYearOf(until);
  for (let first = academicYearOf(reference); first <= lastYear; first += 1) {
    const touching = holidaysOfYear(first, season, frame).filter(
      ({ start, end }) => end >= reference && (until === null || start <= until || season === 'summer'),
    );
    found.push(...touching);
    if (until === null && found.length > 0) return season === null ? found : found.slice(0, 1);
  }
  return found;
}

/** «каникулы», or those of one season over several years: each stretch is a member of its own. */
export function withEachHolidays(ranges: readonly SpanRange[], frame: Frame): SpanRange[] {
  return ranges.flatMap((range) => {
    const { from } = range;
    if (from.type !== 'holidays' || range.to) return [range];
    const found = holidaysNamed(from.season, frame);
    return found.length < 2 ? [range] : found.map((_, index) => ({ from: { ...from, index } }));
  });
}

function holidaysOfYear(first: number, season: HolidaySeason | null, frame: Frame): readonly Window[] {
  const year = academicYear(first, frame.terms);
  if (year.holidays.length > 0) return year.holidays.filter((one) => season === null || one.season === season);
  const own = (frame.terms ?? []).some(({ start }) => academicYearOf(start) === first);
  return own ? betweenTerms(year.terms, season ?? undefined) : [];
}

function betweenTerms(terms: readonly Window[], season: HolidaySeason | undefined): Window[] {
  const last = terms.at(-1);
  if (season === 'summer') {
    const end = last && dateOf(yearOf(last.end), 8, 31);
    return last && end && end > last.end ? [{ start: addDays(last.end, 1), end }] : [];
  }
  const wanted = season === undefined ? SCHOOL_SEASONS : [season];
  return terms.slice(1).flatMap((term, index) => {
    const gap = { start: addDays(terms[index]?.end ?? term.start, 1), end: addDays(term.start, -1) };
    return gap.start <= gap.end && wanted.includes(seasonOf(gap)) ? [gap] : [];
  });
}

function seasonOf({ start, end }: Window): HolidaySeason {
  if (yearOf(start) !== yearOf(end) || monthOf(start) === 12 || monthOf(start) === 1) return 'winter';
  return monthOf(start) >= 8 ? 'autumn' : 'spring';
}
