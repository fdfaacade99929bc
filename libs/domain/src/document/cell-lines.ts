import { follows, numberAlone, type RowNumber } from './lone-number.js';
import { isBlank, type SourceLine } from './source-line.js';
import type { RawRow, TableBlock } from './table-block.js';

const NUMBER_HEADING = /^(?:№|N|№№)(?:\s*п\s?[/.]\s?п\.?)?\.?$/i;
const LONGEST_HEADING = 80;
const MOST_COLUMNS = 9;
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;
/** A part's heading among the rows: «I. Кадры», «Раздел 2», capitals. */
const PART = /^(?:[IVXІХ]{1,5}[.)]?\s|раздел|\d{1,2}\.\s|[^а-яё]*[А-ЯЁ]{3}[^а-яё]*$)/;

/**
 * Tables pasted cell by cell, a line for each: under «№» and the other headings stand a number alone, the cells of its row,
 * the next number. How many cells a row has is what most rows have.
 */
export function findCellLines(lines: readonly SourceLine[]): TableBlock[] {
  const words = lines.filter(({ text }) => !isBlank(text));
  const blocks: TableBlock[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!NUMBER_HEADING.test(words[at]?.text.trim() ?? '')) continue;
    const block = blockAt(words, at);
    if (!block) continue;
    blocks.push(block.table);
    at = block.end;
  }
  return blocks;
}

interface Chunk {
  readonly number: SourceLine;
  readonly cells: readonly SourceLine[];
}

function blockAt(words: readonly SourceLine[], at: number): { table: TableBlock; end: number } | null {
  const firstRow = words.findIndex(({ text }, index) => index > at && numberAlone(text) !== null);
  const headings = headingsOf(words.slice(at, firstRow));
  if (firstRow < 0 || headings === null) return null;
  const chunks = chunksFrom(words, firstRow, headings.length);
  const width = commonest(chunks.slice(0, -1).map(({ cells }) => cells.length + 1));
  if (chunks.length < FEWEST_ROWS || width !== headings.length) return null;
  const rows = chunks.flatMap((chunk) => rowsOf(chunk, width));
  const last = chunks.at(-1);
  const lastLine = last?.cells.at(-1)?.line ?? last?.number.line ?? 0;
  const header = { line: words[at]?.line ?? 1, cells: headings, afterBreak: false };
  const end = words.findIndex(({ line }) => line === lastLine);
  return { table: { firstLine: header.line, lastLine, rows: [header, ...rows], doubtfulNumbers: [] }, end };
}

/** A heading goes on in small letters: «Срок / исполнения». */
function headingsOf(lines: readonly SourceLine[]): string[] | null {
  const headings: string[] = [];
  for (const { text } of lines) {
    const words = text.trim();
    if (headings.length > 0 && /^[а-яё(]/.test(words)) headings[headings.length - 1] += ` ${words}`;
    else headings.push(words);
  }
  const isTable = headings.length >= FEWEST_COLUMNS && headings.length <= MOST_COLUMNS;
  return isTable && headings.every(({ length }) => length <= LONGEST_HEADING) ? headings : null;
}

/** A number alone that goes on with the numbering, with the lines up to the next; the last takes a row's worth. */
function chunksFrom(words: readonly SourceLine[], from: number, width: number): Chunk[] {
  const chunks: { number: SourceLine; cells: SourceLine[] }[] = [];
  let above: RowNumber | null = null;
  for (const line of words.slice(from)) {
    const number: RowNumber | null = numberAlone(line.text)?.number ?? null;
    const open = chunks.at(-1);
    if (number && (above === null || follows(above, number))) {
      chunks.push({ number: line, cells: [] });
      above = number;
    } else {
      open?.cells.push(line);
      if ((open?.cells.length ?? 0) > width * 4) break;
    }
  }
  const last = chunks.at(-1);
  if (last) last.cells = last.cells.slice(0, width - 1);
  return chunks;
}

/** A line too many is the heading of the part below, else the activity goes on over it. */
function rowsOf({ number, cells }: Chunk, width: number): RawRow[] {
  const texts = cells.map(({ text }) => text.trim());
  const surplus = texts.length + 1 - width;
  const last = cells.at(-1);
  const isPart = surplus >= 1 && last !== undefined && PART.test(last.text.trim());
  const own = isPart ? texts.slice(0, -1) : texts;
  const extra = Math.max(0, own.length + 1 - width);
  const title = own.slice(0, extra + 1).join(' ');
  const row = { line: number.line, cells: [number.text.trim(), title, ...own.slice(extra + 1)], afterBreak: false };
  return isPart && last ? [row, { line: last.line, cells: [last.text.trim()], afterBreak: false }] : [row];
}

function commonest(widths: readonly number[]): number {
  const times = (width: number): number => widths.filter((one) => one === width).length;
  return widths.toSorted((one, other) => times(other) - times(one))[0] ?? 0;
}
