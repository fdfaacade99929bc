import { DIGIT_FOR, readBy, SAME_SHAPE } from '@domain/look-alikes';

const LATIN = Object.keys(SAME_SHAPE).join('');
const RUSSIAN_LETTER = /[а-яё]/i;
const OTHER_LATIN = new RegExp(`(?![${LATIN}])[A-Za-z]`);
/** Numbers and dates in which a round or bent letter slipped. */
const NUMBER_WITH_LETTERS = /^(?=(?:.*\d){2})[\dОоOoЗ]+(?:[.,/-][\dОоOoЗ]+)*[.,;:]?$/;

/** No number is written with zeros alone. */
const ZEROS = /^0{2,}[.,;:]?$/;

/**
 * Sets right what a recogniser certainly misread: Latin look-alikes inside a Russian word, letters inside a number, zeros for letters,
 * a stop seen twice before a comma, and a dash seen as several. Anything else stays as it was read.
 */
export function mendLetters(word: string): string {
  const stops = word.replace(/\.\.(?=[,;:)])/g, '.').replace(/[-–—]{2,}/g, '–');
  if (ZEROS.test(stops)) return stops.replaceAll('0', 'О');
  if (NUMBER_WITH_LETTERS.test(stops)) return readBy(DIGIT_FOR, stops);
  if (!RUSSIAN_LETTER.test(stops) || OTHER_LATIN.test(stops)) return stops;
  return readBy(SAME_SHAPE, stops);
}
