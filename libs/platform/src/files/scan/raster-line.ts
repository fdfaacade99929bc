import type { RulingLine } from '../layout/index.js';
import { type Bitmap, INK } from './gray-page.js';

/** So far beside a line there is paper, or another line; where it is neither, the line is the edge of letters. */
export const BESIDE = 4;
const PAPER = 0.1;
const LINE = 0.85;

export type Direction = RulingLine['direction'];

/** A line found in the picture: where it runs, and its first and last row (or column) of pixels. */
export interface RasterRuling extends RulingLine {
  readonly first: number;
  readonly last: number;
}

/** Whether the row or column of pixels beside a line is mostly paper, or wholly a line. */
export function isClear(
  { width, height, levels }: Bitmap,
  direction: Direction,
  across: number,
  stretch: { readonly from: number; readonly to: number },
): boolean {
  const flat = direction === 'horizontal';
  if (across < 0 || across >= (flat ? height : width)) return true;
  let dark = 0;
  for (let along = stretch.from; along < stretch.to; along += 1)
    if (levels[flat ? across * width + along : along * width + across] === INK) dark += 1;
  const share = dark / (stretch.to - stretch.from);
  return share < PAPER || share > LINE;
}
