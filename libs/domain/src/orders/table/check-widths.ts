import type { Warning } from '../../deadlines/index.js';
import { cellText } from './cell.js';
import { type Column, type ColumnRole, columnOf } from './columns.js';
import type { BodyRow } from './rows.js';

/** A row of the source and what it was taken for; a continuation has the number and the line of its item. */
export interface PlacedRow {
  readonly row: BodyRow;
  readonly kind: 'item' | 'continuation' | 'section';
  readonly number: string;
  readonly line: number;
}

/** «Nearly all» other rows: a row shorter than so many of them was cut off; where more are short, that is their form. */
const NEARLY_ALL = 0.8;

/** Says of rows with fewer or more cells than their table what is lost, or where the surplus words went. */
export function checkWidths(rows: readonly PlacedRow[], columns: readonly Column[], headerLine: number): Warning[] {
  const duties = rows.filter(({ kind }) => kind !== 'section');
  const headings = rows.filter(({ kind }) => kind === 'section');
  const usual = new Widths([columns.length, ...duties.map(widthOf)]);
  const ofHeadings = headings.length > 1 ? new Widths(headings.map(widthOf)) : usual;
  const overfull = duties.filter(({ row }) => surplusOf(row, columns) !== '');
  return [
    ...duties.flatMap((placed) => shortRow(placed, columns, usual)),
    ...headings.flatMap((placed) => shortHeading(placed, columns, ofHeadings)),
    ...(overfull.length * 2 > duties.length
      ? [headerShort(headerLine, columns, overfull)]
      : overfull.map((placed) => overfullRow(placed, columns))),
  ];
}

/** How many cells the rows have. */
class Widths {
  private readonly counts = new Map<number, number>();

  constructor(private readonly widths: readonly number[]) {
    for (const width of widths) this.counts.set(width, (this.counts.get(width) ?? 0) + 1);
  }

  /** True where nearly all the other rows have more cells than this one. */
  hasFewer(width: number): boolean {
    let wider = 0;
    for (const [other, count] of this.counts) if (other > width) wider += count;
    const others = this.widths.length - 1;
    return others > 0 && wider >= NEARLY_ALL * others;
  }
}

function widthOf({ row }: PlacedRow): number {
  return row.cells.length;
}

const NEEDED: readonly ColumnRole[] = ['deadline', 'termStart', 'responsible'];

function shortRow(placed: PlacedRow, columns: readonly Column[], usual: Widths): Warning[] {
  const { row, kind, number: where, line } = placed;
  const values = { line: row.line, cells: row.cells.length, columns: columns.length };
  if (kind === 'item' && lacksTermOrOwner(row, columns)) {
    // A row with all its cells lacks the words in them.
    const cells = row.cells.length < columns.length ? row.cells.length : filledCells(row);
    return [{ level: 'warn', code: 'row-truncated', where, line, values: { ...values, cells } }];
  }
  if (row.cells.length >= columns.length || !usual.hasFewer(row.cells.length)) return [];
  const missing = columns.slice(row.cells.length).map(({ heading }) => heading);
  return [{ level: 'info', code: 'row-short', where, line, values: { ...values, missing: missing.join(' | ') } }];
}

function filledCells({ cells }: BodyRow): number {
  return cells.filter((cell) => cellText(cell) !== '').length;
}

/** The row ends before the columns which say when and by whom, or says neither. */
function lacksTermOrOwner(row: BodyRow, columns: readonly Column[]): boolean {
  const needed = NEEDED.map((role) => columnOf(columns, role)).filter((at) => at >= 0);
  const isShort = needed.some((at) => at >= row.cells.length);
  return isShort || (needed.length > 0 && needed.every((at) => cellText(row.cells[at]) === ''));
}

/** A heading set like a row cut off after its title, where headings are not set so. */
function shortHeading({ row, number, line }: PlacedRow, columns: readonly Column[], usual: Widths): Warning[] {
  const titleAt = columnOf(columns, 'title');
  const title = row.cells[titleAt];
  const isSetAsRow = cellText(title) !== '' && title?.bold === false;
  if (!isSetAsRow || row.cells.length >= columns.length || !usual.hasFewer(row.cells.length)) return [];
  const values = { line, cells: row.cells.length, columns: columns.length, title: cellText(title), number };
  return [{ level: 'warn', code: 'section-short', where: 'table', line, values }];
}

function surplusOf(row: BodyRow, columns: readonly Column[]): string {
  return row.cells.slice(columns.length).map(cellText).filter(Boolean).join(' ');
}

function overfullRow({ row, number, line }: PlacedRow, columns: readonly Column[]): Warning {
  const values = {
    line: row.line,
    cells: row.cells.length,
    columns: columns.length,
    words: surplusOf(row, columns).slice(0, 80),
  };
  return { level: 'warn', code: 'row-overfull', where: number, line, values };
}

function headerShort(headerLine: number, columns: readonly Column[], overfull: readonly PlacedRow[]): Warning {
  const cells = Math.max(...overfull.slice(0, 100).map(widthOf));
  const values = { line: headerLine, columns: columns.length, cells, rows: overfull.length };
  return { level: 'warn', code: 'header-short', where: 'table', values };
}
