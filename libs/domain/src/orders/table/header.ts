import { type Cell, cellText } from './cell.js';
import { type Column, type ColumnRole, namesPeriodColumn, recogniseHeader, roleOf } from './columns.js';
import { countsPeriods, withPeriodsNamed } from './numbered-periods.js';
import type { BodyRow } from './rows.js';

export interface TableHeader {
  /** Index of its first row. */
  readonly at: number;
  readonly rows: readonly BodyRow[];
  readonly columns: readonly Column[];
}

/** More rows than this are no heading any more. */
const MOST_HEADER_ROWS = 3;

/** The header of a roadmap among the rows of a table, with the lower rows of a heading in several; null without one. */
export function findHeader(rows: readonly BodyRow[]): TableHeader | null {
  const at = rows.findIndex((row, index) => columnsOf(rows.slice(index, index + MOST_HEADER_ROWS)) !== null);
  return at < 0 ? null : { at, ...(columnsOf(rows.slice(at, at + MOST_HEADER_ROWS)) ?? { rows: [], columns: [] }) };
}

function columnsOf(rows: readonly BodyRow[]): Omit<TableHeader, 'at'> | null {
  const [upper, ...below] = rows;
  if (!upper || isTitleRow(upper)) return null;
  const lower: BodyRow[] = [];
  for (const written of below) {
    const row = withPeriodsNamed(written, lower.at(-1) ?? upper);
    if (!isLowerHeader(row, lower.at(-1) ?? upper)) break;
    lower.push(row);
  }
  const width = Math.max(...[upper, ...lower].map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, (_, at) => headingAt([upper, ...lower], at));
  const columns = recogniseHeader(headings.map(({ full }) => full));
  if (!columns) return null;
  if (lower.length === 0) return { rows: [upper], columns };
  return { rows: [upper, ...lower], columns: withLowerRoles(columns, headings) };
}

/** One cell over the whole width: a title that stands inside the table. */
function isTitleRow({ cells }: BodyRow): boolean {
  return cells.filter((cell) => cellText(cell) !== '').length < 2;
}

interface Heading {
  readonly full: string;
  readonly lower: string;
}

function headingAt(rows: readonly BodyRow[], at: number): Heading {
  const words = rows.map(({ cells }, index) => cellText(covering(cells, at)) || overPeriod(rows, index, at));
  const distinct = words.filter((word, index) => word !== '' && words.indexOf(word) === index);
  return { full: distinct.join(': '), lower: distinct.length > 1 ? (distinct.at(-1) ?? '') : '' };
}

/** Where merging is lost, «Сроки» stands over the first of its periods alone; it covers those to the right as well. */
function overPeriod(rows: readonly BodyRow[], index: number, at: number): string {
  const below = rows[index + 1]?.cells ?? [];
  const isPeriod = (column: number): boolean => namesPeriodColumn(cellText(below[column]));
  let from = at;
  while (from > 0 && isPeriod(from) && cellText(rows[index]?.cells[from]) === '') from -= 1;
  return isPeriod(from) && from < at ? cellText(rows[index]?.cells[from]) : '';
}

/** The cell that covers a column: itself, or the one to the left whose span reaches it. */
function covering(cells: readonly Cell[], at: number): Cell | undefined {
  let from = at;
  while (from > 0 && cells[from]?.colSpan === 0) from -= 1;
  return cells[from];
}

/**
 * A further row of the heading: it lies under a merged cell of the row above, or (where merging is lost) its first cell
 * is empty and its words name the begin and end of a term or periods.
 */
function isLowerHeader(row: BodyRow, above: BodyRow): boolean {
  const filled = row.cells.flatMap((cell, at) => (cellText(cell) === '' || cell.fromAbove ? [] : [at]));
  if (filled.length === 0) return false;
  const words = filled.map((at) => cellText(row.cells[at]));
  if (words.some((word) => word.length > 60)) return false;
  const isMerged = row.cells.some(({ fromAbove }) => fromAbove) || above.cells.some(({ colSpan }) => colSpan > 1);
  if (isMerged && filled.every((at) => above.cells[at]?.colSpan !== 1 && !row.cells[at]?.fromAbove)) return true;
  if (cellText(row.cells[0]) !== '' && !row.cells[0]?.fromAbove) return false;
  const roles = words.map(roleOf);
  const isTerm = roles.includes('termStart') && roles.includes('termEnd');
  return isTerm || (words.length > 1 && words.every(namesPeriodColumn));
}

/** Under a merged heading the words below decide; periods under «Сроки» are the columns of a matrix. */
function withLowerRoles(columns: readonly Column[], headings: readonly Heading[]): Column[] {
  const periods = headings.filter(({ lower }) => namesPeriodColumn(lower)).length;
  const isSaidBelow = (role: ColumnRole): boolean =>
    headings.some(({ lower }) => lower !== '' && roleOf(lower) === role);
  return columns.map((column, at): Column => {
    const { lower = '', full = '' } = headings[at] ?? {};
    if (lower === '') return column;
    if (periods > 1 && namesPeriodColumn(lower)) {
      const [above = ''] = full.split(': ');
      const isOverPeriods = namesPeriodColumn(above) || countsPeriods(above);
      return { role: roleOf(full) === 'other' && !isOverPeriods ? 'other' : 'mark', heading: full };
    }
    const role = roleOf(lower);
    if (role !== 'other') return { role, heading: full };
    // «Место и срок: место | срок»: the role of both stands over the one that names it itself.
    return { role: isSaidBelow(column.role) ? 'other' : column.role, heading: full };
  });
}
