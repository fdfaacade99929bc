/** A place of the table's grid as the reading of rows sees it. */
export interface Cell {
  /** One for every line of the source's cell. */
  readonly paragraphs: readonly string[];
  /** The whole cell is bold: how headings inside a table are set. */
  readonly bold: boolean;
  /** Markup that shapes the text was met; bold alone does not count. */
  readonly marked: boolean;
  /** Columns the cell covers, counted at its left edge; 0 where it lies under a cell to the left. */
  readonly colSpan: number;
  /** The words stand in a merged cell that began in a row above. */
  readonly fromAbove: boolean;
  /** How sure the reader of the file is of the letters, 0 to 1. */
  readonly confidence: number;
}

export const EMPTY_CELL: Cell = {
  paragraphs: [],
  bold: false,
  marked: false,
  colSpan: 1,
  fromAbove: false,
  confidence: 1,
};

export function cellText(cell: Cell | undefined): string {
  return cell?.paragraphs.join(' ') ?? '';
}
