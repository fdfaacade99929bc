import type { PageWord } from './page-content.js';

/** A white stripe from top to bottom of a table without lines: [left, right]. */
export type Gutter = readonly [from: number, to: number];

/** A narrower stripe parts no columns (points). */
const NARROWEST = 4.5;
/** Share of the rows that may run across a stripe: a word that is too long for its column. */
const CROSSING = 0.1;

/** The stretches across the page that words take up, gaps up to so many sizes of their letters bridged. */
export function stretchesOf(words: readonly PageWord[], sizes: number): [number, number][] {
  const stretches: [number, number][] = [];
  for (const { box, size } of [...words].sort((one, other) => one.box.left - other.box.left)) {
    const last = stretches.at(-1);
    if (last && box.left - last[1] < sizes * size) last[1] = Math.max(last[1], box.right);
    else stretches.push([box.left, box.right]);
  }
  return stretches;
}

/** The stripes that hardly any of the rows runs across, left to right. */
export function guttersOf(rows: readonly (readonly PageWord[])[]): Gutter[] {
  const ends = rows
    .flatMap((row) => stretchesOf(row, 0.4))
    .flatMap(([from, to]) => [
      { at: from, step: 1 },
      { at: to, step: -1 },
    ]);
  const most = Math.floor(rows.length * CROSSING);
  const gutters: Gutter[] = [];
  let covering = 0;
  let from: number | null = null;
  for (const { at, step } of ends.sort((one, other) => one.at - other.at || other.step - one.step)) {
    // A stripe at the very edge, where only some rows begin, parts nothing.
    if (from !== null && covering + step > most) {
      if (at - from >= NARROWEST) gutters.push([from, at]);
      from = null;
    }
    covering += step;
    if (from === null && step < 0 && covering <= most) from = at;
  }
  return gutters;
}
