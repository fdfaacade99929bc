import { cellText } from './cell.js';
import type { BodyRow } from './rows.js';

/** Drops headings repeated on every page and the row «1 2 3 4» under them; what follows such a row follows a page break. */
export function withoutRepeatedHeadings(rows: readonly BodyRow[], header: readonly BodyRow[]): BodyRow[] {
  const headings = header.map(foldedRow);
  const kept: BodyRow[] = [];
  let afterBreak = false;
  for (const row of rows) {
    const isNumbering = row.cells.length > 2 && row.cells.every((cell, at) => cellText(cell) === String(at + 1));
    if (headings.includes(foldedRow(row)) || isNumbering) {
      afterBreak = true;
    } else {
      kept.push(afterBreak ? { ...row, afterBreak } : row);
      afterBreak = false;
    }
  }
  return kept;
}

function foldedRow(row: BodyRow): string {
  return row.cells.map((cell) => cellText(cell).toLowerCase()).join('|');
}
