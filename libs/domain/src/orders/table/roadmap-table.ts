import type { Warning } from '../../deadlines/index.js';
import type { DocumentTable } from '../../document/index.js';
import type { ReadSection } from '../order-reading.js';
import { cellText } from './cell.js';
import { type Column, recogniseHeader, roleOf } from './columns.js';
import { gridRows } from './grid.js';
import { buildRows } from './row-builder.js';
import type { BodyRow, TableItem } from './rows.js';

export interface RoadmapTable {
  readonly headerLine: number;
  readonly columns: readonly Column[];
  readonly sections: readonly ReadSection[];
  readonly items: readonly TableItem[];
  readonly warnings: readonly Warning[];
}

/** Reads a block as a roadmap; null when no row of it is a roadmap's header (a table of indicators, of schools). */
export function readRoadmapTable(block: DocumentTable): RoadmapTable | null {
  const rows = gridRows(block);
  const headerAt = rows.findIndex((row) => recogniseHeader(row.cells.map(cellText)) !== null);
  const header = rows[headerAt];
  if (!header) return null;
  const upper = recogniseHeader(header.cells.map(cellText)) ?? [];
  const below = rows[headerAt + 1];
  const twoRows = below !== undefined && isLowerHeader(below);
  const columns = twoRows ? withLowerHeader(upper, below) : upper;
  const headings = [header, ...(twoRows ? [below] : [])].map(foldedRow);
  const body = withoutRepeatedHeadings(rows.slice(headerAt + headings.length), headings);
  const built = buildRows(body, columns, header.line);
  const warnings = [
    ...warnAboveHeader(rows.slice(0, headerAt), header.line),
    ...built.warnings,
    ...block.doubtfulNumbers.map(warnDoubtful),
  ];
  return { headerLine: header.line, columns, ...built, warnings };
}

/** Rows of a table above the row that was recognised as its header are not read. */
function warnAboveHeader(above: readonly BodyRow[], headerLine: number): Warning[] {
  const rows = above.filter((row) => row.cells.filter((cell) => cellText(cell) !== '').length > 2);
  const [first] = rows;
  if (!first) return [];
  const values = { line: first.line, rows: rows.length, header: headerLine };
  return [{ level: 'warn', code: 'rows-above-header', where: 'table', values }];
}

function warnDoubtful({ line, number }: DocumentTable['doubtfulNumbers'][number]): Warning {
  return { level: 'warn', code: 'lone-number', where: 'table', values: { line, number } };
}

/** The second row of a two-row header: no number, and words such as «начало», «окончание» under «Сроки». */
function isLowerHeader(row: BodyRow): boolean {
  const texts = row.cells.map(cellText);
  const roles = texts.map(roleOf);
  return (texts[0] ?? '') === '' && roles.includes('termStart') && roles.includes('termEnd');
}

function withLowerHeader(upper: readonly Column[], lower: BodyRow): Column[] {
  const width = Math.max(upper.length, lower.cells.length);
  return Array.from({ length: width }, (_, at): Column => {
    const words = cellText(lower.cells[at]);
    const above = upper[at];
    if (words === '') return above ?? { role: 'other', heading: '' };
    return { role: roleOf(words), heading: [above?.heading, words].filter(Boolean).join(': ') };
  });
}

function foldedRow(row: BodyRow): string {
  return row.cells.map((cell) => cellText(cell).toLowerCase()).join('|');
}

/** Drops headings repeated on every page and the row «1 2 3 4» under them; what follows such a row follows a page break. */
function withoutRepeatedHeadings(rows: readonly BodyRow[], headings: readonly string[]): BodyRow[] {
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
