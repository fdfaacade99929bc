import { type DocumentCell, type DocumentTable, squeezeSpaces } from '../../document/index.js';
import { withWholeWords } from '../document/join-lines.js';
import { type Cell, EMPTY_CELL } from './cell.js';
import type { BodyRow } from './rows.js';

/**
 * The rows of a table with a cell at every place of its grid. A cell merged over several rows is repeated in each, one
 * merged over several columns stands in the first. A row the source cut short stays short.
 */
export function gridRows(table: DocumentTable): BodyRow[] {
  const open = new Map<number, { cell: Cell; rowsLeft: number }>();
  return table.rows.map(({ line, afterBreak, cells }) => {
    const grid: Cell[] = [];
    const put = (column: number, cell: Cell): void => {
      while (grid.length < column) grid.push(EMPTY_CELL);
      grid[column] = cell;
    };
    for (const [column, above] of open) {
      put(column, above.cell);
      if (above.rowsLeft === 1) open.delete(column);
      else open.set(column, { ...above, rowsLeft: above.rowsLeft - 1 });
    }
    for (const source of cells) {
      const cell = readCell(source);
      for (let at = 0; at < source.colSpan; at += 1) {
        const here = at === 0 ? cell : { ...EMPTY_CELL, colSpan: 0 };
        put(source.column + at, here);
        if (source.rowSpan > 1) {
          open.set(source.column + at, { cell: { ...here, fromAbove: true }, rowsLeft: source.rowSpan - 1 });
        }
      }
    }
    return { line, afterBreak, cells: grid };
  });
}

function readCell({ text, bold, marked, colSpan, confidence }: DocumentCell): Cell {
  const paragraphs = withWholeWords(text.split('\n').map(squeezeSpaces).filter(Boolean));
  return { paragraphs, bold: bold && paragraphs.length > 0, marked, colSpan, fromAbove: false, confidence };
}
