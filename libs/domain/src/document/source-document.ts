import type { Warning } from '../deadlines/index.js';

/** Left, top, right and bottom edge as shares (0–1) of the page's width and height, from its upper left corner. */
export type PageBox = readonly [left: number, top: number, right: number, bottom: number];

/** Where in the file a paragraph or cell stands, as far as the format has places of its own. */
export type DocumentPlace =
  | { readonly kind: 'page'; readonly page: number; readonly box: PageBox }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'line'; readonly line: number };

/** Running words. */
export interface DocumentParagraph {
  readonly kind: 'paragraph';
  /**
   * The 1-based number of its first line: of the text file, or counted through the document where the format has no
   * lines (`numberLines`). The n-th line of `text` has the number `line + n`.
   */
  readonly line: number;
  /** The words as written; line breaks inside the paragraph are kept as `\n`. Automatic list numbers are written out. */
  readonly text: string;
  readonly bold: boolean;
  /** How sure the reader is of the letters: 1 where the file holds them as letters, the recogniser's share in a scan. */
  readonly confidence: number;
  readonly place: DocumentPlace | null;
}

/** A cell at its upper left corner; the places its spans cover hold no cell. */
export interface DocumentCell {
  /** 0-based column of the table's grid. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** The words; every line break and paragraph end of the cell is kept as `\n`. Empty for an empty cell. */
  readonly text: string;
  /** All its words are bold. */
  readonly bold: boolean;
  /** The source held markup that shapes text inside the cell. */
  readonly marked: boolean;
  readonly confidence: number;
  readonly place: DocumentPlace | null;
}

export interface DocumentRow {
  readonly line: number;
  /** Left to right; a position covered by a cell above or to the left holds none, one that the source lacks neither. */
  readonly cells: readonly DocumentCell[];
  /** A page may have ended between this row and the one above. */
  readonly afterBreak: boolean;
}

export interface DocumentTable {
  readonly kind: 'table';
  /** Columns of the grid. */
  readonly width: number;
  readonly rows: readonly DocumentRow[];
  /** How sure the reader is of the grid: 1 where the file has a table or ruling lines, less where columns were guessed. */
  readonly confidence: number;
  /** Lines with a number alone below the last row: a page's number, or the next row cut off after its own. */
  readonly doubtfulNumbers: readonly { readonly line: number; readonly number: string }[];
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

/** What every reader of a file gives, whatever the format: the words and tables in reading order. */
export interface SourceDocument {
  readonly blocks: readonly DocumentBlock[];
  /** What the reader could not read or had to mend; codes of the catalogue like any warning of a reading. */
  readonly warnings: readonly Warning[];
}
