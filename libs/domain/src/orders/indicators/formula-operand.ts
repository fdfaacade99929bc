import { identifierOf } from './transliterate.js';

/** A quantity of a formula: `share5` of the year 2022, with the words it stands for. */
export interface Operand {
  readonly base: string;
  readonly year: number | null;
  readonly meaning: string;
}

const SYMBOL = /^(?:[A-Za-zА-ЯЁа-яё]{1,4}\d{0,2}|[А-ЯЁA-Z]{2,8}|[A-Za-zА-ЯЁа-яё]{1,8}_[A-Za-zА-ЯЁа-яё\d]{1,8})$/;
const WITH_ARGUMENT = /^(?<symbol>[A-Za-zА-ЯЁа-яё]{1,8}\d*)\s*\((?<argument>[^()]*)\)$/;
const YEAR =
  /(?:(?:^|\s)(?:в|за|на))?\s*(?<year>(?:19|20)\d{2})(?:[-–/]\d{2,4})?\s*(?:учебн[а-яё]*\s+)?(?:год[а-яё]*|г\.?(?![а-яё]))?/i;

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/район/i, 'district'],
  [/муницип|город|округ/i, 'municipality'],
  [/регион|област|кра[йяе]|республик/i, 'region'],
  [/росси|стран|РФ/i, 'country'],
  [/школ|ОО/i, 'school'],
];

const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^(?:дол[яиюе]|процент[а-яё]*|удельн\S+\s+вес[а-яё]*)(?:\s|$)/i, 'share'],
  [/^средн\S+\s+(?:балл|значен|оценк|отметк)[а-яё]*/i, 'mean'],
  [/^(?:общ\S+\s+)?(?:числ[а-яё]+|количеств[а-яё]+|численност[а-яё]+)(?:\s|$)/i, 'n'],
  [/^сумм[а-яё]+(?:\s|$)/i, 'sum'],
];

/** Names a quantity; null where the words are no quantity (a sentence, nothing, a bare sign). */
export function operandOf(words: string): Operand | null {
  const meaning = words.replace(/^[\s,;:]+|[\s,;:.]+$/g, '');
  if (!/[a-zа-яё]/i.test(meaning) || meaning.split(/\s+/).length > 30) return null;
  const argument = WITH_ARGUMENT.exec(meaning)?.groups;
  if (argument) return { ...withArgument(argument.symbol ?? '', argument.argument ?? ''), meaning };
  if (SYMBOL.test(meaning)) return { base: symbolName(meaning), year: null, meaning };
  const year = YEAR.exec(meaning)?.groups?.year;
  const rest = meaning.replace(YEAR, ' ').trim();
  const base = phraseName(rest);
  return base === '' ? null : { base, year: year === undefined ? null : Number(year), meaning };
}

function withArgument(symbol: string, argument: string): Pick<Operand, 'base' | 'year'> {
  const base = symbolName(symbol);
  if (/^(?:19|20)\d{2}$/.test(argument.trim())) return { base, year: Number(argument) };
  const place = PLACES.find(([words]) => words.test(argument))?.[1] ?? identifierOf(argument);
  return { base: place === '' ? base : `${base}_${place}`, year: null };
}

/** A single letter keeps its case: «В» and «в» are two quantities. */
function symbolName(symbol: string): string {
  const name = identifierOf(symbol);
  return /^[A-ZА-ЯЁ]\d*$/.test(symbol) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** «доля «5»» → `share5`; «число выпускников 11 классов» → `n_vypusknikov_11_klassov`. */
function phraseName(words: string): string {
  const head = HEADS.find(([known]) => known.test(words));
  const rest = head ? words.replace(head[0], '') : words;
  const mark = /^\s*[«"](?<mark>\d)[»"]/.exec(rest)?.groups?.mark;
  if (head && mark !== undefined) return `${head[1]}${mark}`;
  const own = identifierOf(rest)
    .split('_')
    .filter((word) => word.length > 2 || /^\d+$/.test(word));
  while (own.length > 0 && /^\d/.test(own[0] ?? '') && !head) own.shift();
  return [...(head ? [head[1]] : []), ...own.slice(0, 3)].join('_');
}
