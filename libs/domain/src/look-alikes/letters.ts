import { readBy, type Table } from './figures.js';

/** Latin letters that no printed page tells from the Cyrillic ones. */
export const SAME_SHAPE: Table = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};

/** The same with those that a typist or a slanted hand puts for a Cyrillic one. */
export const ALIKE: Table = { ...SAME_SHAPE, Y: 'У', k: 'к', u: 'и', n: 'п' };

/**
 * For lowered text, where nobody knows any more which letters were capitals, and for words that are checked by a list
 * afterwards: signs of every alphabet that recognition puts for a small Cyrillic letter, digits too.
 */
export const ALIKE_IN_LOWER_CASE: Table = {
  ...Object.fromEntries(
    Object.entries(ALIKE).map(([latin, cyrillic]) => [latin.toLowerCase(), cyrillic.toLowerCase()]),
  ),
  b: 'ь',
  r: 'г',
  g: 'д',
  і: 'и',
  '0': 'о',
  '3': 'з',
  '6': 'б',
  '9': 'я',
};

const LETTER_FOR_FIGURE: Table = { '0': 'О', '3': 'З', '4': 'Ч', '6': 'Б', '8': 'В' };
/** Fewer letters beside a figure are a number with its suffix: «73ра». */
const LETTERS_OF_A_WORD = 4;

/** A line of words as they are meant, letter for letter but for «Ы»: «РАСП0РЯЖЕНИЕ», «ПPИКA3», «ПРИКАЗЬIВАЮ». */
export function readWords(line: string): string {
  return readBy(SAME_SHAPE, line)
    .replace(/Ь[IІl1|]/g, 'Ы')
    .replace(/[\p{L}\d]+/gu, (word) => {
      const isWord = word.replace(/\P{L}/gu, '').length >= LETTERS_OF_A_WORD;
      return isWord ? readBy(LETTER_FOR_FIGURE, word) : word;
    });
}
