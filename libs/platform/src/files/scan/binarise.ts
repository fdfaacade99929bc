import { type Bitmap, FAINT, type GrayPage, INK } from './gray-page.js';
import { withoutSpecks } from './without-specks.js';

/** The part of the page's width around a pixel that it is compared with. */
const WINDOW_SHARE = 1 / 24;
/** How much darker than their surroundings letters, and hairlines, are. */
const DARKER = { ink: 0.2, faint: 0.09 } as const;

/** Tells ink from paper by the brightness around each pixel, so that shadows and yellowed paper do no harm. */
export function binarise({ width, height, pixels }: GrayPage): Bitmap {
  const half = Math.max(8, Math.round((width * WINDOW_SHARE) / 2));
  const sums = columnSums(pixels, width, Math.min(half, height));
  const levels = new Uint8Array(width * height);
  let rowsInside = Math.min(half, height);
  for (let y = 0; y < height; y += 1) {
    if (y + half < height) {
      addRow(sums, pixels, (y + half) * width, 1);
      rowsInside += 1;
    }
    if (y - half - 1 >= 0) {
      addRow(sums, pixels, (y - half - 1) * width, -1);
      rowsInside -= 1;
    }
    let sum = 0;
    let columnsInside = 0;
    for (let x = 0; x < Math.min(half, width); x += 1) {
      sum += sums[x] ?? 0;
      columnsInside += 1;
    }
    const row = y * width;
    for (let x = 0; x < width; x += 1) {
      if (x + half < width) {
        sum += sums[x + half] ?? 0;
        columnsInside += 1;
      }
      if (x - half - 1 >= 0) {
        sum -= sums[x - half - 1] ?? 0;
        columnsInside -= 1;
      }
      const weight = (pixels[row + x] ?? 255) * columnsInside * rowsInside;
      if (weight < sum * (1 - DARKER.faint)) levels[row + x] = weight < sum * (1 - DARKER.ink) ? INK : FAINT;
    }
  }
  return withoutSpecks({ width, height, levels });
}

function columnSums(pixels: Uint8Array, width: number, rows: number): Uint32Array {
  const sums = new Uint32Array(width);
  for (let y = 0; y < rows; y += 1) addRow(sums, pixels, y * width, 1);
  return sums;
}

function addRow(sums: Uint32Array, pixels: Uint8Array, start: number, sign: 1 | -1): void {
  for (let x = 0; x < sums.length; x += 1) sums[x] = (sums[x] ?? 0) + sign * (pixels[start + x] ?? 0);
}
