import type { ReadingOptions } from './reading-options.js';
import type { GrayPage } from './scan/gray-page.js';

/**
 * A page of a file as a PNG of that width, straightened as the reader straightened it, so that the places of its
 * cells and paragraphs fit. `page` is 1-based. The libraries are loaded when the first page is asked for.
 *
 * @throws RangeError for a page that the file does not have
 * @throws FileRefused
 */
export async function pagePicture(
  bytes: Uint8Array,
  kind: 'pdf' | 'picture',
  page: number,
  width: number,
  options: ReadingOptions,
): Promise<Buffer> {
  if (kind === 'picture') {
    const { OpenPicture } = await import('./scan/open-picture.js');
    const picture = await OpenPicture.open(bytes, options);
    requirePage(page, picture.pageCount);
    return straightPng(await picture.page(page), width);
  }
  const { OpenPdf } = await import('./pdf/open-pdf.js');
  const { lettersOf } = await import('./pdf/letters-of-page.js');
  const { pictureOfPdfPage } = await import('./scan/picture-of-pdf-page.js');
  const pdf = await OpenPdf.open(bytes, options);
  try {
    requirePage(page, pdf.pageCount);
    const drawn = await pdf.page(page);
    if (!lettersOf(drawn))
      return await straightPng(await pictureOfPdfPage(bytes, { number: page, ...drawn }, options), width);
  } finally {
    await pdf.close();
  }
  const size = ['-scale-to-x', String(width), '-scale-to-y', '-1'];
  const only = ['-f', String(page), '-l', String(page)];
  const { runProgram } = await import('./scan/run-program.js');
  return runProgram('pdftoppm', ['-png', '-cropbox', ...size, ...only, '-'], bytes, options.fileName);
}

function requirePage(page: number, pageCount: number): void {
  if (!Number.isInteger(page) || page < 1 || page > pageCount) throw new RangeError(`No page ${page} of ${pageCount}`);
}

async function straightPng(picture: GrayPage, width: number): Promise<Buffer> {
  const [{ default: sharp }, { straighten }] = await Promise.all([import('sharp'), import('./scan/straighten.js')]);
  const { page } = await straighten(picture);
  return sharp(page.pixels, { raw: { width: page.width, height: page.height, channels: 1 } })
    .resize({ width })
    .png()
    .toBuffer();
}
