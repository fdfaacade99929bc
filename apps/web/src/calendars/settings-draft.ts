import {
  type AcademicTerm,
  type CalendarSettings,
  defaultAcademicYear,
  type HolidaySeason,
  type LocalDate,
  localDate,
  type TermKind,
} from '@domain/calendar';
import type { Settings } from '../api/types.js';

type Term = Settings['terms'][number];

/** What is typed, as far as it makes a calendar: rows that have no whole date yet are passed over. */
export function asCalendar({ days, decrees, terms, ...rest }: Settings): CalendarSettings {
  return {
    ...rest,
    days: days.flatMap((day) => {
      const date = dateOrNull(day.date);
      return date === null ? [] : [{ ...day, date }];
    }),
    decrees: decrees.map((decree) => ({
      ...decree,
      transfers: decree.transfers.filter(
        ({ from, to }) => dateOrNull(`${decree.year}-${from}`) !== null && dateOrNull(`${decree.year}-${to}`) !== null,
      ),
    })),
    terms: terms.flatMap((term): AcademicTerm[] => {
      const [start, end] = [dateOrNull(term.start), dateOrNull(term.end)];
      return start === null || end === null ? [] : [{ ...term, start, end }];
    }),
  };
}

function dateOrNull(text: string): LocalDate | null {
  try {
    return localDate(text);
  } catch {
    return null;
  }
}

/** The list with one row changed, or without it. */
export function withRow<Row>(rows: readonly Row[], at: number, row: Row | null): Row[] {
  return rows.flatMap((known, index) => (index !== at ? [known] : row === null ? [] : [row]));
}

const HOLIDAYS_BETWEEN: readonly HolidaySeason[] = ['autumn', 'winter', 'spring', 'summer'];

/** Rows to begin with: a division of the school year, to be corrected by the school's own order. */
export function proposedTerms(firstYear: number, kind: TermKind): Term[] {
  const next = firstYear + 1;
  const term = (start: string, end: string): Term => ({ kind, start, end });
  if (kind === 'quarter') return defaultAcademicYear(firstYear).terms.map(({ start, end }) => term(start, end));
  if (kind === 'trimester') {
    return [
      term(`${firstYear}-09-01`, `${firstYear}-11-30`),
      term(`${firstYear}-12-01`, `${next}-02-28`),
      term(`${next}-03-01`, `${next}-05-31`),
    ];
  }
  if (kind === 'half')
    return [term(`${firstYear}-09-01`, `${firstYear}-12-31`), term(`${next}-01-01`, `${next}-05-31`)];
  return HOLIDAYS_BETWEEN.map((season) => ({ kind: 'holiday', season, start: '', end: '' }));
}

/** `2026` for what lies in the academic year 2026/2027; null for a row without a date. */
export function yearOfTerm({ start }: Pick<Term, 'start'>): number | null {
  const read = /^(\d{4})-(\d{2})/.exec(start);
  if (read === null) return null;
  return Number(read[2]) >= 8 ? Number(read[1]) : Number(read[1]) - 1;
}
