import type { DocumentBlock, DocumentParagraph, DocumentRow, DocumentTable } from './source-document.js';

/** A block before its lines are counted. */
export type UnnumberedBlock =
  | Omit<DocumentParagraph, 'line'>
  | (Omit<DocumentTable, 'rows'> & { readonly rows: readonly Omit<DocumentRow, 'line'>[] });

/** Counts the lines of a document without lines of its own: one for each line of a paragraph and each row of a table. */
export function numberLines(blocks: readonly UnnumberedBlock[]): DocumentBlock[] {
  let next = 1;
  return blocks.map((block): DocumentBlock => {
    if (block.kind === 'table') {
      const rows = block.rows.map((row, at): DocumentRow => ({ ...row, line: next + at }));
      next += rows.length;
      return { ...block, rows };
    }
    const line = next;
    next += block.text.split('\n').length;
    return { ...block, line };
  });
}
