import type { DocumentPlace, UnnumberedBlock } from '@domain/document';
import { cleanText } from './clean-text.js';

/** A cell as a format has it, in the order of its row; which column it stands in follows from the cells before. */
export interface LooseCell {
  readonly text: string;
  readonly bold: boolean;
  readonly marked?: boolean;
  readonly colSpan: number;
  /** 0: to the last row. */
  readonly rowSpan: number;
  readonly place?: DocumentPlace;
}

type Table = Extract<UnnumberedBlock, { kind: 'table' }>;
type Cell = Table['rows'][number]['cells'][number];

/** Wider than any roadmap; a page may ask for a span of a million. */
const MOST_SPANNED = 500;

/**
 * Lays cells on a grid as a browser does: each takes the first free place of its row, and the places its spans cover
 * stay free of others. Columns in which no cell begins are taken out, rows that begin no cell too.
 */
export function tableFromRows(rows: readonly (readonly LooseCell[])[]): Table {
  const placed = rows.map((): Cell[] => []);
  const coveredTo: number[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while ((coveredTo[column] ?? 0) > row) column += 1;
      const below = rows.length - row;
      const rowSpan = cell.rowSpan === 0 ? below : Math.max(1, Math.min(cell.rowSpan, below));
      const colSpan = Math.max(1, Math.min(cell.colSpan, MOST_SPANNED));
      for (let covered = column; covered < column + colSpan; covered += 1) coveredTo[covered] = row + rowSpan;
      placed[row]?.push(cellAt(cell, column, colSpan, rowSpan));
      column += colSpan;
    }
  });
  return compact(placed);
}

function cellAt(cell: LooseCell, column: number, colSpan: number, rowSpan: number): Cell {
  return {
    column,
    colSpan,
    rowSpan,
    text: cleanText(cell.text),
    bold: cell.bold,
    marked: cell.marked ?? false,
    confidence: 1,
    place: cell.place ?? null,
  };
}

function compact(placed: readonly (readonly Cell[])[]): Table {
  const rowNumber = countingKept(placed.map((cells) => cells.length > 0));
  const begun = new Set(placed.flat().map(({ column }) => column));
  const end = placed.flat().reduce((most, { column, colSpan }) => Math.max(most, column + colSpan), 0);
  const columnNumber = countingKept(Array.from({ length: end }, (_, column) => begun.has(column)));
  const rows = placed.flatMap((cells, row) =>
    cells.length === 0
      ? []
      : [
          {
            afterBreak: false,
            cells: cells.map((cell) => {
              const column = at(columnNumber, cell.column);
              const colSpan = Math.max(1, at(columnNumber, cell.column + cell.colSpan) - column);
              const rowSpan = Math.max(1, at(rowNumber, row + cell.rowSpan) - at(rowNumber, row));
              return { ...cell, column, colSpan, rowSpan };
            }),
          },
        ],
  );
  return { kind: 'table', width: begun.size, rows, confidence: 1, doubtfulNumbers: [] };
}

/** For each place, and the one past the last, how many kept ones stand before it. */
function countingKept(kept: readonly boolean[]): number[] {
  const counts = [0];
  for (const keep of kept) counts.push((counts.at(-1) ?? 0) + (keep ? 1 : 0));
  return counts;
}

function at(counts: readonly number[], index: number): number {
  return counts[index] ?? counts.at(-1) ?? 0;
}
