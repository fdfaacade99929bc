import { type GrayPage } from './gray-page.js';

/** A rectangle of pixels of a page; `right` and `bottom` lie outside. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A region and where its upper left corner stands in the montage. */
interface Pasted {
  readonly region: Region;
  readonly x: number;
  readonly y: number;
}

/** Regions of a page one under another on one long sheet. */
export interface Montage {
  readonly sheet: GrayPage;
  readonly pasted: readonly Pasted[];
}

/** White around the pieces of the montage (pixels). */
const MARGIN = 24;
/** Less ink than this is dirt (pixels). */
const LEAST_INK = 25;
const DARK = 160;

/**
 * Lays the regions that hold letters one under another, each trimmed to its letters. The recogniser then meets one
 * column of text, and cannot read across the columns of a table.
 */
export function montageOf(page: GrayPage, regions: readonly Region[]): Montage | null {
  const trimmed = regions.map((region) => trim(page, region)).filter((region) => region !== null);
  if (trimmed.length === 0) return null;
  const width = Math.max(...trimmed.map(({ left, right }) => right - left)) + 2 * MARGIN;
  const pasted: Pasted[] = [];
  let y = MARGIN;
  for (const region of trimmed) {
    pasted.push({ region, x: MARGIN, y });
    y += region.bottom - region.top + 2 * MARGIN;
  }
  const pixels = new Uint8Array(width * y).fill(255);
  for (const { region, x, y: top } of pasted)
    for (let row = region.top; row < region.bottom; row += 1) {
      const line = page.pixels.subarray(row * page.width + region.left, row * page.width + region.right);
      pixels.set(line, (top + row - region.top) * width + x);
    }
  return { sheet: { width, height: y, pixels }, pasted };
}

/** The part of the region that holds its letters; null where there are none. */
function trim({ width, pixels }: GrayPage, region: Region): Region | null {
  let ink = 0;
  let [left, right, top, bottom] = [region.right, region.left, region.bottom, region.top];
  for (let y = region.top; y < region.bottom; y += 1)
    for (let x = region.left; x < region.right; x += 1) {
      if ((pixels[y * width + x] ?? 255) > DARK) continue;
      ink += 1;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  return ink < LEAST_INK ? null : { left, top, right, bottom };
}
