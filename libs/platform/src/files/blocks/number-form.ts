/** How a list writes its numbers, by the names of WordprocessingML. */
export type NumberForm =
  | 'decimal'
  | 'decimalZero'
  | 'upperRoman'
  | 'lowerRoman'
  | 'upperLetter'
  | 'lowerLetter'
  | 'russianUpper'
  | 'russianLower'
  | 'none';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Without ё, й, ъ, ы, ь, as Word counts. */
const RUSSIAN = lettersBetween('\u0410', '\u042f').replace(/[ЙЪЫЬ]/g, '');
const LARGEST_ROMAN = 3999;

/** A number as a list in this form writes it; letters are repeated after the last, as Word does: z, aa, bb. */
export function numberIn(form: NumberForm, number: number): string {
  if (form === 'none') return '';
  if (form === 'decimalZero') return String(number).padStart(2, '0');
  if (form === 'decimal' || number < 1) return String(number);
  const upper = form.endsWith('Roman') ? roman(number) : lettered(form.startsWith('russian') ? RUSSIAN : LATIN, number);
  return form.startsWith('lower') || form === 'russianLower' ? upper.toLowerCase() : upper;
}

function roman(number: number): string {
  if (number > LARGEST_ROMAN) return String(number);
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

function lettered(alphabet: string, number: number): string {
  const letter = alphabet.charAt((number - 1) % alphabet.length);
  return letter.repeat(Math.min(Math.floor((number - 1) / alphabet.length) + 1, 10));
}

function lettersBetween(first: string, last: string): string {
  const count = last.charCodeAt(0) - first.charCodeAt(0) + 1;
  return Array.from({ length: count }, (_, index) => String.fromCharCode(first.charCodeAt(0) + index)).join('');
}
