import {
  type AcademicTerm,
  deadlineProfile,
  HOLIDAY_SEASONS,
  type HolidaySeason,
  type LocalDate,
  localDate,
  TERM_KINDS,
  type TermKind,
} from '@domain/calendar';
import type { DeadlineContext } from '@domain/deadlines';

/** A field that cannot be used; `expected` is the end of its catalogue entry. */
export interface FieldFault {
  readonly field: string;
  readonly value: string;
  readonly expected: 'date' | 'text' | 'year' | 'profile' | 'terms' | 'period';
}

type Fields = Readonly<Record<string, unknown>>;

/** The context of a phrase from the fields of a JSON line or the options of a call; a missing field and `null` are the same. */
export function readFields(fields: Fields): DeadlineContext | FieldFault {
  const dates: Record<'periodStart' | 'periodEnd' | 'orderDate', LocalDate | null> = {
    periodStart: null,
    periodEnd: null,
    orderDate: null,
  };
  for (const field of ['periodStart', 'periodEnd', 'orderDate'] as const) {
    const date = readDate(fields[field]);
    if (date === undefined) return faultOf(field, fields, 'date');
    dates[field] = date;
  }
  for (const field of ['column', 'section', 'profile', 'academicYear']) {
    if (fields[field] != null && typeof fields[field] !== 'string') return faultOf(field, fields, 'text');
  }
  const { periodStart, periodEnd } = dates;
  if (periodStart !== null && periodEnd !== null && periodEnd < periodStart)
    return faultOf('periodEnd', fields, 'period');
  const academicYear = text(fields.academicYear);
  if (academicYear !== null && !isAcademicYear(academicYear)) return faultOf('academicYear', fields, 'year');
  const profile = text(fields.profile);
  if (profile !== null && deadlineProfile(profile) === null) return faultOf('profile', fields, 'profile');
  const terms = readTerms(fields.terms);
  if (terms === undefined) return faultOf('terms', fields, 'terms');
  return {
    ...dates,
    column: text(fields.column),
    academicYear,
    section: text(fields.section),
    profile,
    ...(terms === null ? {} : { terms }),
  };
}

/** `undefined` for what is no date. */
function readDate(value: unknown): LocalDate | null | undefined {
  if (value == null) return null;
  if (typeof value !== 'string') return undefined;
  try {
    return localDate(value);
  } catch {
    return undefined;
  }
}

function isAcademicYear(name: string): boolean {
  const years = /^(\d{4})\/(\d{4})$/.exec(name);
  return years !== null && Number(years[2]) === Number(years[1]) + 1;
}

function readTerms(value: unknown): readonly AcademicTerm[] | null | undefined {
  if (value == null) return null;
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const terms: AcademicTerm[] = [];
  for (const one of value as readonly unknown[]) {
    const { start, end, kind, season } = (typeof one === 'object' && one !== null ? one : {}) as Fields;
    const from = readDate(start);
    const to = readDate(end);
    if (!from || !to || to < from || !isOneOf(TERM_KINDS, kind) || !isOneOf(HOLIDAY_SEASONS, season)) return undefined;
    const previous = terms.filter((term) => term.kind === kind).at(-1);
    if (previous && from <= previous.end) return undefined;
    terms.push({
      start: from,
      end: to,
      ...(kind === undefined ? {} : { kind: kind as TermKind }),
      ...seasonOf(season),
    });
  }
  return terms;
}

function isOneOf(known: readonly string[], value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && known.includes(value));
}

function seasonOf(season: unknown): { season?: HolidaySeason } {
  return season === undefined ? {} : { season: season as HolidaySeason };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function faultOf(field: string, fields: Fields, expected: FieldFault['expected']): FieldFault {
  return { field, value: JSON.stringify(fields[field]) ?? '', expected };
}
