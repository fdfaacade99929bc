import sharp from 'sharp';
import { binarise } from './binarise.js';
import type { GrayPage } from './gray-page.js';
import { skewOf } from './skew.js';

/** Less than this is not worth blurring the letters for (degrees). */
const LEVEL_ENOUGH = 0.06;

/** The page turned so that its lines lie level, and by how many degrees it leaned. */
export async function straighten(page: GrayPage): Promise<{ page: GrayPage; skew: number }> {
  const skew = skewOf(binarise(page));
  if (Math.abs(skew) < LEVEL_ENOUGH) return { page, skew: 0 };
  return { page: await turnPicture(page, -skew), skew };
}

/** The picture turned clockwise by so many degrees, on a sheet that holds all of it. */
export async function turnPicture({ width, height, pixels }: GrayPage, degrees: number): Promise<GrayPage> {
  const { data, info } = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .rotate(degrees, { background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}
