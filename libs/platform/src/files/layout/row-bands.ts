import { stretchesOf } from './gutters.js';
import type { PageWord } from './page-content.js';

/** More white than this share of the letters' size from one line to the next parts two rows. */
const ROW_GAP = 0.35;
const NUMBER = /^\d{1,3}(?:\.\d{1,3})*\.?$/;
/** So many numbers in the first column of one band are rows set without a gap. */
const LEAST_NUMBERS = 3;

/** Stripes of words that white parts from top to bottom; rows set without white between them are parted by their numbers. */
export function rowBands(words: readonly PageWord[]): PageWord[][] {
  const bands: PageWord[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const word of [...words].sort((one, other) => one.box.top - other.box.top)) {
    const band = bands.at(-1);
    if (band && word.box.top - bottom < ROW_GAP * word.size) band.push(word);
    else bands.push([word]);
    bottom = Math.max(bottom, word.box.bottom);
  }
  return bands.flatMap(partedByNumbers);
}

function partedByNumbers(band: readonly PageWord[]): PageWord[][] {
  const [first] = stretchesOf(band, 0.9);
  if (!first) return [];
  const numbers = band
    .filter(({ text, box }) => box.right <= first[1] && NUMBER.test(text))
    .sort((one, other) => one.box.top - other.box.top);
  if (numbers.length < LEAST_NUMBERS) return [[...band]];
  const starts = numbers.map(({ box, size }) => box.top - 0.3 * size);
  const rows = [Number.NEGATIVE_INFINITY, ...starts].map((start, index) => {
    const end = starts[index] ?? Number.POSITIVE_INFINITY;
    return band.filter(({ box }) => box.top >= start && box.top < end);
  });
  return rows.filter((row) => row.length > 0);
}
