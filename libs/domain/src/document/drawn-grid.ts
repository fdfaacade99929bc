import type { SourceLine } from './source-line.js';
import type { RawRow, TableBlock } from './table-block.js';

/** `+----+----+` or `├────┼────┤`: a line that draws the edge of rows. */
const EDGE = /^\s*[+|┌├└╔╠╚╟][-=+|─═┬┼┴╦╬╩╤╪╧┤┐┘╗╣╝╢]*(?:--|==|──|══)[-=+|─═┬┼┴╦╬╩╤╪╧┤┐┘╗╣╝╢]*\s*$/;
const ROW = /^\s*[|│║].*[|│║]\s*$/;

/**
 * Tables drawn with characters. Where edges stand between the rows, the lines between two edges are one row, its words
 * broken by the width of the columns; where they only close the heading and the whole, every line is a row.
 */
export function findDrawnGrids(lines: readonly SourceLine[]): TableBlock[] {
  const blocks: TableBlock[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    // Below a line of cells it is the rule of a heading between pipes.
    if (!EDGE.test(lines[at]?.text ?? '') || ROW.test(lines[at - 1]?.text ?? '')) continue;
    let end = at;
    while (isDrawn(lines[end + 1]?.text ?? '')) end += 1;
    const block = blockOf(lines.slice(at, end + 1));
    if (block) blocks.push(block);
    at = end;
  }
  return blocks;
}

function isDrawn(text: string): boolean {
  return EDGE.test(text) || ROW.test(text);
}

function blockOf(lines: readonly SourceLine[]): TableBlock | null {
  const groups: SourceLine[][] = [[]];
  for (const line of lines) {
    if (EDGE.test(line.text)) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  const filled = groups.filter((group) => group.length > 0);
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || filled.length === 0) return null;
  const rows = filled.length > 2 ? filled.map(joined) : filled.flatMap((group) => group.map((line) => joined([line])));
  return { firstLine: first.line, lastLine: last.line, rows, doubtfulNumbers: [] };
}

function joined(group: readonly SourceLine[]): RawRow {
  const cells: string[] = [];
  for (const { text } of group) {
    text
      .trim()
      .slice(1, -1)
      .split(/[|│║]/)
      .forEach((words, at) => {
        cells[at] = [cells[at], words.trim()].filter(Boolean).join(' ');
      });
  }
  return { line: group[0]?.line ?? 1, cells, afterBreak: false };
}
