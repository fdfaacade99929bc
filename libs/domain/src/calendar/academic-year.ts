import { addDays, daysBetween, earlier, type LocalDate, later, localDate, monthOf, yearOf } from './local-date.js';

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

/** How many stretches a whole division of a year has; more are the school's own matter (modules). */
const WHOLE: Readonly<Record<Exclude<TermKind, 'holiday'>, number>> = { quarter: 4, trimester: 3, half: 2 };

/** The kind that stretches without one have, by how many there are: three are trimesters, two half-years, others quarters. */
export function kindOf(term: AcademicTerm, unsaid: number): TermKind {
  if (term.kind !== undefined) return term.kind;
  return unsaid === WHOLE.trimester ? 'trimester' : unsaid === WHOLE.half ? 'half' : 'quarter';
}

/** Whether the stretches of one kind are a whole division of the year and not only some of it. */
export function isWholeDivision(kind: TermKind, count: number): boolean {
  return kind !== 'holiday' && count >= WHOLE[kind];
}

/**
 * The academic year by its first calendar year: an organisation's own stretches of it replace the default ones, kind by
 * kind, so that a list of holidays alone leaves the default quarters, and the first quarter alone the other three. Of
 * trimesters there is no default: two of them leave the third unknown, and so which is which. Stretches of other years are
 * passed over.
 */
export function academicYear(firstYear: number, own: readonly AcademicTerm[] | null): AcademicYear {
  const standard = defaultAcademicYear(firstYear);
  const listed = (own ?? []).filter(({ start }) => academicYearOf(start) === firstYear);
  const unsaid = listed.filter(({ kind }) => kind === undefined).length;
  const of = (kind: TermKind) => inOrder(listed.filter((term) => kindOf(term, unsaid) === kind));
  const [quarters, listedTrimesters, halves] = [of('quarter'), of('trimester'), of('half')];
  const trimesters = isWholeDivision('trimester', listedTrimesters.length) ? listedTrimesters : null;
  const terms =
    quarters.length === 0 && trimesters !== null ? trimesters : laidOver(quarters, standard.terms, 'quarter');
  const whole = [quarters, trimesters ?? [], halves].filter(
    (some, index) => some.length >= (Object.values(WHOLE)[index] as number),
  );
  const taught = inOrder(whole.length > 0 ? whole.flat() : terms);
  return {
    name: standard.name,
    start: taught[0]?.start ?? standard.start,
    end: lastEnd(taught) ?? standard.end,
    terms,
    trimesters,
    halves: halves.length > 0 ? laidOver(halves, halvesOf(terms), 'half') : null,
    holidays: of('holiday'),
  };
}

/** The two halves that the terms of a year make; three terms are parted by the New Year. */
export function halvesOf(terms: readonly AcademicTerm[]): readonly AcademicTerm[] {
  const first = terms[0];
  const last = terms.at(-1);
  if (!first || !last) return [];
  const middle = terms.length / 2;
  const before = terms[middle - 1];
  const after = terms[middle];
  if (before && after)
    return [
      { start: first.start, end: before.end },
      { start: after.start, end: last.end },
    ];
  const newYear = localDate(`${yearOf(first.start) + 1}-01-01`);
  return [
    { start: first.start, end: addDays(newYear, -1) },
    { start: newYear, end: last.end },
  ];
}

/** A list that is not whole: each stretch stands in place of those it covers most of, the others keep what is left to them. */
function laidOver(
  own: readonly AcademicTerm[],
  standard: readonly AcademicTerm[],
  kind: TermKind,
): readonly AcademicTerm[] {
  if (own.length === 0) return standard;
  if (isWholeDivision(kind, own.length)) return own;
  const kept = standard.flatMap((term) => beside(term, own));
  return inOrder([...own, ...kept]);
}

/** What is left of a stretch beside those that are said; nothing where they take half of it. */
function beside(term: AcademicTerm, own: readonly AcademicTerm[]): AcademicTerm[] {
  let { start, end } = term;
  for (const said of own) {
    const overlap = daysBetween(later(said.start, term.start), earlier(said.end, term.end)) + 1;
    if (overlap <= 0) continue;
    if (overlap * 2 >= daysBetween(term.start, term.end) + 1) return [];
    if (said.start <= start) start = addDays(said.end, 1);
    else end = addDays(said.start, -1);
  }
  return [{ ...term, start, end }];
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
