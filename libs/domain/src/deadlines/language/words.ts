/** Stems of number words, longest first where one begins like another. */
const NUMBER_STEMS: readonly (readonly [string, number])[] = [
  ['полутора', 1.5],
  ['пятнадцат', 15],
  ['двадцат', 20],
  ['тридцат', 30],
  ['один', 1],
  ['одн', 1],
  ['перв', 1],
  ['дв', 2],
  ['втор', 2],
  ['четыр', 4],
  ['четверт', 4],
  ['тр', 3],
  ['пят', 5],
  ['шест', 6],
  ['сед', 7],
  ['сем', 7],
  ['вос', 8],
  ['девят', 9],
  ['десят', 10],
  ['последн', -1],
];

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};

/** The number a token says: «5», «3-го», «II», «третьего», «десяти»; −1 for «последний». */
export function numberOf(image: string): number {
  const digits = /^\d+/.exec(image);
  if (digits) return Number(digits[0]);
  const roman = /^[ivx]+/.exec(image);
  if (roman) return ROMAN[roman[0]] ?? 0;
  return NUMBER_STEMS.find(([stem]) => image.startsWith(stem))?.[1] ?? 0;
}

/** «15.04.2023», «15/04/23» or «2023-04-15» as day, month, year. */
export function datePartsOf(image: string): { readonly day: number; readonly month: number; readonly year: number } {
  const parts = image.split(/[./-]/).map(Number) as [number, number, number];
  if (/^\d{4}-/.test(image)) return { year: parts[0], month: parts[1], day: parts[2] };
  return { day: parts[0], month: parts[1], year: parts[2] < 100 ? 2000 + parts[2] : parts[2] };
}

export function yearPairOf(image: string): { readonly first: number; readonly last: number; readonly slash: boolean } {
  const [head, tail] = image.split(/[^\d]+/) as [string, string];
  const first = Number(head);
  const last = tail.length === 2 ? Math.floor(first / 100) * 100 + Number(tail) : Number(tail);
  return { first, last, slash: image.includes('/') };
}
