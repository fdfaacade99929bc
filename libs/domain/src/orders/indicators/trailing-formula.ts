import { normaliseFormula } from './normalise-formula.js';

const CASES = '(?:для\\s+[а-яё]+\\s+школ\\s*[-–—:]\\s*)?';
const EQUATION = new RegExp(`(?<=[\\s.,;)])${CASES}[A-Za-zА-ЯЁа-яё]{1,5}\\d{0,2}\\s*=\\s*\\S`, 'g');
const QUANTITY =
  '(?:доля|общ[а-яё]+\\s+(?:число|количество|численность)|число|количество|численность|сумма|средн[а-яё]+\\s+(?:балл|значение)|удельный\\s+вес)';
const QUANTITY_OPENS = new RegExp(`(?<=[\\s.,;)])${QUANTITY}(?![а-яё])`, 'gi');
const SECOND_QUANTITY = new RegExp(`[/*×]\\s*\\(?\\s*(?:${QUANTITY}|100)(?![а-яё])`, 'i');
const RATIO_OPENS = /(?<=[.;)]\s)(?:со)?отношение\s/gi;
const MOST_WORDS = 6;
/** More beginnings than this are no formula but a text about formulas. */
const MOST_STARTS = 6;

/**
 * Where a formula without any announcement begins at the end of an indicator's words: an equation («… D=B(2022)/…»), a
 * quotient of two quantities («… за 2 года Доля «5»/доля «2» …»), a ratio after a full stop. Null where the words end in
 * none; «доля победителей/призёров» is a slash between words.
 */
export function trailingFormulaAt(words: string): number | null {
  const starts = [
    ...[...words.matchAll(EQUATION)].map(({ index }) => index),
    ...[...words.matchAll(QUANTITY_OPENS)].map(({ index }) => index).filter((at) => isQuotient(words.slice(at))),
    ...[...words.matchAll(RATIO_OPENS)].map(({ index }) => index).filter((at) => words.slice(at).includes('/')),
  ];
  const nearest = starts.sort((one, other) => one - other).slice(0, MOST_STARTS);
  return nearest.find((at) => at > 0 && normaliseFormula(words.slice(at)) !== null) ?? null;
}

function isQuotient(tail: string): boolean {
  const [first = ''] = tail.split(/[/*×]/);
  return first !== tail && first.trim().split(/\s+/).length <= MOST_WORDS && SECOND_QUANTITY.test(tail);
}
