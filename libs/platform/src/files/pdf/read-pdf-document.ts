import type { SourceDocument } from '@domain/document';
import { documentFromPages, type PageContent } from '../layout/index.js';
import type { ReadingOptions } from '../reading-options.js';
import { OpenPdf } from './open-pdf.js';
import { readableWords } from './readable-text.js';

/**
 * Reads a PDF: its letters and ruling lines.
 *
 * @throws FileRefused for a file that is locked, broken or too long.
 */
export async function readPdfDocument(bytes: Uint8Array, options: ReadingOptions): Promise<SourceDocument> {
  const pdf = await OpenPdf.open(bytes, options);
  try {
    const pages: PageContent[] = [];
    for (let page = 1; page <= pdf.pageCount; page += 1) {
      const { words, rulings, width, height } = await pdf.page(page);
      pages.push({ page, width, height, rulings, words: readableWords(words) ?? [] });
      options.onProgress?.(page, pdf.pageCount);
    }
    return { blocks: documentFromPages(pages), warnings: [] };
  } finally {
    await pdf.close();
  }
}
