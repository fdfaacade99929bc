import type { SourceDocument } from '../document/index.js';
import { opensNumbered } from './document/index.js';

/**
 * The most rows of tables and numbered clauses a document may have to be read as an order: forty times the longest of
 * the five orders the reader was made on, and as many as one page of review can still show and one person check.
 * Reading them takes seconds; 20 MB of rows would take minutes and a page nobody can open.
 */
export const MOST_ORDER_ROWS = 5_000;

/** What is too much: all the rows and clauses, and the line where the limit is passed. Null for an order of usual length. */
export function beyondMostRows({ blocks }: SourceDocument): { readonly rows: number; readonly line: number } | null {
  const lines = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.line)
      : block.text.split('\n').flatMap((text, at) => (opensNumbered(text) ? [block.line + at] : [])),
  );
  const passedAt = lines[MOST_ORDER_ROWS];
  return passedAt === undefined ? null : { rows: lines.length, line: passedAt };
}
