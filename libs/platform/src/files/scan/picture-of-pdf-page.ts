import { FileRefused } from '../file-refused.js';
import type { ReadingOptions } from '../reading-options.js';
import { DOTS_PER_INCH, type GrayPage, grayPageFromPgm, POINTS_PER_DOT } from './gray-page.js';
import { runProgram } from './run-program.js';

/** A page of a PDF in grey at 300 dots per inch; its size is given in points. @throws FileRefused */
export async function pictureOfPdfPage(
  bytes: Uint8Array,
  page: { readonly number: number; readonly width: number; readonly height: number },
  { fileName, limits }: ReadingOptions,
): Promise<GrayPage> {
  const megapixels = Math.ceil((page.width * page.height) / POINTS_PER_DOT ** 2 / 1e6);
  if (megapixels > limits.megapixels)
    throw new FileRefused('picture-too-large', { fileName, megapixels, limitMegapixels: limits.megapixels });
  const only = ['-f', String(page.number), '-l', String(page.number)];
  const parameters = ['-r', String(DOTS_PER_INCH), '-gray', '-cropbox', ...only, '-'];
  return grayPageFromPgm(await runProgram('pdftoppm', parameters, bytes, fileName));
}
