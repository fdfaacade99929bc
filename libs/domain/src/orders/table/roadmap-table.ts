import type { Warning } from '../../deadlines/index.js';
import type { DocumentTable } from '../../document/index.js';
import type { ReadSection } from '../order-reading.js';
import { cellText } from './cell.js';
import { type Column, type ColumnRole, columnOf } from './columns.js';
import { headerFromContent } from './content-roles.js';
import { gridRows } from './grid.js';
import { findHeader } from './header.js';
import { plainRows } from './plain-rows.js';
import { withoutRepeatedHeadings } from './repeated-headings.js';
import { buildRows } from './row-builder.js';
import type { BodyRow, TableItem } from './rows.js';
import { titleByContent } from './title-by-content.js';

export interface RoadmapTable {
  readonly headerLine: number;
  readonly columns: readonly Column[];
  readonly sections: readonly ReadSection[];
  readonly items: readonly TableItem[];
  readonly warnings: readonly Warning[];
}

/**
 * Reads a table as a roadmap: by its heading, else by what its columns hold. Null when neither tells a roadmap (a table of
 * indicators, of schools).
 */
export function readRoadmapTable(table: DocumentTable): RoadmapTable | null {
  const rows = gridRows(table);
  const named = findHeader(rows);
  const header = named ?? headerFromContent(rows);
  if (!header) return null;
  const headerLine = header.rows[0]?.line ?? rows[0]?.line ?? 1;
  const below = withoutRepeatedHeadings(rows.slice(header.at + header.rows.length), header.rows);
  const { rows: body, columns } = plainRows(below, titleByContent(header.columns, below));
  const built = buildRows(body, columns, headerLine);
  const warnings = [
    ...(named ? [] : [warnGuessed(header.columns, headerLine)]),
    ...warnAboveHeader(rows.slice(0, header.at)),
    ...built.warnings,
    ...table.doubtfulNumbers.map(warnDoubtful),
  ];
  return { headerLine, columns, ...built, warnings };
}

function warnGuessed(columns: readonly Column[], line: number): Warning {
  const at = (role: ColumnRole): number => columnOf(columns, role) + 1;
  const values = { line, title: at('title'), deadline: at('deadline'), responsible: at('responsible') };
  return { level: 'warn', code: 'columns-guessed', where: 'table', values };
}

/** Rows of a table above the row that was recognised as its header are not read. */
function warnAboveHeader(above: readonly BodyRow[]): Warning[] {
  const rows = above.filter((row) => row.cells.filter((cell) => cellText(cell) !== '').length > 2);
  const [first] = rows;
  if (!first) return [];
  const values = { line: first.line, rows: rows.length };
  return [{ level: 'warn', code: 'rows-above-header', where: 'table', values }];
}

function warnDoubtful({ line, number }: DocumentTable['doubtfulNumbers'][number]): Warning {
  return { level: 'warn', code: 'lone-number', where: 'table', values: { line, number } };
}
