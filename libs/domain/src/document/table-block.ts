import { judgeLoneNumber, numberAlone, numbersBelow, type RowNumber, rowNumber } from './lone-number.js';
import { isBlank, type SourceLine } from './source-line.js';
import { type WholeLine, withWrappedRows } from './wrapped-rows.js';

/** A row as the source has it: raw cells, still with markup. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** A blank line or a page number stood between this row and the one above: a page may have ended there. */
  readonly afterBreak: boolean;
}

export interface TableBlock {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly rows: readonly RawRow[];
  /** Lines with a number alone below the last row: a page's number, or the next row cut off after its own. */
  readonly doubtfulNumbers: readonly { readonly line: number; readonly number: string }[];
}

const PAGE_NUMBER = /^\s*[-–—]?\s*\d{1,3}\s*[-–—]?\s*$/;
/** So many headings may stand one below another. */
const MOST_HEADINGS = 3;
const PIPE_RULE = /^[\s:|-]*$/;

/** A year of weeks has sixty; a line with more marks sets no table. */
const MOST_COLUMNS = 200;

/** Cells of a line that belongs to a table (tab-separated, or parted by pipes); null for a running line. */
function cellsOf(text: string): string[] | null {
  const cells = cellsBetweenMarks(text);
  return cells === null || cells.length > MOST_COLUMNS ? null : cells;
}

function cellsBetweenMarks(text: string): string[] | null {
  if (text.includes('\t')) return text.split('\t');
  const trimmed = text.trim();
  if (/^\|.*\|$/.test(trimmed) && trimmed.length > 2) return trimmed.slice(1, -1).split('|');
  return /\|.*\|/.test(trimmed) ? trimmed.replace(/^\|/, '').split('|') : null;
}

/**
 * Finds the tables: runs of tab-separated lines, with blank lines and page numbers allowed between the rows
 * (page breaks). A running line that stands directly between two rows is a row of one cell.
 * A line with nothing but a number that goes on with the numbering is a row cut off after its number.
 * A run without three cells in any row is no table (a signature line may hold a tab).
 */
export function findTableBlocks(source: readonly SourceLine[]): TableBlock[] {
  const lines = withWrappedRows(source, cellsOf);
  const blocks: TableBlock[] = [];
  const below = numbersBelow(lines, cellsOf);
  let rows: RawRow[] = [];
  let doubtfulNumbers: { line: number; number: string }[] = [];
  let above: RowNumber | null = null;
  let afterBreak = false;
  let lastLine = 0;
  const take = (line: WholeLine, cells: readonly string[]): void => {
    rows.push({ line: line.line, cells, afterBreak: afterBreak && rows.length > 0 });
    lastLine = line.lineEnd;
    above = rowNumber(cells[0] ?? '') ?? above;
    afterBreak = false;
  };
  const close = (): void => {
    const first = rows[0];
    if (first && rows.some((row) => row.cells.length >= 3)) {
      blocks.push({ firstLine: first.line, lastLine, rows, doubtfulNumbers });
    }
    rows = [];
    doubtfulNumbers = [];
    above = null;
    afterBreak = false;
  };
  lines.forEach((source, index) => {
    const cells = cellsOf(source.text);
    if (cells) {
      if (isPipeRule(source.text)) afterBreak = false;
      else take(source, cells);
      return;
    }
    if (rows.length === 0) return;
    const alone = numberAlone(source.text);
    const meant = alone && judgeLoneNumber(alone, above, below[index] ?? null);
    if (meant === 'doubtful') doubtfulNumbers.push({ line: source.line, number: source.text.trim() });
    if (meant === 'row') {
      take(source, [source.text]);
    } else if (isBlank(source.text) || PAGE_NUMBER.test(source.text)) {
      afterBreak = true;
    } else if (!afterBreak && goesOnBelow(lines, index)) {
      take(source, [source.text]);
    } else {
      close();
    }
  });
  close();
  return blocks;
}

/** The next row stands right below, or below further headings where it has a number: «СЕНТЯБРЬ», «1. Кадры», «1.1\t…». */
function goesOnBelow(lines: readonly SourceLine[], index: number): boolean {
  for (let at = index + 1; at <= index + MOST_HEADINGS; at += 1) {
    const text = lines[at]?.text ?? '';
    const cells = cellsOf(text);
    if (cells) return (at === index + 1 && !announcesTable(lines, index)) || rowNumber(cells[0] ?? '') !== null;
    if (isBlank(text)) return false;
  }
  return false;
}

/** «2. Закрепить за классами кабинеты:» above a heading of columns: a clause with a table of its own, and no part of the one above. */
const ANNOUNCES = /^\s*\d{1,2}(?:\.\d{1,2})*[.)]\s*(?:[А-ЯЁ][а-яё-]*\s+){0,6}?[А-ЯЁа-яё]+(?:ть|ти|чь)(?:ся)?\s.*:\s*$/;

function announcesTable(lines: readonly SourceLine[], index: number): boolean {
  return ANNOUNCES.test(lines[index]?.text ?? '');
}

/** The line `|---|---|` under a heading between pipes. */
function isPipeRule(text: string): boolean {
  return text.includes('---') && PIPE_RULE.test(text);
}
