import type { UnnumberedBlock } from '@domain/document';
import { paragraph } from '../blocks/paragraph.js';
import { type LooseCell, tableFromRows } from '../blocks/table-from-rows.js';
import type { SheetCell, SheetGrid } from './sheet-grid.js';

type Row = SheetGrid[number];

/** What stands over columns of a plan; rows of it are never headings of another. */
const HEADING =
  /^(?:№|n\s*п|п\/п|срок|дата|период|ответствен|исполнител|мероприят|наименован|результат|показател|ожидаем)/i;
const LONGEST_HEADING = 80;

/**
 * A sheet as paragraphs and tables. A table begins with the first row that fills about as many cells as the rows below
 * it; the rows above it, and those below its last full row, are words. Where other words and a heading follow, another
 * table begins.
 */
export function sheetBlocks(grid: SheetGrid): UnnumberedBlock[] {
  const least = grid.some((row) => row.size >= LEAST_CELLS) ? LEAST_CELLS : LEAST_CELLS - 1;
  const starts = tableStarts(grid, least);
  const blocks: UnnumberedBlock[] = [];
  let next = 0;
  starts.forEach((start, index) => {
    const end = lastRow(grid, start, starts[index + 1] ?? grid.length, least);
    blocks.push(...paragraphs(grid.slice(next, start)), ...tables(grid.slice(start, end + 1)));
    next = end + 1;
  });
  return [...blocks, ...paragraphs(grid.slice(next))];
}

/** Filled cells that make a row of a table, on a sheet that has such rows. */
const LEAST_CELLS = 3;
const ROWS_JUDGED = 6;

function tableStarts(grid: SheetGrid, least: number): number[] {
  const starts: number[] = [];
  grid.forEach((row, at) => {
    if (row.size < least) return;
    const widest = Math.max(...grid.slice(at, at + ROWS_JUDGED).map(({ size }) => size));
    const begins = starts.length === 0 ? row.size >= widest / 2 : opensAnother(grid, at, starts.at(-1) ?? 0);
    if (begins) starts.push(at);
  });
  return starts;
}

/** Words of headings, with other words or an empty row between them and the table above. */
function opensAnother(grid: SheetGrid, at: number, begun: number): boolean {
  const above = grid[at - 1];
  if (at - 1 <= begun || above === undefined || above.size > 1 || isCovered(grid, at - 1)) return false;
  const texts = [...(grid[at]?.values() ?? [])].map(({ text }) => text);
  return texts.filter((text) => HEADING.test(text) && text.length < LONGEST_HEADING).length >= 2;
}

function isCovered(grid: SheetGrid, at: number): boolean {
  return grid.some((row, above) => above < at && [...row.values()].some(({ rowSpan }) => above + rowSpan > at));
}

/** The last row that belongs to the table: full, or one that a merged cell of a full one reaches. */
function lastRow(grid: SheetGrid, start: number, limit: number, least: number): number {
  let last = start;
  for (let at = start; at < limit; at += 1) {
    const row = grid[at];
    if (row !== undefined && row.size >= least) last = Math.max(last, at);
    if (row === undefined || at > last) continue;
    for (const { rowSpan } of row.values()) last = Math.max(last, Math.min(at + rowSpan, limit) - 1);
  }
  // Rows that fill fewer cells still belong to it while no empty row parts them from it.
  while (last + 1 < limit && (grid[last + 1]?.size ?? 0) > 1) last += 1;
  return last;
}

function paragraphs(rows: readonly Row[]): UnnumberedBlock[] {
  return rows.flatMap((row) => {
    const cells = [...row.values()];
    const isOneLine = cells.every(({ text }) => !text.includes('\n'));
    const lines = isOneLine && cells.length > 1 ? [{ cells }] : cells.map((cell) => ({ cells: [cell] }));
    return lines.flatMap(({ cells: shown }) => {
      const text = shown.map((cell) => cell.text).join('  ');
      return (
        paragraph(
          text,
          shown.every(({ bold }) => bold),
          shown[0]?.place ?? null,
        ) ?? []
      );
    });
  });
}

/** The rows of one table, without empty rows and without columns that hold nothing. */
function tables(rows: readonly Row[]): UnnumberedBlock[] {
  const first = Math.min(...rows.flatMap((row) => [...row.keys()]));
  const end = Math.max(...rows.flatMap((row) => [...row].map(([column, { colSpan }]) => column + colSpan)));
  const loose: LooseCell[][] = [];
  const coveredTo: number[] = [];
  // A row without a word begins no cell: it is only there for those that reach over it.
  rows.forEach((row, at) => {
    loose.push(row.size === 0 ? [] : looseRow(row, at, { first, end, coveredTo }));
  });
  return [withoutEmptyColumns(tableFromRows(loose))];
}

function looseRow(
  row: Row,
  at: number,
  { first, end, coveredTo }: { first: number; end: number; coveredTo: number[] },
): LooseCell[] {
  const cells: LooseCell[] = [];
  for (let column = first; column < end; column += 1) {
    if ((coveredTo[column] ?? 0) > at) continue;
    const cell = row.get(column) ?? EMPTY;
    cells.push({ ...cell, place: undefined, ...(cell.place && { place: cell.place }) } as LooseCell);
    for (let covered = column; covered < column + cell.colSpan; covered += 1) coveredTo[covered] = at + cell.rowSpan;
    column += cell.colSpan - 1;
  }
  return cells;
}

const EMPTY: SheetCell = { text: '', bold: false, colSpan: 1, rowSpan: 1, place: null };

type Table = ReturnType<typeof tableFromRows>;

function withoutEmptyColumns(table: Table): Table {
  const filled = new Set(
    table.rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== '').map(({ column }) => column)),
  );
  if (filled.size === table.width) return table;
  const before = (column: number) => [...filled].filter((one) => one < column).length;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.flatMap((cell) => {
      const column = before(cell.column);
      const colSpan = before(cell.column + cell.colSpan) - column;
      return colSpan === 0 ? [] : [{ ...cell, column, colSpan }];
    }),
  }));
  return { ...table, width: filled.size, rows };
}
