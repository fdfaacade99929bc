/** The words of a row in one edition of an order. */
export interface EditionWords {
  readonly title: string;
  readonly deadlineText: string | null;
  readonly responsibleText: string | null;
  readonly expectedResult: string | null;
}

/** A row as the file of an edition has it. */
export interface FileRow {
  readonly number: string;
  /** Its first line: numbers repeat. */
  readonly line: number;
  readonly words: EditionWords;
}

/** A row of one edition: as the file has it, and as a person corrected it at review. */
export interface EditionRow {
  readonly id: string;
  /** Rows of a table and clauses of the order or annex are never taken for each other. */
  readonly place: string;
  readonly number: string;
  readonly asRead: EditionWords;
  readonly asReviewed: EditionWords;
}

/** A row that review may have cut. */
export interface CutRow extends EditionRow {
  /** The rows of the file it holds: itself, the one it is a part of, or those made one at review. */
  readonly readAs: readonly FileRow[];
}
