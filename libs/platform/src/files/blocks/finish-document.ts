import { numberLines, type SourceDocument, type UnnumberedBlock } from '@domain/document';
import { FileRefused } from '../file-refused.js';

type Warnings = SourceDocument['warnings'];

/** More than any order: what a person could review is a hundredth of it. */
export const MOST_CELLS = 200_000;
const MOST_LETTERS = 20_000_000;

/** @throws FileRefused `document-too-long`, `empty-file` */
export function finishDocument(
  blocks: readonly UnnumberedBlock[],
  fileName: string,
  warnings: Warnings = [],
): SourceDocument {
  let cells = 0;
  let letters = 0;
  for (const block of blocks) {
    const texts =
      block.kind === 'table' ? block.rows.flatMap((row) => row.cells.map(({ text }) => text)) : [block.text];
    if (block.kind === 'table') cells += texts.length;
    for (const text of texts) letters += text.length;
  }
  if (cells > MOST_CELLS || letters > MOST_LETTERS) throw new FileRefused('document-too-long', { fileName });
  if (letters === 0) throw new FileRefused('empty-file', { fileName });
  return { blocks: numberLines(blocks), warnings };
}
