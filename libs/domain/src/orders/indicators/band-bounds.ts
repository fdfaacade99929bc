/** What a step of a scale says about the value: `value >= 16`. */
export interface Bound {
  readonly sign: '<' | '<=' | '>' | '>=' | '==';
  readonly limit: number;
}

const NUMBER = '(\\d+(?:[.,]\\d+)?)';
const UNIT = '(?:\\s*(?:%|процент[а-яё]*|чел(?:\\.|овек[а-яё]*)?|балл[а-яё]*|ед\\.?|шт\\.?))?';
const N = `${NUMBER}${UNIT}`;
/** Between a word of comparison and its number: «более чем на 5 %». */
const THAN = '\\s*(?:,?\\s*чем\\s+)?(?:на\\s+|в\\s+)?';

type Reader = readonly [RegExp, (first: number, second: number) => readonly Bound[]];

const readers: readonly (readonly [string, (first: number, second: number) => readonly Bound[]])[] = [
  [`(?:больше|более|выше|свыше)\\s*(?:или|либо)\\s*равно\\s*${N}`, (limit) => [{ sign: '>=', limit }]],
  [`(?:меньше|менее|ниже)\\s*(?:или|либо)\\s*равно\\s*${N}`, (limit) => [{ sign: '<=', limit }]],
  [`не\\s+(?:менее|меньше|ниже)${THAN}${N}`, (limit) => [{ sign: '>=', limit }]],
  [`не\\s+(?:более|больше|выше|превыша[а-яё]+)${THAN}${N}`, (limit) => [{ sign: '<=', limit }]],
  [`(?:>=|≥|⩾)\\s*${N}`, (limit) => [{ sign: '>=', limit }]],
  [`(?:<=|≤|⩽)\\s*${N}`, (limit) => [{ sign: '<=', limit }]],
  [`>\\s*${N}`, (limit) => [{ sign: '>', limit }]],
  [`<\\s*${N}`, (limit) => [{ sign: '<', limit }]],
  [
    `(?:от\\s+|с\\s+)?${N}\\s*(?:[-–—]|\\.\\.\\.?|…|до|по)\\s*(?:до\\s+)?${N}(?:\\s*\\(?включительно\\)?)?`,
    (low, high) =>
      low < high
        ? [
            { sign: '>=', limit: low },
            { sign: '<=', limit: high },
          ]
        : [],
  ],
  [`${N}\\s*(?:и|или)\\s+(?:более|выше|больше|свыше)`, (limit) => [{ sign: '>=', limit }]],
  [`${N}\\s*(?:и|или)\\s+(?:менее|ниже|меньше)`, (limit) => [{ sign: '<=', limit }]],
  [`(?:более|больше|выше|свыше|превыша[а-яё]+)${THAN}${N}`, (limit) => [{ sign: '>', limit }]],
  [`(?:менее|меньше|ниже)${THAN}${N}`, (limit) => [{ sign: '<', limit }]],
  [`до\\s+${N}\\s*\\(?не\\s+включ[а-яё]+\\)?`, (limit) => [{ sign: '<', limit }]],
  // «до N %» includes N, as «до 1 октября» includes the day.
  [`до\\s+${N}(?:\\s*\\(?включительно\\)?)?`, (limit) => [{ sign: '<=', limit }]],
  [`от\\s+${N}`, (limit) => [{ sign: '>=', limit }]],
  [`(?:равн[а-яё]*\\s+)?${N}`, (limit) => [{ sign: '==', limit }]],
];

/** First match at a place wins, so the longer wordings stand above the shorter. */
const READERS: readonly Reader[] = readers.map(([source, make]) => [
  new RegExp(`(?<![а-яёa-z\\d.,])${source}`, 'iy'),
  make,
]);

/**
 * The bounds a label states, all of which have to hold: «от 16-25%», «свыше 50 % до 80 %», «60 % и более». Null where
 * it states none, or such as cannot hold together. A lone number counts only at the label's start: «100% – все педагоги».
 */
export function boundsOf(label: string): readonly Bound[] | null {
  const bounds: Bound[] = [];
  for (let at = 0; at < label.length; at += 1) {
    const found = readAt(label, at);
    if (!found) continue;
    const isAlone = found.bounds.length === 1 && found.bounds[0]?.sign === '==';
    if (!(isAlone && at > 0)) bounds.push(...found.bounds);
    at = found.end - 1;
    if (isAlone && bounds.length === 1) break;
  }
  const [first, second, ...more] = bounds;
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) return [first];
  const [low, high] = isLower(first) ? [first, second] : [second, first];
  return isLower(low) && isUpper(high) && low.limit <= high.limit ? [low, high] : null;
}

function readAt(label: string, at: number): { bounds: readonly Bound[]; end: number } | null {
  for (const [words, make] of READERS) {
    words.lastIndex = at;
    const match = words.exec(label);
    if (!match) continue;
    const bounds = make(numberOf(match[1]), numberOf(match[2]));
    if (bounds.length > 0) return { bounds, end: at + match[0].length };
  }
  return null;
}

function isLower({ sign }: Bound): boolean {
  return sign === '>' || sign === '>=';
}

function isUpper({ sign }: Bound): boolean {
  return sign === '<' || sign === '<=';
}

function numberOf(digits: string | undefined): number {
  return Number((digits ?? '').replace(',', '.'));
}
