import type { GrayPage } from './gray-page.js';

/** Along a line its shades are added over so many pixels, which takes the noise out of a hairline. */
const HALF = 7;
/** A line is darker than the paper this far to both its sides (pixels); thicker ones are found by their ink. */
const BESIDE = 6;
const DARKER = 0.955;

/** Where the page is darker than to both sides of a level line: 1, elsewhere 0. */
export function levelRidges({ width, height, pixels }: GrayPage): Uint8Array {
  const smooth = new Uint16Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    let sum = 0;
    for (let x = 0; x < Math.min(2 * HALF + 1, width); x += 1) sum += pixels[row + x] ?? 0;
    for (let x = HALF; x + HALF < width; x += 1) {
      smooth[row + x] = sum;
      sum += (pixels[row + x + HALF + 1] ?? 0) - (pixels[row + x - HALF] ?? 0);
    }
  }
  return darkerThanBeside(smooth, BESIDE * width, BESIDE * width, (height - BESIDE) * width);
}

/** The same for upright lines. */
export function uprightRidges({ width, height, pixels }: GrayPage): Uint8Array {
  const smooth = new Uint16Array(width * height);
  const sums = new Uint16Array(width);
  for (let y = 0; y < height; y += 1) {
    const [enters, leaves] = [y * width, (y - 2 * HALF - 1) * width];
    for (let x = 0; x < width; x += 1)
      sums[x] = (sums[x] ?? 0) + (pixels[enters + x] ?? 0) - (leaves >= 0 ? (pixels[leaves + x] ?? 0) : 0);
    if (y >= 2 * HALF) smooth.set(sums, (y - HALF) * width);
  }
  return darkerThanBeside(smooth, BESIDE, BESIDE, smooth.length - BESIDE);
}

function darkerThanBeside(smooth: Uint16Array, beside: number, from: number, to: number): Uint8Array {
  const ridges = new Uint8Array(smooth.length);
  for (let at = from; at < to; at += 1) {
    const limit = Math.min(smooth[at - beside] ?? 0, smooth[at + beside] ?? 0) * DARKER;
    if ((smooth[at] ?? 0) < limit) ridges[at] = 1;
  }
  return ridges;
}
