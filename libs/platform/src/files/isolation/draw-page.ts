import { FileRefused } from '../file-refused.js';
import type { ReadingOptions } from '../reading-options.js';
import type { GrayPage } from '../scan/gray-page.js';

/** Kinds whose pages are drawn as pictures. */
export type PagedKind = 'pdf' | 'picture';

/** A page to be drawn: its number, from 1 on, and how many pixels wide. */
export interface WantedPage {
  readonly number: number;
  readonly width: number;
}

/**
 * A page of a file as a PNG, straightened as the reader straightened it, so that the places of its cells and paragraphs
 * fit. The libraries are loaded when a page is asked for. Only the process made for it shall call this.
 *
 * @throws FileRefused
 */
export async function drawPage(
  kind: PagedKind,
  bytes: Uint8Array,
  page: WantedPage,
  options: ReadingOptions,
): Promise<Buffer> {
  return kind === 'pdf' ? drawPdfPage(bytes, page, options) : drawPicture(bytes, page, options);
}

async function drawPicture(bytes: Uint8Array, { number, width }: WantedPage, options: ReadingOptions): Promise<Buffer> {
  const { OpenPicture } = await import('../scan/open-picture.js');
  const picture = await OpenPicture.open(bytes, options);
  requirePage(number, picture.pageCount, options.fileName);
  return straightPng(await picture.page(number), width);
}

async function drawPdfPage(bytes: Uint8Array, { number, width }: WantedPage, options: ReadingOptions): Promise<Buffer> {
  const { OpenPdf } = await import('../pdf/open-pdf.js');
  const { lettersOf } = await import('../pdf/letters-of-page.js');
  const { pictureOfPdfPage, runProgram } = await import('../scan/index.js');
  const pdf = await OpenPdf.open(bytes, options);
  try {
    requirePage(number, pdf.pageCount, options.fileName);
    const drawn = await pdf.page(number);
    if (!lettersOf(drawn))
      return await straightPng(await pictureOfPdfPage(bytes, { number, ...drawn }, options), width);
    refuseTooLong((width * width * drawn.height) / drawn.width, options);
  } finally {
    await pdf.close();
  }
  const size = ['-scale-to-x', String(width), '-scale-to-y', '-1'];
  const only = ['-f', String(number), '-l', String(number)];
  return runProgram('pdftoppm', ['-png', '-cropbox', ...size, ...only, '-'], bytes, options.fileName);
}

function requirePage(page: number, pages: number, fileName: string): void {
  if (Number.isInteger(page) && page >= 1 && page <= pages) return;
  throw new FileRefused('no-such-page', { fileName, page, pages });
}

/** A strip of paper drawn to the width of a sheet has no end. */
function refuseTooLong(pixels: number, { fileName, limits }: ReadingOptions): void {
  const megapixels = Math.ceil(pixels / 1e6);
  if (megapixels <= limits.megapixels) return;
  throw new FileRefused('picture-too-large', { fileName, megapixels, limitMegapixels: limits.megapixels });
}

async function straightPng(picture: GrayPage, width: number): Promise<Buffer> {
  const [{ default: sharp }, { straighten }] = await Promise.all([import('sharp'), import('../scan/straighten.js')]);
  const { page } = await straighten(picture);
  return (
    sharp(page.pixels, { raw: { width: page.width, height: page.height, channels: 1 } })
      .resize({ width })
      // Sixteen shades show all there is to read; more would keep the noise of the scanner.
      .png({ palette: true, colours: 16, dither: 0 })
      .toBuffer()
  );
}
