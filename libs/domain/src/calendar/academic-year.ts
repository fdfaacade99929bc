import { type LocalDate, localDate, monthOf, yearOf } from './local-date.js';

/** What a stretch of an academic year is: четверть, триместр, полугодие, каникулы. */
export type TermKind = 'quarter' | 'trimester' | 'half' | 'holiday';
export const TERM_KINDS: readonly TermKind[] = ['quarter', 'trimester', 'half', 'holiday'];

/** Осенние, зимние, весенние, летние каникулы, and the further ones of the first form (дополнительные). */
export type HolidaySeason = 'autumn' | 'winter' | 'spring' | 'summer' | 'extra';
export const HOLIDAY_SEASONS: readonly HolidaySeason[] = ['autumn', 'winter', 'extra', 'spring', 'summer'];

/** One stretch of an academic year, inclusive at both ends. Without a kind it is a term of whichever division the list makes: four quarters, three trimesters. */
export interface AcademicTerm {
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly kind?: TermKind;
  /** Of holidays alone. */
  readonly season?: HolidaySeason;
}

/** An academic year (учебный год) with its terms in order: four quarters by default, three trimesters where a school says so. */
export interface AcademicYear {
  readonly name: string;
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly terms: readonly AcademicTerm[];
  /** Null where nobody has said them. */
  readonly trimesters: readonly AcademicTerm[] | null;
  /** The half-years a school sets itself; null where they are made of its terms. */
  readonly halves: readonly AcademicTerm[] | null;
  readonly holidays: readonly AcademicTerm[];
}

/** First calendar year of the academic year a date belongs to; from August on it is the coming one. */
export function academicYearOf(date: LocalDate): number {
  return monthOf(date) >= 8 ? yearOf(date) : yearOf(date) - 1;
}

/** The default academic year Y/Y+1 (conventions, rule 9); an organisation may replace it by its own dates. */
export function defaultAcademicYear(firstYear: number): AcademicYear {
  const next = firstYear + 1;
  return {
    name: `${firstYear}/${next}`,
    start: localDate(`${firstYear}-09-01`),
    end: localDate(`${next}-05-31`),
    terms: [
      { start: localDate(`${firstYear}-09-01`), end: localDate(`${firstYear}-10-31`) },
      { start: localDate(`${firstYear}-11-01`), end: localDate(`${firstYear}-12-31`) },
      { start: localDate(`${next}-01-01`), end: localDate(`${next}-03-31`) },
      { start: localDate(`${next}-04-01`), end: localDate(`${next}-05-31`) },
    ],
    trimesters: null,
    halves: null,
    holidays: [],
  };
}

/**
 * The academic year by its first calendar year: an organisation's own stretches of it replace the default ones, kind by
 * kind, so that a list of holidays alone leaves the default quarters. Stretches of other years are passed over.
 */
export function academicYear(firstYear: number, own: readonly AcademicTerm[] | null): AcademicYear {
  const standard = defaultAcademicYear(firstYear);
  const listed = (own ?? []).filter(({ start }) => academicYearOf(start) === firstYear);
  const of = (kind: TermKind | undefined) => inOrder(listed.filter((term) => term.kind === kind));
  const [unsaid, quarters, trimesters, halves] = [of(undefined), of('quarter'), of('trimester'), of('half')];
  const taught = inOrder(listed.filter(({ kind }) => kind !== 'holiday'));
  const terms = [unsaid, quarters, trimesters].find((some) => some.length > 0) ?? standard.terms;
  return {
    name: standard.name,
    start: taught[0]?.start ?? standard.start,
    end: lastEnd(taught) ?? standard.end,
    terms,
    trimesters: trimesters.length > 0 ? trimesters : terms.length === 3 ? terms : null,
    halves: halves.length > 0 ? halves : null,
    holidays: of('holiday'),
  };
}

function inOrder(terms: readonly AcademicTerm[]): AcademicTerm[] {
  return [...terms].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function lastEnd(terms: readonly AcademicTerm[]): LocalDate | undefined {
  return terms
    .map(({ end }) => end)
    .sort()
    .at(-1);
}
