/** Latin letters and digits that optical recognition puts for Cyrillic letters of the same shape. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: 'а',
  a: 'а',
  B: 'в',
  b: 'ь',
  C: 'с',
  c: 'с',
  E: 'е',
  e: 'е',
  H: 'н',
  K: 'к',
  k: 'к',
  M: 'м',
  m: 'м',
  n: 'п',
  O: 'о',
  o: 'о',
  P: 'р',
  p: 'р',
  T: 'т',
  t: 'т',
  u: 'и',
  X: 'х',
  x: 'х',
  Y: 'у',
  y: 'у',
  r: 'г',
  g: 'д',
  '0': 'о',
  '3': 'з',
  '6': 'б',
};

const MONTHS = [
  'январ[ьяею]',
  'феврал[ьяею]',
  'март[ае]?',
  'апрел[ьяею]',
  'ма[йяею]',
  'июн[ьяею]',
  'июл[ьяею]',
  'август[ае]?',
  'сентябр[ьяею]',
  'октябр[ьяею]',
  'ноябр[ьяею]',
  'декабр[ьяею]',
];
const MONTH = new RegExp(`^(?:${MONTHS.join('|')})$`, 'u');
const BROKEN = /([а-я]{1,7})(-\s*|\s+)([а-я]{1,7})(?![а-я])/gu;

export interface Mended {
  readonly from: number;
  readonly written: string;
  readonly read: string;
}

export interface Normalised {
  /** As long as the phrase itself, so that every offset is valid in both. */
  readonly text: string;
  readonly mended: readonly Mended[];
}

/**
 * Lower case, «е» for «ё», plain spaces, and the two mends of rule 13 that need no guess: look-alike letters inside a token
 * that is a month otherwise, and a month name broken by a hyphen or a space. The length never changes.
 */
export function normalise(phrase: string): Normalised {
  const mended: Mended[] = [];
  const look = phrase.replace(/[\p{L}\d]+/gu, (token, offset: number) => {
    if (!/[A-Za-z\d]/.test(token) || !/\p{L}/u.test(token)) return token;
    const read = [...token]
      .map((letter) => LOOK_ALIKES[letter] ?? letter)
      .join('')
      .toLowerCase();
    if (!MONTH.test(read)) return token;
    mended.push({ from: offset, written: token, read });
    return read;
  });
  const plain = lowerCase(look)
    .replace(/ё/g, 'е')
    .replace(/[\u00a0\u2007\u202f\u200b\t\r\u00ad]/g, ' ');
  const text = plain.replace(BROKEN, (whole: string, head: string, _gap: string, tail: string, offset: number) => {
    if (!MONTH.test(head + tail) || MONTH.test(head) || MONTH.test(tail) || isLetter(plain[offset - 1])) return whole;
    mended.push({ from: offset, written: phrase.slice(offset, offset + whole.length), read: head + tail });
    return (head + tail).padEnd(whole.length, ' ');
  });
  return { text, mended };
}

/** A few capital letters of other alphabets grow when lowered; they keep their place instead. */
function lowerCase(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  return text.replace(/[А-ЯЁA-Z]/g, (letter) => letter.toLowerCase());
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
