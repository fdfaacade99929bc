import type { Warning } from '@domain/deadlines';
import type { SourceDocument } from '@domain/document';
import { type ReadPage, sourceDocument } from '../layout/index.js';
import type { ReadingOptions } from '../reading-options.js';
import { OpenPicture } from './open-picture.js';
import { readScanPage } from './scan-page.js';

/** White paper, or something on it that is no letter. */
const NO_LETTERS: Warning = { level: 'warn', code: 'no-letters', where: 'order' };

/**
 * Reads a picture of a page (PNG, JPEG, TIFF with any number of pages, BMP, WebP): its letters by a recogniser, its
 * tables by their ruling lines. The confidence of a cell or paragraph is that of its least certain word.
 *
 * @throws FileRefused for a broken or too large picture, and where the recogniser is not installed
 */
export async function readScanDocument(bytes: Uint8Array, options: ReadingOptions): Promise<SourceDocument> {
  const picture = await OpenPicture.open(bytes, options);
  const pages: ReadPage[] = [];
  options.onProgress?.(0, picture.pageCount);
  for (let page = 1; page <= picture.pageCount; page += 1) {
    pages.push(await readScanPage(await picture.page(page), page, options.fileName));
    options.onProgress?.(page, picture.pageCount);
  }
  const document = sourceDocument(pages);
  const isEmpty = pages.every(({ content, warnings }) => content.words.length === 0 && warnings.length === 0);
  return isEmpty ? { ...document, warnings: [...document.warnings, NO_LETTERS] } : document;
}
