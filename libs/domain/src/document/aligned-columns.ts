import { isBlank, type SourceLine } from './source-line.js';
import type { RawRow, TableBlock } from './table-block.js';
import { opensAsTerm, termColumn } from './term-words.js';
import { type Chunk, cellsAt, chunksOf, columnsByCount, columnsOf, type Span, wordAt } from './text-columns.js';

const FEWEST_COLUMNS = 3;
const FEWEST_LINES = 4;
const RULE = /^[-–—_=*\s]{5,}$/;
/** So much of a column of row numbers has to be numbers. */
const MOST = 0.8;
const NUMBER = /^\d{1,3}(?:\.\d{1,3})*[.)]?$/;

/**
 * Tables whose columns are set with spaces alone, as programs that print a page as text leave them. Words may be broken
 * over several lines of a column; a row begins where its number stands, else where the column that is filled most seldom
 * is filled. A line of words of its own that keeps to no column is a heading among the rows.
 */
export function findAlignedTables(lines: readonly SourceLine[]): TableBlock[] {
  return runsOf(lines).flatMap((run) => {
    const words = run.filter(({ text }) => !RULE.test(text)).map(({ text }) => text);
    const counted = columnsByCount(words);
    const columns = counted ?? columnsOf(words);
    const [first] = run;
    const last = run.at(-1);
    const termAt = termColumn(chunksOf(words[0] ?? '').map((chunk) => chunk.words));
    // Where cells push each other to the right, a word may stand below another heading by chance.
    const mayOpen = (at: number, text: string): boolean => !counted || at === 1 || (at === termAt && opensAsTerm(text));
    if (!first || !last || columns.length < FEWEST_COLUMNS || words.length < FEWEST_LINES) return [];
    return [
      { firstLine: first.line, lastLine: last.line, rows: rowsOf(run, { columns, mayOpen }), doubtfulNumbers: [] },
    ];
  });
}

/** Lines in which a gap stands between words, with what continues them; a blank line ends a run. */
function runsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const runs: SourceLine[][] = [];
  let open: SourceLine[] = [];
  const close = (): void => {
    const opensAt = open.findIndex(({ text }) => RULE.test(text) || chunksOf(text).length > 1);
    const run = opensAt < 0 ? [] : open.slice(opensAt);
    const gapped = run.filter(({ text }) => /\S {2,}\S/.test(text)).length;
    if (run.length >= FEWEST_LINES && gapped * 2 >= run.length) runs.push(run);
    open = [];
  };
  for (const line of lines) {
    if (isBlank(line.text) || /[\t|]/.test(line.text)) close();
    else open.push(line);
  }
  close();
  return runs;
}

interface CutLine {
  readonly line: number;
  readonly isRule: boolean;
  readonly isHeading: boolean;
  readonly cells: readonly string[];
}

interface Layout {
  readonly columns: readonly Span[];
  readonly mayOpen: (column: number, words: string) => boolean;
}

function cutLine({ line, text }: SourceLine, { columns, mayOpen }: Layout): CutLine {
  const chunks = chunksOf(text);
  const [chunk, ...more] = chunks;
  const isHeading = chunk !== undefined && more.length === 0 && !keepsToColumn(chunk, columns);
  const cells = isHeading ? [chunk.words] : cellsAt(chunks, columns, mayOpen);
  return { line, isRule: RULE.test(text), isHeading, cells };
}

/** The rest of a cell begins where its column does and does not pass its end; a number may have its words behind it. */
function keepsToColumn({ from, to, words }: Chunk, columns: readonly Span[]): boolean {
  const opensRow = Math.abs((columns[0]?.from ?? 0) - from) <= 1 && /^\d{1,3}(?:\.\d{1,3})*[.)]?\s/.test(words);
  const at = columns.findIndex((column) => Math.abs(column.from - from) <= 1);
  return opensRow ? wordAt(words, (columns[1]?.from ?? 0) - from) : at >= 0 && to <= (columns[at]?.to ?? 0) + 1;
}

function rowsOf(run: readonly SourceLine[], layout: Layout): RawRow[] {
  const cut = run.map((line) => cutLine(line, layout));
  // A rule above the heading and one below it, or only the one below.
  const opensAt = cut.findIndex(({ isRule }) => !isRule);
  const ruleAt = cut.findIndex(({ isRule }, at) => isRule && at > opensAt);
  const closesAt = isLastWords(cut, ruleAt) ? opensAt : Math.max(ruleAt, opensAt);
  const heading = cut.slice(opensAt, closesAt);
  const body = cut.slice(closesAt).filter(({ isRule }) => !isRule);
  const anchor = anchorOf(
    body.filter(({ isHeading }) => !isHeading),
    layout.columns.length,
  );
  const rows: { line: number; cells: string[] }[] = [];
  const add = ({ line, cells }: CutLine, opens: boolean): void => {
    const above = rows.at(-1);
    if (opens || !above) rows.push({ line, cells: [...cells] });
    else above.cells = above.cells.map((words, at) => [words, cells[at]].filter(Boolean).join(' '));
  };
  heading.forEach((line, at) => {
    add(line, at === 0);
  });
  body.forEach((line, at) => {
    add(line, at === 0 || line.isHeading || body[at - 1]?.isHeading === true || line.cells[anchor] !== '');
  });
  return rows.map((row) => ({ ...row, afterBreak: false }));
}

/** Nothing but rules below: the rule closes the table, not its heading. */
function isLastWords(cut: readonly CutLine[], ruleAt: number): boolean {
  return cut.slice(ruleAt).every(({ isRule }) => isRule);
}

/** The column whose words open a row. */
function anchorOf(body: readonly CutLine[], width: number): number {
  const first = body.map(({ cells }) => cells[0] ?? '').filter(Boolean);
  // The heading of the numbers is no number.
  const numbers = first.filter((words) => NUMBER.test(words)).length;
  if (numbers >= FEWEST_LINES - 1 && numbers >= MOST * (first.length - 2)) return 0;
  const filledTimes = Array.from({ length: width }, (_, at) => body.filter(({ cells }) => cells[at] !== '').length);
  return filledTimes.indexOf(Math.min(...filledTimes));
}
