import type { Grid, GridCell } from './lattice.js';
import type { WrittenLine } from './mend-hyphens.js';
import { type Box, contains, middleX, middleY, type PageWord } from './page-content.js';
import { commonTurn, stands, type TextLine, textLines, upright } from './text-lines.js';
import { writtenLines } from './written-lines.js';

/** A cell of a grid with the lines of its words. */
export interface FilledCell extends GridCell {
  readonly lines: readonly WrittenLine[];
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
  const texts = grid.cells.map((cell) => textOf(byCell.get(cell) ?? []));
  const limits = rightLimits(grid.cells, texts);
  return grid.cells.map((cell, index) => {
    const words = byCell.get(cell) ?? [];
    const lines = texts[index] ?? [];
    return {
      ...cell,
      lines: writtenLines(lines, commonTurn(words) === 0 ? (limits.get(edgeOf(cell)) ?? 0) : farthest(lines)),
      bold: words.length > 0 && words.every((word) => word.bold),
      confidence: Math.min(1, ...words.map((word) => word.confidence)),
    };
  });
}

/** The words that stand in the table's box. */
export function wordsInside(grid: Grid, words: readonly PageWord[]): PageWord[] {
  return words.filter((word) => contains(grid.box, middleX(word.box), middleY(word.box)));
}

function textOf(words: readonly PageWord[]): TextLine[] {
  return textLines(upright(words, commonTurn(words)));
}

const edgeOf = (cell: GridCell): number => cell.column + cell.colSpan;
const farthest = (lines: readonly TextLine[]): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...lines.map((line) => line.box.right));

/** How far to the right the lines reach in the cells that end at each line of the grid. */
function rightLimits(cells: readonly GridCell[], texts: readonly (readonly TextLine[])[]): Map<number, number> {
  const limits = new Map<number, number>();
  for (const [index, cell] of cells.entries()) {
    const reach = Math.min(farthest(texts[index] ?? []), cell.box.right);
    limits.set(edgeOf(cell), Math.max(limits.get(edgeOf(cell)) ?? 0, reach));
  }
  return limits;
}

function nearest(cells: readonly GridCell[], word: PageWord): GridCell | undefined {
  const [x, y] = [middleX(word.box), middleY(word.box)];
  const away = ({ left, top, right, bottom }: Box) =>
    Math.max(left - x, 0, x - right) + Math.max(top - y, 0, y - bottom);
  return [...cells].sort((one, other) => away(one.box) - away(other.box))[0];
}
