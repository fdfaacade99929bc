/** Latin letters and the Russian ones that look the same. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
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
const LATIN = Object.keys(LOOK_ALIKES).join('');
const LOOK_ALIKE = new RegExp(`[${LATIN}]`, 'g');
const RUSSIAN_LETTER = /[а-яё]/i;
const OTHER_LATIN = new RegExp(`(?![${LATIN}])[A-Za-z]`);
/** Numbers and dates in which a round or bent letter slipped. */
const NUMBER_WITH_LETTERS = /^(?=(?:.*\d){2})[\dОоOoЗ]+(?:[.,/-][\dОоOoЗ]+)*[.,;:]?$/;

/**
 * Sets right what a recogniser certainly misread: Latin look-alikes inside a Russian word, letters inside a number,
 * a stop seen twice before a comma, and a dash seen as several. Anything else stays as it was read.
 */
export function mendLetters(word: string): string {
  const stops = word.replace(/\.\.(?=[,;:)])/g, '.').replace(/[-–—]{2,}/g, '–');
  if (NUMBER_WITH_LETTERS.test(stops)) return stops.replace(/[ОоOo]/g, '0').replaceAll('З', '3');
  if (!RUSSIAN_LETTER.test(stops) || OTHER_LATIN.test(stops)) return stops;
  return stops.replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter);
}
