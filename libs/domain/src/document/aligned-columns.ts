import { isBlank, type SourceLine } from './source-line.js';
import type { RawRow, TableBlock } from './table-block.js';

/** At least so many spaces part two columns. */
const GAP = 2;
const FEWEST_COLUMNS = 3;
const FEWEST_LINES = 4;
const RULE = /^\s*[-–—_=*\s]{5,}\s*$/;

/**
 * Tables whose columns are set with spaces alone, as programs that print a page as text leave them. Words may be broken
 * over several lines of a column; a row begins where the column that is filled most seldom is filled.
 */
export function findAlignedTables(lines: readonly SourceLine[]): TableBlock[] {
  return runsOf(lines).flatMap((run) => {
    const words = run.filter(({ text }) => !RULE.test(text));
    const columns = columnsOf(words.map(({ text }) => text));
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last || columns.length < FEWEST_COLUMNS || words.length < FEWEST_LINES) return [];
    return [{ firstLine: first.line, lastLine: last.line, rows: rowsOf(run, columns), doubtfulNumbers: [] }];
  });
}

/** Lines in which a gap stands between words, with what continues them; a blank line ends a run. */
function runsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const runs: SourceLine[][] = [];
  let open: SourceLine[] = [];
  const close = (): void => {
    const gapped = open.filter(({ text }) => /\S {2,}\S/.test(text)).length;
    if (open.length >= FEWEST_LINES && gapped * 2 >= open.length) runs.push(open);
    open = [];
  };
  for (const line of lines) {
    if (isBlank(line.text) || /[\t|]/.test(line.text)) close();
    else open.push(line);
  }
  close();
  return runs;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The spans between the vertical gaps that run through every line. */
function columnsOf(texts: readonly string[]): Span[] {
  const width = Math.max(0, ...texts.map((text) => text.length));
  const isEmpty = (at: number): boolean => texts.every((text) => (text[at] ?? ' ') === ' ');
  const columns: Span[] = [];
  let from = -1;
  let gap = 0;
  for (let at = 0; at <= width; at += 1) {
    if (at < width && !isEmpty(at)) {
      if (from < 0) from = at;
      gap = 0;
    } else if (from >= 0) {
      gap += 1;
      if (gap === GAP || at === width) {
        columns.push({ from, to: at - gap + 1 });
        from = -1;
      }
    }
  }
  return columns;
}

function rowsOf(run: readonly SourceLine[], columns: readonly Span[]): RawRow[] {
  const cut = run.map(({ line, text }) => ({
    line,
    isRule: RULE.test(text),
    cells: columns.map(({ from, to }) => text.slice(from, to).trim()),
  }));
  const ruleAt = cut.findIndex(({ isRule }) => isRule);
  const heading = cut.slice(0, Math.max(ruleAt, 0));
  const body = cut.slice(Math.max(ruleAt, 0)).filter(({ isRule }) => !isRule);
  const filledTimes = columns.map((_, at) => body.filter(({ cells }) => cells[at] !== '').length);
  const anchor = filledTimes.indexOf(Math.min(...filledTimes));
  const rows: { line: number; cells: string[] }[] = [];
  const add = ({ line, cells }: { line: number; cells: string[] }, opens: boolean): void => {
    const above = rows.at(-1);
    if (opens || !above) rows.push({ line, cells: [...cells] });
    else above.cells = above.cells.map((words, at) => [words, cells[at]].filter(Boolean).join(' '));
  };
  heading.forEach((line, at) => {
    add(line, at === 0);
  });
  body.forEach((line, at) => {
    add(line, at === 0 || line.cells[anchor] !== '');
  });
  return rows.map((row) => ({ ...row, afterBreak: false }));
}
