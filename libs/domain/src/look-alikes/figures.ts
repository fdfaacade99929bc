/** A sign and the one that is read for it. */
export type Table = Readonly<Record<string, string>>;

/** Letters that recognition puts for digits of the same shape. */
export const DIGIT_FOR: Table = {
  О: '0',
  O: '0',
  о: '0',
  o: '0',
  З: '3',
  з: '3',
  l: '1',
  i: '1',
  і: '1',
  '|': '1',
  б: '6',
};

/** Signs of lowered text that stand for Roman figures: a quarter is «ІІ», «П», «Ш», «IУ». */
export const ROMAN_FOR: Table = {
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
export function readBy(table: Table, text: string): string {
  return [...text].map((sign) => table[sign] ?? sign).join('');
}
