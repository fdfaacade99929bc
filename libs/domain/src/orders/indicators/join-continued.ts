import type { DocumentTable } from '../../document/index.js';
import { cellText, gridRows, leadingNumber } from '../table/index.js';
import { indicatorHeader } from './indicator-table.js';

/**
 * Tables of indicators that go on under a repeated heading (a page ended, a file sets each page as a table of its own) as
 * one, so that a row cut by the page is whole. A table that begins its numbers anew is another table.
 */
export function joinContinued(tables: readonly DocumentTable[]): DocumentTable[] {
  const joined: DocumentTable[] = [];
  for (const table of tables) {
    const above = joined.at(-1);
    if (above && headingsKey(above) === headingsKey(table) && !beginsAnew(table)) {
      const rows = table.rows.map((row, at) => (at === 0 ? { ...row, afterBreak: true } : row));
      joined[joined.length - 1] = { ...above, rows: [...above.rows, ...rows] };
    } else {
      joined.push(table);
    }
  }
  return joined;
}

function headingsKey(table: DocumentTable): string {
  return (
    indicatorHeader(table)
      ?.columns.map(({ heading }) => heading.toLowerCase())
      .join('|') ?? ''
  );
}

function beginsAnew(table: DocumentTable): boolean {
  const [first] = gridRows(table).slice(indicatorHeader(table)?.below ?? 0);
  const number = leadingNumber(cellText(first?.cells[0]))?.number;
  return number === '1' || number === '1.1';
}
