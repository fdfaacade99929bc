import type { LocalDate } from '../calendar/index.js';
import type { Schedule } from '../deadlines/index.js';
import { foldedWords } from '../orders/index.js';

/** A row above that a roadmap below was to take over, and what became of it there. */
export interface InheritedRow {
  readonly number: string;
  /** It stands in the roadmap below. */
  readonly isTaken: boolean;
  /** Why it does not. */
  readonly reason: string | null;
  /** The last day of the row above, and of the row below; null where it has no dates. */
  readonly dueAbove: LocalDate | null;
  readonly due: LocalDate | null;
}

/** `open`: left out without a word; `late`: due later than above, or no day is set for what has one there. */
export type InheritedState = 'taken' | 'late' | 'left' | 'open';

export function inheritedState({ isTaken, reason, dueAbove, due }: InheritedRow): InheritedState {
  if (!isTaken) return reason === null ? 'open' : 'left';
  if (dueAbove === null) return 'taken';
  return due === null || due > dueAbove ? 'late' : 'taken';
}

/** A row above as far as a row below follows it. */
export interface WordsAbove {
  readonly title: string;
  readonly deadlineText: string | null;
  readonly expectedResult: string | null;
}

/** What of a row above is said otherwise than when it was taken over. */
export function changedAbove(given: WordsAbove, now: WordsAbove): (keyof WordsAbove)[] {
  const fields = ['title', 'deadlineText', 'expectedResult'] as const;
  return fields.filter((field) => foldedWords(given[field]) !== foldedWords(now[field]));
}

/** Why a roadmap is not approved yet, with the rows above it is about; null where nothing stands against it. */
export function whyNotApprove(
  rows: readonly InheritedRow[],
): { readonly why: 'open' | 'late'; readonly numbers: readonly string[] } | null {
  for (const why of ['open', 'late'] as const) {
    const numbers = rows.filter((row) => inheritedState(row) === why).map(({ number }) => number);
    if (numbers.length > 0) return { why, numbers };
  }
  return null;
}

/** The last day a row is due by its schedules; null where they have no dates. */
export function lastDue(schedules: readonly Schedule[]): LocalDate | null {
  const days = schedules.flatMap(({ occurrences }) => occurrences.map(({ due }) => due));
  return days.reduce<LocalDate | null>((last, day) => (last === null || day > last ? day : last), null);
}
