import { isBlank, type SourceLine } from './source-line.js';
import type { TableBlock } from './table-block.js';

const STAMP = '(?:утверждаю|согласовано|согласован[аы]?|утвержден[аоы]?|утверждено|принят[аоы]?|рассмотрен[аоы]?)';
/** Two stamps on one line, parted by spaces: «СОГЛАСОВАНО          УТВЕРЖДАЮ». */
const PAIR = new RegExp(`^(?<left>\\s*«?${STAMP}\\S*)\\s{3,}«?${STAMP}`, 'i');
const LONGEST = 14;

/** Two stamps side by side, set with spaces, each as a cell of its own: read line by line they would be mixed up. */
export function findPairedStamps(lines: readonly SourceLine[]): TableBlock[] {
  const blocks: TableBlock[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [first] = lines.slice(at, at + 1);
    const left = PAIR.exec(first?.text.replaceAll('ё', 'е').replaceAll('Ё', 'Е') ?? '')?.groups?.left;
    if (!first || left === undefined) continue;
    let end = at;
    while (end + 1 < lines.length && end - at < LONGEST && !isBlank(lines[end + 1]?.text ?? '')) end += 1;
    const block = lines.slice(at, end + 1).map(({ text }) => text);
    const edge = edgeOf(block, left.length);
    const cells = [0, edge].map((from, index) =>
      block.map((text) => text.slice(from, index === 0 ? edge : undefined).trim()).join('<br>'),
    );
    const row = { line: first.line, cells, afterBreak: false };
    blocks.push({ firstLine: first.line, lastLine: lines[end]?.line ?? first.line, rows: [row], doubtfulNumbers: [] });
    at = end;
  }
  return blocks;
}

/** The place right of the left stamp where most lines have a space: the gap between the two. */
function edgeOf(texts: readonly string[], from: number): number {
  const rightStart = (texts[0]?.slice(from).search(/\S/) ?? 0) + from;
  const spaces = (at: number): number => texts.filter((text) => (text[at] ?? ' ') === ' ').length;
  const places = Array.from({ length: rightStart - from }, (_, index) => rightStart - 1 - index);
  return places.toSorted((one, other) => spaces(other) - spaces(one))[0] ?? rightStart;
}
