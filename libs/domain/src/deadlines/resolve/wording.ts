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

/** The words alone, without the marks and white space round them, and where they stand, as a warning of them says it. */
export function placedWords(
  phrase: string,
  { from, to }: Place,
): { text: string; at: number; from: number; to: number } {
  const written = phrase.slice(from, to);
  const opens = from + (/^[\s,;.]*/u.exec(written)?.[0].length ?? 0);
  const text = phrase.slice(opens, to).replace(/[\s,;.]+$/u, '');
  return { text, at: opens + 1, from: opens, to: opens + text.length };
}
