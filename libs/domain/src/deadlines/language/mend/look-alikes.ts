/** Latin letters and digits that optical recognition puts for Cyrillic letters of the same shape. */
export const CYRILLIC_FOR: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'ь',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  n: 'п',
  o: 'о',
  p: 'р',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
  r: 'г',
  g: 'д',
  і: 'и',
  '0': 'о',
  '3': 'з',
  '6': 'б',
  '9': 'я',
};

/** Letters that it puts for digits of the same shape. */
export const DIGIT_FOR: Readonly<Record<string, string>> = {
  о: '0',
  o: '0',
  з: '3',
  l: '1',
  i: '1',
  і: '1',
  '|': '1',
  б: '6',
};

/** Signs that stand for Roman figures: a quarter is «ІІ», «П», «Ш», «IУ». */
export const ROMAN_FOR: Readonly<Record<string, string>> = {
  i: 'i',
  і: 'i',
  l: 'i',
  '|': 'i',
  '1': 'i',
  п: 'ii',
  ш: 'iii',
  v: 'v',
  у: 'v',
  y: 'v',
  x: 'x',
  х: 'x',
};

/** Every sign of `text` by the table; signs that it does not name stay. */
export function readBy(table: Readonly<Record<string, string>>, text: string): string {
  return [...text].map((sign) => table[sign] ?? sign).join('');
}
