import type { Grid, GridCell } from './lattice.js';
import { type Box, contains, middleX, middleY, type PageWord } from './page-content.js';
import { commonTurn, stands, type TextLine, textLines, upright } from './text-lines.js';

/** A cell of a grid with the lines of its words. */
export interface FilledCell extends GridCell {
  readonly lines: readonly string[];
  /** For each line but the last: the width of the cell broke it, the next one goes on. */
  readonly wraps: readonly boolean[];
  readonly bold: boolean;
  /** The share of its least certain word; 1 for an empty cell. */
  readonly confidence: number;
}

/** Puts each word into the cell in which its middle stands, or the nearest one of the table. */
export function fillCells(grid: Grid, words: readonly PageWord[]): FilledCell[] {
  const byCell = new Map<GridCell, PageWord[]>();
  for (const word of words) {
    const cell = grid.cells.find(({ box }) => stands(word, box)) ?? nearest(grid.cells, word);
    if (!cell) continue;
    const inside = byCell.get(cell);
    if (inside) inside.push(word);
    else byCell.set(cell, [word]);
  }
  return grid.cells.map((cell) => filled(cell, byCell.get(cell) ?? []));
}

/** The words that stand in the table's box. */
export function wordsInside(grid: Grid, words: readonly PageWord[]): PageWord[] {
  return words.filter((word) => contains(grid.box, middleX(word.box), middleY(word.box)));
}

function filled(cell: GridCell, words: readonly PageWord[]): FilledCell {
  const lines = textLines(upright(words, commonTurn(words)));
  return {
    ...cell,
    lines: lines.map((line) => line.text),
    wraps: wrapsIn(cell.box, lines),
    bold: words.length > 0 && words.every((word) => word.bold),
    confidence: Math.min(1, ...words.map((word) => word.confidence)),
  };
}

/** No office program leaves more between a cell's edge and its words, in points. */
const WIDEST_PADDING = 6;
const SPACE = 0.25;

/** A line is broken by the width where the first word of the next one had no room left in it. */
function wrapsIn({ left, right }: Box, lines: readonly TextLine[]): boolean[] {
  const edges = lines.flatMap(({ box }) => [box.left - left, right - box.right]);
  const padding = Math.max(0, Math.min(WIDEST_PADDING, ...edges));
  return lines.slice(1).map((next, at) => {
    const above = lines[at];
    const first = next.words[0];
    if (!above || !first) return false;
    const room = right - left - 2 * padding - (above.box.right - above.box.left);
    return first.box.right - first.box.left + SPACE * above.size > room;
  });
}

function nearest(cells: readonly GridCell[], word: PageWord): GridCell | undefined {
  const [x, y] = [middleX(word.box), middleY(word.box)];
  const away = ({ left, top, right, bottom }: Box) =>
    Math.max(left - x, 0, x - right) + Math.max(top - y, 0, y - bottom);
  return [...cells].sort((one, other) => away(one.box) - away(other.box))[0];
}
