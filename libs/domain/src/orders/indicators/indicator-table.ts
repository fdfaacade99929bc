import type { Warning } from '../../deadlines/index.js';
import type { DocumentTable } from '../../document/index.js';
import type { ReadSection } from '../order-reading.js';
import {
  type BodyRow,
  buildRows,
  type Cell,
  type ColumnRole,
  cellText,
  gridRows,
  headingsOf,
  type TableItem,
  withoutRepeatedHeadings,
} from '../table/index.js';
import { columnAt, type IndicatorColumn, type IndicatorRole, indicatorColumns } from './indicator-columns.js';

export interface IndicatorTable {
  readonly headerLine: number;
  readonly columns: readonly IndicatorColumn[];
  /** Headings inside the table and words of its column of criteria: the tasks the indicators serve. */
  readonly tasks: readonly ReadSection[];
  readonly rows: readonly TableItem[];
  readonly warnings: readonly Warning[];
}

/** How far down a table its heading may stand (titles above it), and how many rows it may take. */
const DEEPEST_HEADER = 4;
const MOST_HEADER_ROWS = 2;

export interface IndicatorHeader {
  readonly rows: readonly BodyRow[];
  readonly columns: readonly IndicatorColumn[];
  /** Index of the first row below it. */
  readonly below: number;
}

/** Reads a table as one of indicators; null where its heading is none of theirs. */
export function readIndicatorTable(table: DocumentTable): IndicatorTable | null {
  const header = indicatorHeader(table);
  return header && withRows(header.rows, header.columns, gridRows(table).slice(header.below));
}

/** The heading of a table of indicators, in one row or two; null where the table has none. */
export function indicatorHeader(table: DocumentTable): IndicatorHeader | null {
  // Most tables are none of these: only their first rows are laid out to see it.
  const top = gridRows({ ...table, rows: table.rows.slice(0, DEEPEST_HEADER + MOST_HEADER_ROWS) });
  for (let at = 0; at < Math.min(top.length, DEEPEST_HEADER); at += 1) {
    for (let height = MOST_HEADER_ROWS; height > 0; height -= 1) {
      const rows = top.slice(at, at + height);
      const columns = rows.length === height && isOneHeader(rows) ? indicatorColumns(headingsOf(rows)) : null;
      if (columns) return { rows, columns, below: at + height };
    }
  }
  return null;
}

/** A second row belongs to the heading where it lies under merged cells or names years. */
function isOneHeader([upper, lower]: readonly BodyRow[]): boolean {
  if (!upper || upper.cells.filter((cell) => cellText(cell) !== '').length < 2) return false;
  if (!lower) return true;
  const filled = lower.cells.flatMap((cell, at) => (cellText(cell) === '' || cell.fromAbove ? [] : [at]));
  const areYears = filled.length > 0 && filled.every((at) => /20\d\d/.test(cellText(lower.cells[at])));
  const areUnderMerged = filled.length > 1 && filled.every((at) => upper.cells[at]?.colSpan !== 1);
  return (areYears || areUnderMerged) && (cellText(lower.cells[0]) === '' || lower.cells[0]?.fromAbove === true);
}

function withRows(
  header: readonly BodyRow[],
  columns: readonly IndicatorColumn[],
  below: readonly BodyRow[],
): IndicatorTable {
  const headerLine = header[0]?.line ?? 0;
  const body = withoutRepeatedHeadings(below, header);
  const prepared = joinSteps(body, columns).flatMap(criterionAsHeading(columns));
  const built = buildRows(prepared, columns.map(toRowColumn), headerLine);
  return { headerLine, columns, tasks: built.sections, rows: built.items, warnings: built.warnings };
}

/** The builder of rows needs to know the number and the words; whatever else a table of indicators holds is data. */
function toRowColumn({ role, heading }: IndicatorColumn): { role: ColumnRole; heading: string } {
  const roles: Partial<Record<IndicatorRole, ColumnRole>> = { number: 'number', name: 'title' };
  return { role: roles[role] ?? 'other', heading };
}

/**
 * A scale set out in rows: each has a range and its points, and the indicator beside them is merged or left empty. Such
 * rows become lines «range – points» of one cell; a range and points in a single row are joined the same way. A row below
 * a merged indicator that adds nothing but words of the scale goes on in the cells above.
 */
function joinSteps(rows: readonly BodyRow[], columns: readonly IndicatorColumn[]): BodyRow[] {
  const pointsAt = columnAt(columns, 'points');
  const scaleAt = columnAt(columns, 'scale');
  const nameAt = columnAt(columns, 'name');
  const joined: BodyRow[] = [];
  for (const row of rows) {
    const scale = row.cells[scaleAt];
    const above = joined.at(-1);
    const hasOwnName = cellText(row.cells[nameAt]) !== '' && row.cells[nameAt]?.fromAbove !== true;
    const steps = pointsAt < 0 ? null : stepsOf(scale, cellText(row.cells[pointsAt]));
    const isAboveCutOff = !hasOwnName && above !== undefined && above.cells.length <= scaleAt;
    if (steps === null || !scale || isAboveCutOff) {
      if (above && addsToScale(row, columns)) joined[joined.length - 1] = withWordsOf(above, row);
      else joined.push(row);
    } else if (hasOwnName || !above) {
      joined.push({ ...row, cells: row.cells.with(scaleAt, { ...scale, paragraphs: steps }) });
    } else {
      const cell = above.cells[scaleAt] ?? scale;
      const paragraphs = [...cell.paragraphs, ...steps];
      joined[joined.length - 1] = { ...above, cells: above.cells.with(scaleAt, { ...cell, paragraphs }) };
    }
  }
  return joined;
}

/** The indicator is merged with the row above, and what stands here of the row's own belongs to the scale. */
function addsToScale(row: BodyRow, columns: readonly IndicatorColumn[]): boolean {
  const isMerged = row.cells[columnAt(columns, 'name')]?.fromAbove === true;
  const ofScale = (['scale', 'points', 'other'] as const).flatMap((role) =>
    columns.flatMap((column, at) => (column.role === role ? [at] : [])),
  );
  return isMerged && row.cells.every((cell, at) => cell.fromAbove || cellText(cell) === '' || ofScale.includes(at));
}

function withWordsOf(above: BodyRow, row: BodyRow): BodyRow {
  const cells = above.cells.map((cell, at) => {
    const more = row.cells[at];
    return more && !more.fromAbove ? { ...cell, paragraphs: [...cell.paragraphs, ...more.paragraphs] } : cell;
  });
  return { ...above, cells };
}

/** «до 50 % / 51–80 %» beside «1 / 2», line by line; null where the two cells do not go together. */
function stepsOf(scale: Cell | undefined, points: string): string[] | null {
  const labels = scale?.paragraphs ?? [];
  const numbers = points.match(/\d+(?:[.,]\d+)?/g) ?? [];
  if (labels.length === 0 || numbers.length === 0 || /балл/i.test(labels.join(' '))) return null;
  const pairs = labels.length === numbers.length ? labels : numbers.length === 1 ? [labels.join(' ')] : null;
  return pairs?.map((label, at) => `${label.replace(/[;,.\s]+$/, '')} – ${numbers[at]} балл;`) ?? null;
}

/** A column of criteria or tasks beside the indicators: its words become a heading row where they change. */
function criterionAsHeading(columns: readonly IndicatorColumn[]): (row: BodyRow) => BodyRow[] {
  const at = columnAt(columns, 'criterion');
  const nameAt = columnAt(columns, 'name');
  let current = '';
  return (row) => {
    const words = cellText(row.cells[at]);
    const own =
      at < 0
        ? row
        : { ...row, cells: row.cells.map((cell, index) => (index === at ? { ...cell, paragraphs: [] } : cell)) };
    if (at < 0 || words === '' || words === current || cellText(row.cells[nameAt]) === '') return [own];
    current = words;
    const heading = row.cells[at];
    const title: BodyRow = { ...row, cells: heading ? [{ ...heading, bold: true, colSpan: 1, fromAbove: false }] : [] };
    return [title, { ...own, afterBreak: false }];
  };
}
