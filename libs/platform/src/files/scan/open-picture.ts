import sharp, { type Sharp } from 'sharp';
import { FileRefused } from '../file-refused.js';
import type { ReadingOptions } from '../reading-options.js';
import { decodeBmp, isBmp, sizeOfBmp } from './decode-bmp.js';
import { DOTS_PER_INCH, type GrayPage } from './gray-page.js';

/** The longer side of A4 at 300 dots per inch: the size assumed of a photograph, which states none. */
const A4_LENGTH = 3508;
/** A screen's resolution is no scanner's. */
const LEAST_DENSITY = 150;
/** More than so many times nothing is won by enlarging. */
const GREATEST_ENLARGEMENT = 3;
const MILLION = 1_000_000;

/** A file with one or more pictures of pages. */
export class OpenPicture {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly options: ReadingOptions,
    readonly pageCount: number,
  ) {}

  /** @throws FileRefused for a picture that is broken, has a page too large, or too many pages. */
  static async open(bytes: Uint8Array, options: ReadingOptions): Promise<OpenPicture> {
    const { fileName, limits } = options;
    const opened = new OpenPicture(bytes, options, 1);
    const pages = await opened.measured(0);
    if (pages > limits.pages) throw new FileRefused('too-many-pages', { fileName, pages, limitPages: limits.pages });
    // Each page says its own size; none is decoded before all are known to be bearable.
    for (let page = 1; page < pages; page += 1) await opened.measured(page);
    return new OpenPicture(bytes, options, pages);
  }

  /** A page in grey at 300 dots per inch, upright as its camera says; 1-based. */
  async page(number: number): Promise<GrayPage> {
    return this.reading(async () => {
      const source = await this.source(number - 1);
      const { width, height, density = 0 } = await source.metadata();
      const scale = scaleOf(Math.max(width, height), density);
      const upright = source.rotate().flatten({ background: '#ffffff' }).toColourspace('b-w');
      const sized =
        scale === 1 ? upright : upright.resize({ width: Math.round(rotatedWidth(await source.metadata()) * scale) });
      const { data, info } = await sized.raw().toBuffer({ resolveWithObject: true });
      return { width: info.width, height: info.height, pixels: data };
    });
  }

  /** Refuses a page of too many pixels; answers how many pages there are. */
  private async measured(at: number): Promise<number> {
    const { fileName, limits } = this.options;
    const { width, height, pages = 1 } = await this.reading(() => this.sizeOf(at));
    const megapixels = Math.ceil((width * height) / MILLION);
    if (megapixels <= limits.megapixels) return pages;
    throw new FileRefused('picture-too-large', { fileName, megapixels, limitMegapixels: limits.megapixels });
  }

  private async sizeOf(page: number): Promise<{ width: number; height: number; pages?: number | undefined }> {
    return isBmp(this.bytes) ? sizeOfBmp(this.bytes) : (await this.source(page)).metadata();
  }

  private async source(page: number): Promise<Sharp> {
    const mostPixels = this.options.limits.megapixels * MILLION;
    if (!isBmp(this.bytes)) return sharp(this.bytes, { page, limitInputPixels: false, failOn: 'error' });
    const { pixels, width, height } = decodeBmp(this.bytes, mostPixels);
    return sharp(pixels, { raw: { width, height, channels: 3 } });
  }

  private async reading<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (cause) {
      if (cause instanceof FileRefused) throw cause;
      throw new FileRefused('file-damaged', { fileName: this.options.fileName }, { cause });
    }
  }
}

function scaleOf(length: number, density: number): number {
  const wanted = density >= LEAST_DENSITY ? DOTS_PER_INCH / density : A4_LENGTH / length;
  const scale = Math.min(wanted, GREATEST_ENLARGEMENT);
  return Math.abs(scale - 1) < 0.03 ? 1 : scale;
}

/** Orientations 5 to 8 of a camera lie on their side. */
function rotatedWidth({
  width,
  height,
  orientation = 1,
}: {
  width: number;
  height: number;
  orientation?: number | undefined;
}): number {
  return orientation >= 5 ? height : width;
}
