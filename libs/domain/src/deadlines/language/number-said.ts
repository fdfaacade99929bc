import * as numbers from './tokens/numbers.js';
import { numberOf } from './words.js';

const WORDS = [numbers.NumberWord, numbers.OrdinalWord].map(({ PATTERN }) => (PATTERN as RegExp).source).join('|');
/** A number in figures or words, and nothing else. */
const NUMBER = new RegExp(`^(?:\\d{1,3}|${WORDS})$`, 'u');
/** «5 (пяти)», «второго (2)»: a number and what stands in brackets behind it. */
export const NUMBER_AND_BRACKETS = new RegExp(
  `(?<![\\p{L}\\d.,])(\\d{1,3}(?:-?[а-я]{1,3})?|${WORDS})\\s*\\(\\s*([^()\\n]{1,40}?)\\s*\\)`,
  'gu',
);

/** The number that the words are; `null` where they are anything else. */
export function numberSaid(words: string): number | null {
  return NUMBER.test(words) ? numberOf(words) : null;
}
