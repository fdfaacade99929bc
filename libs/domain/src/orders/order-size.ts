import { cellsOf, opensNumbered, sourceLines } from './document/index.js';

/**
 * The most rows of tables and numbered clauses a text may have to be read as an order: forty times the longest of
 * the five orders the reader was made on, and as many as one page of review can still show and one person check.
 * Reading them takes seconds; 20 MB of rows would take minutes and a page nobody can open.
 */
export const MOST_ORDER_ROWS = 5_000;

/** What is too much: all the rows and clauses, and the 1-based line where the limit is passed. Null for an order of usual length. */
export function beyondMostRows(text: string): { readonly rows: number; readonly line: number } | null {
  let rows = 0;
  let passedAt = 0;
  for (const { line, text: words } of sourceLines(text)) {
    if (cellsOf(words) === null && !opensNumbered(words)) continue;
    rows += 1;
    if (rows === MOST_ORDER_ROWS + 1) passedAt = line;
  }
  return rows > MOST_ORDER_ROWS ? { rows, line: passedAt } : null;
}
