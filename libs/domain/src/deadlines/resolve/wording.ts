import type { Place } from '../language/tree.js';

/** The words of a place as they stand in the phrase, with white space evened out and closing punctuation dropped. */
export function wordsAt(phrase: string, place: Place): string {
  return phrase
    .slice(place.from, place.to)
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;:–—-]+$/u, '')
    .replace(/(?<![\p{L}]{1,3})\.$/u, '')
    .trim();
}
