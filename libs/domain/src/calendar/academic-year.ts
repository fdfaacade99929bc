import { type LocalDate, localDate } from './local-date.js';

/** One term (четверть) of an academic year, inclusive at both ends. */
export interface AcademicTerm {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** An academic year (учебный год) with its terms in order: four quarters by default, three trimesters where a school says so. */
export interface AcademicYear {
  readonly name: string;
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly terms: readonly AcademicTerm[];
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
  };
}
