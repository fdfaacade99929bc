import { follows, numberAlone, type RowNumber } from './lone-number.js';
import { isBlank, type SourceLine } from './source-line.js';
import type { RawRow, TableBlock } from './table-block.js';
import { opensAsTerm, termColumn } from './term-words.js';

const NUMBER_HEADING = /^(?:№|N|№№)(?:\s*п\s?[/.]\s?п\.?)?\.?$/i;
const LONGEST_HEADING = 80;
const MOST_COLUMNS = 9;
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;
/** The last row has no more lines too many than this. */
const MOST_SURPLUS = 6;
const MOST_FIT = 0.8;
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
  const chunks = withLastCut(chunksFrom(words, firstRow, headings.length), headings);
  if (chunks.length < FEWEST_ROWS || !fit(chunks.slice(0, -1), headings)) return null;
  const rows = chunks.flatMap((chunk) => rowsOf(chunk, headings));
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

/** A number alone that goes on with the numbering, with the lines up to the next. */
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
  return chunks;
}

/** Most rows have a cell for each heading, or more lines than that with a term where it can stand. */
function fit(chunks: readonly Chunk[], headings: readonly string[]): boolean {
  if (commonest(chunks.map(({ cells }) => cells.length + 1)) === headings.length) return true;
  const termAt = termColumn(headings) - 1;
  const fitting = chunks.filter(
    ({ cells }) =>
      cells.length >= headings.length - 1 && cells.slice(termAt).some(({ text }) => opensAsTerm(text.trim())),
  );
  return termAt >= 1 && fitting.length >= MOST_FIT * chunks.length;
}

/** Nobody tells where the last row ends: it takes a row's worth of cells, with the lines that go on with them. */
function withLastCut(chunks: readonly Chunk[], headings: readonly string[]): Chunk[] {
  const last = chunks.at(-1);
  if (!last) return [];
  const texts = last.cells.map(({ text }) => text.trim());
  const termAt = termColumn(headings);
  const surplus = termAt < 0 ? 0 : Math.max(0, texts.findIndex(opensAsTerm) - (termAt - 1));
  let end = headings.length - 1 + (surplus > MOST_SURPLUS ? 0 : surplus);
  while (goesOn(texts[end - 1] ?? '', texts[end] ?? '')) end += 1;
  return [...chunks.slice(0, -1), { ...last, cells: last.cells.slice(0, end) }];
}

/** A line too many at the end is the heading of the part below; others go on with the cell above them. */
function rowsOf({ number, cells }: Chunk, headings: readonly string[]): RawRow[] {
  const texts = cells.map(({ text }) => text.trim());
  const last = cells.at(-1);
  const isPart = texts.length >= headings.length && last !== undefined && PART.test(last.text.trim());
  const own = inColumns(isPart ? texts.slice(0, -1) : texts, headings);
  const row = { line: number.line, cells: [number.text.trim(), ...own], afterBreak: false };
  return isPart && last ? [row, { line: last.line, cells: [last.text.trim()], afterBreak: false }] : [row];
}

/**
 * The lines of a row in its columns: what stands above the term is the activity, below it lines that go on with others
 * are joined to them; where still too many are left, the activity takes them.
 */
function inColumns(texts: readonly string[], headings: readonly string[]): string[] {
  const count = headings.length - 1;
  if (texts.length <= count) return [...texts];
  const termAt = termColumn(headings) - 1;
  const found = termAt < 1 ? -1 : texts.findIndex((text, at) => at >= termAt && opensAsTerm(text));
  const rest = found < 0 ? [] : joinedLines(texts.slice(found), count - termAt);
  if (found >= 0 && rest.length === count - termAt) {
    const before = joinedLines(texts.slice(0, found), termAt);
    if (before.length === termAt) return [...before, ...rest];
  }
  const extra = texts.length - count;
  return [texts.slice(0, extra + 1).join(' '), ...texts.slice(extra + 1)];
}

/** The lines as so many cells: those that surely go on first, then those that may; one cell takes all that are left. */
function joinedLines(texts: readonly string[], count: number): string[] {
  const cells = [...texts];
  for (const isJoined of [surelyGoesOn, goesOn]) {
    for (let at = cells.length - 1; at > 0 && cells.length > count; at -= 1) {
      if (isJoined(cells[at - 1] ?? '', cells[at] ?? '')) cells.splice(at - 1, 2, `${cells[at - 1]}\n${cells[at]}`);
    }
  }
  return count === 1 ? [cells.join('\n')] : cells;
}

function surelyGoesOn(above: string, words: string): boolean {
  return /[,(–-]$/.test(above) || (/^(?:\(|(?:и|или|со?|на|по|во?|для|от|при|к)\s)/.test(words) && !opensAsTerm(words));
}

function goesOn(above: string, words: string): boolean {
  return words !== '' && !opensAsTerm(words) && (/^[а-яё(]/.test(words) || surelyGoesOn(above, words));
}

function commonest(widths: readonly number[]): number {
  const times = (width: number): number => widths.filter((one) => one === width).length;
  return widths.toSorted((one, other) => times(other) - times(one))[0] ?? 0;
}
