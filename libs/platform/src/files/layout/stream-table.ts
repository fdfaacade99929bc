import type { Grid, GridCell } from './lattice.js';
import { boxAround, middleX, type PageWord } from './page-content.js';
import { cutAtGaps } from './text-blocks.js';
import { lineOf, type TextLine } from './text-lines.js';

/** A table seen only by the gaps between its columns, and the lines of text it takes up. */
export interface StreamTable {
  readonly grid: Grid;
  readonly lines: readonly TextLine[];
}

/** A white stripe narrower than this parts no columns (points). */
const GUTTER = 5;
/** Share of lines that may run across a stripe: headings of sections. */
const CROSSING = 0.15;
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 3;
/** So many lines of a row may pass before a line shows all columns again. */
const LONGEST_ROW = 10;
const NUMBER = /^\d{1,3}(?:\.\d{1,3})*\.?$/;

/** The borderless tables among the lines of a page: at least three columns and three rows. */
export function streamTables(lines: readonly TextLine[]): StreamTable[] {
  const anchors = lines.flatMap((line, index) => (cutAtGaps(line).length >= LEAST_COLUMNS ? [index] : []));
  return groupsOf(anchors).flatMap(([first, last]) => {
    const region = lines.slice(first, last + 1);
    const gutters = guttersOf(region);
    if (gutters.length < LEAST_COLUMNS - 1) return [];
    const whole = [...region, ...tailOf(lines.slice(last + 1), gutters, region)];
    const rows = rowsOf(whole, gutters);
    if (rows.length < LEAST_ROWS) return [];
    return [{ grid: gridOf(rows, gutters), lines: whole }];
  });
}

/** First and last of the lines that show three pieces, where they are not too far apart. */
function groupsOf(anchors: readonly number[]): [number, number][] {
  const groups: [number, number][] = [];
  for (const anchor of anchors) {
    const group = groups.at(-1);
    if (group && anchor - group[1] <= LONGEST_ROW) group[1] = anchor;
    else groups.push([anchor, anchor]);
  }
  return groups.filter(([first, last]) => last > first);
}

type Gutter = readonly [from: number, to: number];

function guttersOf(region: readonly TextLine[]): Gutter[] {
  const page = boxAround(region.map((line) => line.box));
  const [start, end] = [Math.floor(page.left), Math.ceil(page.right)];
  const covered = new Array<number>(end - start + 1).fill(0);
  for (const line of region) {
    const touched = new Set<number>();
    for (const piece of joinedWords(line))
      for (let x = Math.floor(piece[0]) - start; x <= Math.ceil(piece[1]) - start; x += 1) touched.add(x);
    for (const x of touched) covered[x] = (covered[x] ?? 0) + 1;
  }
  const most = Math.floor(region.length * CROSSING);
  const gutters: Gutter[] = [];
  let from: number | null = null;
  for (let x = 0; x < covered.length; x += 1) {
    const white = (covered[x] ?? 0) <= most;
    if (white && from === null) from = x;
    if (!white && from !== null) {
      if (x - from >= GUTTER && from > 0) gutters.push([from + start, x + start]);
      from = null;
    }
  }
  return gutters;
}

/** The stretches of a line that hold words, usual spaces included. */
function joinedWords(line: TextLine): [number, number][] {
  const stretches: [number, number][] = [];
  for (const word of line.words) {
    const last = stretches.at(-1);
    if (last && word.box.left - last[1] < 0.4 * line.size) last[1] = word.box.right;
    else stretches.push([word.box.left, word.box.right]);
  }
  return stretches;
}

/** The lines of the last row below the last line that showed three pieces. */
function tailOf(below: readonly TextLine[], gutters: readonly Gutter[], region: readonly TextLine[]): TextLine[] {
  const tail: TextLine[] = [];
  for (const line of below) {
    const above = tail.at(-1) ?? region.at(-1);
    const near = above !== undefined && line.box.top - above.box.bottom < 0.5 * line.size;
    if (!near || crosses(line, gutters)) break;
    tail.push(line);
  }
  return tail;
}

function crosses(line: TextLine, gutters: readonly Gutter[]): boolean {
  return joinedWords(line).some(([from, to]) => gutters.some((gutter) => from < gutter[0] + 1 && to > gutter[1] - 1));
}

function columnOf(word: PageWord, gutters: readonly Gutter[]): number {
  return gutters.filter((gutter) => middleX(word.box) > (gutter[0] + gutter[1]) / 2).length;
}

/** Lines in rows: parted by wider spacing, or where the first column begins a number. */
function rowsOf(lines: readonly TextLine[], gutters: readonly Gutter[]): TextLine[][] {
  const first = (line: TextLine) => line.words.filter((word) => columnOf(word, gutters) === 0);
  const numbered = (line: TextLine) => {
    const words = first(line);
    return words.length === 1 && words[0] !== undefined && NUMBER.test(words[0].text);
  };
  const bySpacing = split(
    lines,
    (line, above) =>
      line.box.top - above.box.bottom > 0.35 * line.size || crosses(line, gutters) || crosses(above, gutters),
  );
  const numbers = lines.filter(numbered).length;
  const apart = bySpacing.every((row) => row.filter(numbered).length <= 1);
  if (apart && bySpacing.length >= Math.max(LEAST_ROWS, numbers)) return bySpacing;
  const begins = numbers >= LEAST_ROWS ? numbered : (line: TextLine) => first(line).length > 0;
  return split(lines, (line, above) => begins(line) || crosses(line, gutters) || crosses(above, gutters));
}

function split(lines: readonly TextLine[], parts: (line: TextLine, above: TextLine) => boolean): TextLine[][] {
  const rows: TextLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const above = row?.at(-1);
    if (row && above && !parts(line, above)) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

function gridOf(rows: readonly TextLine[][], gutters: readonly Gutter[]): Grid {
  const page = boxAround(rows.flat().map((line) => line.box));
  const columns = [page.left, ...gutters.map(([from, to]) => (from + to) / 2), page.right];
  const edges = rows.map((row) => Math.min(...row.map((line) => line.box.top)));
  const tops = [...edges, page.bottom];
  const cells = rows.flatMap((row, at): GridCell[] => {
    const [top, bottom] = [tops[at] ?? 0, tops[at + 1] ?? 0];
    const spanning = row.length === 1 && row[0] !== undefined && crosses(lineOf(row[0].words), gutters);
    const count = spanning ? 1 : columns.length - 1;
    return Array.from({ length: count }, (_, column) => ({
      row: at,
      column,
      rowSpan: 1,
      colSpan: spanning ? columns.length - 1 : 1,
      box: { left: columns[column] ?? 0, top, right: (spanning ? columns.at(-1) : columns[column + 1]) ?? 0, bottom },
    }));
  });
  return { box: page, columns, rows: tops, cells };
}
