import { type Gutter, guttersOf, stretchesOf } from './gutters.js';
import type { Grid, GridCell } from './lattice.js';
import { boxAround, middleX, type PageWord } from './page-content.js';
import { rowBands } from './row-bands.js';

/** A table seen only by the gaps between its columns, and the words it takes up. */
export interface StreamTable {
  readonly grid: Grid;
  readonly words: readonly PageWord[];
}

const LEAST_COLUMNS = 3;
const LEAST_ROWS = 3;
/** Rows with fewer pieces, such as headings of sections, that may stand between two rows that show the columns. */
const MOST_BETWEEN = 2;
/** Rows further apart than this many sizes of their letters are not one table. */
const FAR_BELOW = 3;
/** What stands this near below the last row is its end. */
const NEAR_BELOW = 1.2;

/** The borderless tables among the words of a page: at least three columns and three rows that show them. */
export function streamTables(words: readonly PageWord[]): StreamTable[] {
  const bands = rowBands(words);
  return runsOf(bands).flatMap(([first, last]) => {
    const run = bands.slice(first, last + 1);
    const gutters = guttersOf(run.filter(showsColumns));
    if (gutters.length < LEAST_COLUMNS - 1) return [];
    const rows = joinedRows(run, gutters, tailOf(bands.slice(last + 1), run, gutters));
    return rows.length < LEAST_ROWS ? [] : [{ grid: gridOf(rows, gutters), words: rows.flat() }];
  });
}

/** First and last band of each stretch in which the bands with three pieces are near enough to each other. */
function runsOf(bands: readonly PageWord[][]): [number, number][] {
  const runs: { first: number; last: number; shown: number }[] = [];
  for (const [index, band] of bands.entries()) {
    if (!showsColumns(band)) continue;
    const run = runs.at(-1);
    const between = run ? bands.slice(run.last, index + 1) : [];
    if (
      run &&
      between.length <= MOST_BETWEEN + 2 &&
      between.every((one, at) => at === 0 || isNear(between[at - 1], one, FAR_BELOW))
    ) {
      run.last = index;
      run.shown += 1;
    } else runs.push({ first: index, last: index, shown: 1 });
  }
  return runs.filter(({ shown }) => shown >= LEAST_ROWS).map(({ first, last }) => [first, last]);
}

/** Wide gaps in the band part it into enough pieces. */
function showsColumns(band: readonly PageWord[]): boolean {
  return stretchesOf(band, 0.9).length >= LEAST_COLUMNS;
}

function isNear(above: readonly PageWord[] | undefined, band: readonly PageWord[], sizes: number): boolean {
  if (!above) return false;
  const gap = Math.min(...band.map((word) => word.box.top)) - Math.max(...above.map((word) => word.box.bottom));
  return gap < sizes * Math.max(...band.map((word) => word.size));
}

/** Bands below the last full row that still belong to it: they keep to the columns and begin no row of their own. */
function tailOf(below: readonly PageWord[][], run: readonly PageWord[][], gutters: readonly Gutter[]): PageWord[][] {
  const tail: PageWord[][] = [];
  for (const band of below) {
    const above = tail.at(-1) ?? run.at(-1);
    if (!isNear(above, band, NEAR_BELOW) || crosses(band, gutters) || hasFirst(band, gutters)) break;
    tail.push(band);
  }
  return tail;
}

/** A band without a word in the first column goes on with the row above, if rows have numbers there. */
function joinedRows(run: readonly PageWord[][], gutters: readonly Gutter[], tail: readonly PageWord[][]): PageWord[][] {
  const rows: PageWord[][] = [];
  const numbered = run.filter((band) => hasFirst(band, gutters)).length > run.length / 2;
  for (const [index, band] of [...run, ...tail].entries()) {
    const goesOn =
      index >= run.length || (numbered && index > 1 && !hasFirst(band, gutters) && !crosses(band, gutters));
    const above = rows.at(-1);
    if (goesOn && above && !crosses(above, gutters)) above.push(...band);
    else rows.push([...band]);
  }
  return rows;
}

function hasFirst(band: readonly PageWord[], gutters: readonly Gutter[]): boolean {
  return band.some((word) => middleX(word.box) < (gutters[0]?.[0] ?? 0));
}

function crosses(band: readonly PageWord[], gutters: readonly Gutter[]): boolean {
  return stretchesOf(band, 0.4).some(([from, to]) =>
    gutters.some(([left, right]) => from < left + 1 && to > right - 1),
  );
}

function gridOf(rows: readonly PageWord[][], gutters: readonly Gutter[]): Grid {
  const page = boxAround(rows.flat().map((word) => word.box));
  const columns = [page.left, ...gutters.map(([from, to]) => (from + to) / 2), page.right];
  const tops = [...rows.map((row) => Math.min(...row.map((word) => word.box.top))), page.bottom];
  const cells = rows.flatMap((row, at): GridCell[] => {
    const [top, bottom] = [tops[at] ?? 0, tops[at + 1] ?? 0];
    const box = (first: number, last: number) => ({
      left: columns[first] ?? 0,
      right: columns[last] ?? 0,
      top,
      bottom,
    });
    return spansOf(row, gutters).map(([first, last]) => ({
      row: at,
      column: first,
      rowSpan: 1,
      colSpan: last - first,
      box: box(first, last),
    }));
  });
  return { box: page, columns, rows: tops, cells };
}

/** The columns of a row, [first, one past the last]; joined where its words run across a gutter: a section's heading. */
function spansOf(row: readonly PageWord[], gutters: readonly Gutter[]): [number, number][] {
  const spans: [number, number][] = [[0, 1]];
  for (const [index, gutter] of gutters.entries()) {
    const last = spans.at(-1);
    if (last && crosses(row, [gutter])) last[1] = index + 2;
    else spans.push([index + 1, index + 2]);
  }
  return spans;
}
