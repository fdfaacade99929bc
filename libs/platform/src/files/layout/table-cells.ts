import type { Grid, GridCell } from './lattice.js';
import { type Box, contains, middleX, middleY, type PageWord } from './page-content.js';
import { commonTurn, stands, textLines, upright } from './text-lines.js';

/** A cell of a grid with the lines of its words. */
export interface FilledCell extends GridCell {
  readonly lines: readonly string[];
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
    bold: words.length > 0 && words.every((word) => word.bold),
    confidence: Math.min(1, ...words.map((word) => word.confidence)),
  };
}

function nearest(cells: readonly GridCell[], word: PageWord): GridCell | undefined {
  const [x, y] = [middleX(word.box), middleY(word.box)];
  const away = ({ left, top, right, bottom }: Box) =>
    Math.max(left - x, 0, x - right) + Math.max(top - y, 0, y - bottom);
  return [...cells].sort((one, other) => away(one.box) - away(other.box))[0];
}
