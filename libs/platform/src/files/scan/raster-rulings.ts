import { bridged } from './bridge-gaps.js';
import { type Bitmap, type GrayPage, INK } from './gray-page.js';
import { linePieces } from './line-pieces.js';
import type { RasterRuling } from './raster-line.js';
import { levelRidges, uprightRidges } from './ridges.js';
import { withoutStubs } from './without-stubs.js';

/** The long thin level and upright lines of a straightened page, in pixels. */
export function rasterRulings(page: GrayPage, bitmap: Bitmap): RasterRuling[] {
  const found = (['horizontal', 'vertical'] as const).flatMap((direction) => {
    const ridges = direction === 'horizontal' ? levelRidges(page) : uprightRidges(page);
    // What stands out as a line, or as ink: a thick line is no ridge.
    const marks = ridges.map((ridge, at) => (ridge === 1 || bitmap.levels[at] === INK ? 1 : 0));
    return bridged(bitmap, marks, linePieces(bitmap, marks, direction));
  });
  return withoutStubs(bitmap, found);
}
