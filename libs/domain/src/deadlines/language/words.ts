/** Stems of number words, longest first where one begins like another. */
const NUMBER_STEMS: readonly (readonly [string, number])[] = [
  ['полутора', 1.5],
  ['одиннадцат', 11],
  ['двенадцат', 12],
  ['тринадцат', 13],
  ['четырнадцат', 14],
  ['пятнадцат', 15],
  ['шестнадцат', 16],
  ['семнадцат', 17],
  ['восемнадцат', 18],
  ['девятнадцат', 19],
  ['двадцат', 20],
  ['тридцат', 30],
  ['сорок', 40],
  ['пятьдесят', 50],
  ['пятидесят', 50],
  ['шестьдесят', 60],
  ['шестидесят', 60],
  ['семьдесят', 70],
  ['семидесят', 70],
  ['восемьдесят', 80],
  ['восьмидесят', 80],
  ['девяност', 90],
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
  ['сто', 100],
  ['ста', 100],
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
  return image.split(/ +/).reduce((sum, word) => sum + numberWord(word), 0);
}

function numberWord(word: string): number {
  return NUMBER_STEMS.find(([stem]) => word.startsWith(stem))?.[1] ?? 0;
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

const WEEKDAYS: readonly RegExp[] = [/^п(?:он|н)/, /^вт/, /^ср/, /^ч(?:ет|т)/, /^п(?:ят|т)/, /^с(?:уб|б)/, /^вс|^вос/];

/** 1 is Monday: «понедельникам», «пн», «в среду». */
export function weekdayNumber(image: string): number {
  return WEEKDAYS.findIndex((pattern) => pattern.test(image)) + 1;
}

/** «осенних каникул», «весенне-летний»: the season a word begins with; `null` where it names none. */
export function seasonOf(image: string): 'winter' | 'spring' | 'summer' | 'autumn' | null {
  if (image.startsWith('зим')) return 'winter';
  if (image.startsWith('весен')) return 'spring';
  if (image.startsWith('лет')) return 'summer';
  return image.startsWith('осен') ? 'autumn' : null;
}

/** «осенние каникулы», «новогодних каникул», «дополнительные каникулы»; `null` for those of any season. */
export function holidaySeasonOf(image: string): 'winter' | 'spring' | 'summer' | 'autumn' | 'extra' | null {
  if (image.startsWith('дополнит')) return 'extra';
  return image.startsWith('новогод') ? 'winter' : seasonOf(image);
}
