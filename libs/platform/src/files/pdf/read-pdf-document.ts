import type { SourceDocument } from '@domain/document';
import { type ReadPage, sourceDocument } from '../layout/index.js';
import type { ReadingOptions } from '../reading-options.js';
import { pictureOfPdfPage, readScanPage } from '../scan/index.js';
import { lettersOf } from './letters-of-page.js';
import { OpenPdf } from './open-pdf.js';

/**
 * Reads a PDF: its letters and ruling lines; pages without usable letters are recognised from their picture.
 *
 * @throws FileRefused for a file that is locked, broken or too long, and where a scan needs a program that is missing
 */
export async function readPdfDocument(bytes: Uint8Array, options: ReadingOptions): Promise<SourceDocument> {
  const pdf = await OpenPdf.open(bytes, options);
  try {
    const pages: ReadPage[] = [];
    options.onProgress?.(0, pdf.pageCount);
    for (let page = 1; page <= pdf.pageCount; page += 1) {
      const drawn = await pdf.page(page);
      const { rulings, width, height } = drawn;
      const words = lettersOf(drawn);
      if (words) pages.push({ content: { page, width, height, rulings, words }, warnings: [] });
      else {
        const picture = await pictureOfPdfPage(bytes, { number: page, width, height }, options);
        pages.push(await readScanPage(picture, page, options.fileName));
      }
      options.onProgress?.(page, pdf.pageCount);
    }
    return sourceDocument(pages);
  } finally {
    await pdf.close();
  }
}
