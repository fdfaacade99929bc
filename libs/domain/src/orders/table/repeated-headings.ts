import { cellText } from './cell.js';
import type { BodyRow } from './rows.js';

/** A heading of so few cells has to stand again to the letter. */
const FEWEST_CELLS = 3;

/**
 * Drops headings repeated on every page and the row «1 2 3 4» under them; what follows such a row follows a page break.
 * One cell of a heading may differ: in a scan «№ п/п» is easily misread, and no row of work repeats the other headings.
 */
export function withoutRepeatedHeadings(rows: readonly BodyRow[], header: readonly BodyRow[]): BodyRow[] {
  const headings = header.map(foldedCells);
  const kept: BodyRow[] = [];
  let afterBreak = false;
  for (const row of rows) {
    const isNumbering = row.cells.length > 2 && row.cells.every((cell, at) => cellText(cell) === String(at + 1));
    if (isNumbering || headings.some((heading) => isSame(heading, foldedCells(row)))) {
      afterBreak = true;
    } else {
      kept.push(afterBreak ? { ...row, afterBreak } : row);
      afterBreak = false;
    }
  }
  return kept;
}

function foldedCells(row: BodyRow): string[] {
  return row.cells.map((cell) => cellText(cell).toLowerCase());
}

function isSame(heading: readonly string[], cells: readonly string[]): boolean {
  if (heading.length !== cells.length) return false;
  const differing = heading.filter((words, at) => words !== cells[at]).length;
  const filled = heading.filter((words) => words !== '').length;
  return differing === 0 || (differing === 1 && filled >= FEWEST_CELLS);
}
