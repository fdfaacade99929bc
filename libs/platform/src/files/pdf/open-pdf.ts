import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { FileRefused } from '../file-refused.js';
import type { ReadingOptions } from '../reading-options.js';
import type { PageFont } from './drawing-state.js';
import { matrixFrom } from './matrix.js';
import { followDrawing, type PageDrawing } from './page-drawing.js';

/** A page as drawn, in points from its upper left corner. */
export interface DrawnPage extends PageDrawing {
  readonly width: number;
  readonly height: number;
}

/**
 * An open PDF; must be closed.
 *
 * Nothing is fetched and no script of the file runs: fonts and letter maps come from the package.
 */
export class OpenPdf {
  private constructor(
    private readonly document: PDFDocumentProxy,
    private readonly codes: Readonly<Record<string, number>>,
  ) {}

  /** @throws FileRefused for a file that is locked, broken, or has too many pages. */
  static async open(bytes: Uint8Array, { fileName, limits }: ReadingOptions): Promise<OpenPdf> {
    const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    const loading = getDocument({
      // pdf.js takes the buffer over.
      data: Uint8Array.from(bytes),
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
      standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
      cMapUrl: `${join(home, 'cmaps')}/`,
      cMapPacked: true,
      verbosity: VerbosityLevel.ERRORS,
    });
    const document = await loading.promise.catch(async (cause: Error) => {
      await loading.destroy();
      throw new FileRefused(
        cause.name === 'PasswordException' ? 'file-encrypted' : 'file-damaged',
        { fileName },
        { cause },
      );
    });
    const pdf = new OpenPdf(document, OPS);
    if (document.numPages <= limits.pages) return pdf;
    await pdf.close();
    throw new FileRefused('too-many-pages', { fileName, pages: document.numPages, limitPages: limits.pages });
  }

  get pageCount(): number {
    return this.document.numPages;
  }

  /** Follows a page's drawing; 1-based. A page that cannot be followed shows nothing. */
  async page(number: number): Promise<DrawnPage> {
    const page = await this.document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
    const drawing = followDrawing(
      {
        operations: fnArray,
        operands: argsArray as (unknown[] | null)[],
        codes: this.codes,
        fontOf: (name) => fontOf(page, name),
      },
      matrixFrom(transform),
    );
    page.cleanup();
    return { ...drawing, width, height };
  }

  async close(): Promise<void> {
    await this.document.loadingTask.destroy();
  }
}

function fontOf(page: PDFPageProxy, name: string): PageFont | null {
  if (!page.commonObjs.has(name)) return null;
  const font = page.commonObjs.get(name) as Record<string, unknown> | null;
  if (!font) return null;
  const fontName = typeof font.name === 'string' ? font.name : '';
  return {
    name: fontName,
    bold: font.bold === true || font.black === true || /bold|black|heavy|demi|полужирн/i.test(fontName),
    vertical: font.vertical === true,
    unit: matrixFrom(font.fontMatrix ?? [0.001, 0, 0, 0.001, 0, 0])[0],
  };
}
