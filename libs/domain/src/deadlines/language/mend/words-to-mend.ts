/** Names of months in the cases that deadlines use. */
const MONTH_STEMS: readonly (readonly [string, readonly string[]])[] = [
  ['январ', ['ь', 'я', 'е', 'ю', 'ем']],
  ['феврал', ['ь', 'я', 'е', 'ю', 'ем']],
  ['март', ['', 'а', 'е', 'у', 'ом']],
  ['апрел', ['ь', 'я', 'е', 'ю', 'ем']],
  ['ма', ['й', 'я', 'е', 'ю', 'ем']],
  ['июн', ['ь', 'я', 'е', 'ю', 'ем']],
  ['июл', ['ь', 'я', 'е', 'ю', 'ем']],
  ['август', ['', 'а', 'е', 'у', 'ом']],
  ['сентябр', ['ь', 'я', 'е', 'ю', 'ем']],
  ['октябр', ['ь', 'я', 'е', 'ю', 'ем']],
  ['ноябр', ['ь', 'я', 'е', 'ю', 'ем']],
  ['декабр', ['ь', 'я', 'е', 'ю', 'ем']],
];
export const MONTH_WORDS: ReadonlySet<string> = new Set(
  MONTH_STEMS.flatMap(([stem, endings]) => endings.map((ending) => stem + ending)),
);

/** Other long words of the language whose misspelling can be told from a different word. */
const LONG_WORDS: ReadonlySet<string> = new Set([
  'течение',
  'течении',
  'протяжении',
  'постоянно',
  'ежемесячно',
  'ежеквартально',
  'еженедельно',
  'ежедневно',
  'ежегодно',
  'квартал',
  'квартала',
  'квартале',
  'кварталы',
  'полугодие',
  'полугодия',
  'полугодии',
  'четверть',
  'четверти',
  'учебного',
  'позднее',
  'включительно',
  'незамедлительно',
  'немедленно',
  'согласно',
  'согласованию',
  'необходимости',
  'понедельник',
  'воскресенье',
]);
/** A month name may be mended from here on; «июнь» and «июль» are too like each other. */
const SHORTEST_MONTH = 6;
const SHORTEST_WORD = 7;

/**
 * The word of the language from which `written` differs by one slip: a letter lost, added, changed or two turned round.
 * `null` where there is none, where it is a word of the language already, or where two different months would fit.
 */
export function wordBehind(written: string): string | null {
  if (MONTH_WORDS.has(written) || LONG_WORDS.has(written)) return null;
  const months = [...MONTH_WORDS].filter((word) => word.length >= SHORTEST_MONTH && oneSlip(written, word));
  const likeliest = months.find((word) => word.length === written.length) ?? months[0];
  if (likeliest) return months.every((word) => sameMonth(word, likeliest)) ? likeliest : null;
  if (written.length < SHORTEST_WORD - 1) return null;
  // The end of a word is its case and no slip: «постоянной» is not «постоянно».
  const ends = (word: string): boolean => {
    const same = written.length < word.length ? 1 : 2;
    return word.slice(-same) === written.slice(-same);
  };
  return [...LONG_WORDS].find((word) => word.length >= SHORTEST_WORD && ends(word) && oneSlip(written, word)) ?? null;
}

/** The month from which a word differs by one slip; null for one that is spelled right, or is another word. */
export function monthBehind(written: string): string | null {
  const word = wordBehind(written);
  return word !== null && MONTH_WORDS.has(word) ? word : null;
}

export function isLongWord(written: string): boolean {
  return LONG_WORDS.has(written);
}

function sameMonth(a: string, b: string): boolean {
  return MONTH_STEMS.some(([stem]) => a.startsWith(stem) && b.startsWith(stem));
}

function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
