/** Why there is no value: what was to be measured did not take place, nothing was handed in, or it is not a thing of this school. */
export const MISSING_REASONS = ['not-held', 'not-submitted', 'not-applicable'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** What somebody answers to one field: a number, a word of its list, or why there is none. */
export interface Entry {
  readonly measure: string;
  readonly yearsBack: number;
  readonly number: number | null;
  readonly word: string | null;
  readonly missing: MissingReason | null;
}

/** Nothing was answered yet. */
export function isBlank({ number, word, missing }: Entry): boolean {
  return number === null && word === null && missing === null;
}
