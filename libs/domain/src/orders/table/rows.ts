import type { Cell } from './cell.js';

/** A source row with its cells read. */
export interface BodyRow {
  readonly line: number;
  readonly afterBreak: boolean;
  readonly cells: readonly Cell[];
}

/** A row of the roadmap, mended: one text a column, the paragraphs of a cell on lines of their own. */
export interface TableItem {
  readonly number: string;
  readonly sectionIndex: number | null;
  readonly cells: readonly string[];
  /** How sure the reader of the file is of each cell's letters, 0 to 1; of its worst piece where it was mended. */
  readonly confidences: readonly number[];
  readonly line: number;
  readonly lineEnd: number;
}
