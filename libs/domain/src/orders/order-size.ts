import type { SourceDocument } from '../document/index.js';
import { opensNumbered } from './document/index.js';

/**
 * The most rows of tables and numbered clauses a document may have to be read as an order: forty times the longest of
 * the five orders the reader was made on, and as many as one page of review can still show and one person check.
 * Reading them takes seconds; 20 MB of rows would take minutes and a page nobody can open.
 */
export const MOST_ORDER_ROWS = 5_000;

/** How many rows and clauses an order has that is too long to be read; null for one of usual length. */
export function rowsBeyondMost({ blocks }: SourceDocument): number | null {
  const counts = blocks.map((block) =>
    block.kind === 'table' ? block.rows.length : block.text.split('\n').filter(opensNumbered).length,
  );
  const rows = counts.reduce((sum, count) => sum + count, 0);
  return rows > MOST_ORDER_ROWS ? rows : null;
}
