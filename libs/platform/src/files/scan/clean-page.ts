import { type Bitmap, type GrayPage, INK } from './gray-page.js';
import type { RasterRuling } from './raster-line.js';

const PAPER = 255;
/** Ink this near a line belongs to it (pixels). */
const FRINGE = 2;

/** The letters of a page on white paper, in their own shades: no lines, no shadows, no noise between the letters. */
export function lettersOnly(page: GrayPage, bitmap: Bitmap, rulings: readonly RasterRuling[]): GrayPage {
  const { width, height } = page;
  const levels = Uint8Array.from(bitmap.levels);
  for (const ruling of rulings) wipe(levels, width, height, ruling);
  const pixels = new Uint8Array(width * height).fill(PAPER);
  for (let y = 1; y < height - 1; y += 1)
    for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at += 1)
      if (levels[at] === INK) copyAround(page.pixels, pixels, at, width);
  return { width, height, pixels };
}

/** Letters fade out over a pixel; that shade helps the recogniser. */
function copyAround(from: Uint8Array, to: Uint8Array, at: number, width: number): void {
  for (let row = at - width; row <= at + width; row += width)
    for (let near = row - 1; near <= row + 1; near += 1) to[near] = from[near] ?? PAPER;
}

function wipe(levels: Uint8Array, width: number, height: number, ruling: RasterRuling): void {
  const flat = ruling.direction === 'horizontal';
  const [count, length] = flat ? [height, width] : [width, height];
  const [first, last] = [Math.max(0, ruling.first - FRINGE), Math.min(count - 1, ruling.last + 1 + FRINGE)];
  const [from, to] = [Math.max(0, ruling.from - FRINGE), Math.min(length, ruling.to + FRINGE)];
  for (let across = first; across <= last; across += 1)
    for (let along = from; along < to; along += 1) levels[flat ? across * width + along : along * width + across] = 0;
}
