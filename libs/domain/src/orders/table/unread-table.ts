import type { Warning } from '../../deadlines/index.js';
import type { DocumentTable } from '../../document/index.js';
import { cellText } from './cell.js';
import { roleOf } from './columns.js';
import { gridRows } from './grid.js';

/** A table that nothing was read from. */
export interface UnreadTable {
  readonly line: number;
  /** Rows below the heading. */
  readonly rows: number;
  /** The first row's words. */
  readonly headings: readonly string[];
  readonly texts: readonly string[];
  /** A heading says «Срок»: something in it is due. */
  readonly hasTerms: boolean;
}

/** What a person must be told of a table left unread; null for tabs that set no table (a signature, a letterhead). */
export function unreadTable(block: DocumentTable): UnreadTable | null {
  const rows = gridRows(block).map((row) => row.cells.map(cellText).filter(Boolean));
  if (rows.filter((cells) => cells.length > 1).length < 2) return null;
  const headings = rows.find((cells) => cells.length > 0) ?? [];
  return {
    line: block.rows[0]?.line ?? 1,
    rows: rows.length - 1,
    headings,
    texts: rows.flat(),
    hasTerms: headings.some((words) => roleOf(words) === 'deadline'),
  };
}

const HEADING_LENGTH = 40;

/** Said quietly, for a table of figures or schools mostly holds no duty; not where it has a column of terms. */
export function warnUnread({ line, rows, headings, hasTerms }: UnreadTable): Warning {
  const columns = headings
    .map((words) => (words.length > HEADING_LENGTH ? `${words.slice(0, HEADING_LENGTH - 1)}…` : words))
    .join(' | ');
  return { level: hasTerms ? 'warn' : 'info', code: 'table-not-read', where: 'table', values: { line, rows, columns } };
}
