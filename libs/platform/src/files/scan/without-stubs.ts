import type { Bitmap } from './gray-page.js';
import { BESIDE, isClear, type RasterRuling } from './raster-line.js';

/** Lines whose ends miss each other by less still cross (pixels). */
const REACH = 16;
/** A shorter end is no more than the corner of two lines; a longer one than any letter is a border (pixels). */
const SHORTEST_STUB = 8;
const LONGEST_STUB = 80;

/**
 * Cuts lines back to the last line they cross where what sticks out is a letter: one that stands right above or below a
 * line lengthens it. A letter has ink beside it, a border has paper.
 */
export function withoutStubs(bitmap: Bitmap, lines: readonly RasterRuling[]): RasterRuling[] {
  return lines.map((line) => {
    const crossings = lines.filter((other) => crosses(line, other));
    const first = crossings.reduce((least, other) => Math.min(least, other.first), line.to);
    const last = crossings.reduce((most, other) => Math.max(most, other.last + 1), line.from);
    const from = isLetter(bitmap, line, line.from, first) ? first : line.from;
    const to = isLetter(bitmap, line, last, line.to) ? last : line.to;
    return from < to ? { ...line, from, to } : line;
  });
}

function crosses(line: RasterRuling, other: RasterRuling): boolean {
  if (line.direction === other.direction) return false;
  const within = (at: number, { from, to }: RasterRuling) => at > from - REACH && at < to + REACH;
  return within(other.at, line) && within(line.at, other);
}

function isLetter(bitmap: Bitmap, { direction, first, last }: RasterRuling, from: number, to: number): boolean {
  if (to - from < SHORTEST_STUB || to - from > LONGEST_STUB) return false;
  return ![first - BESIDE, last + 1 + BESIDE].every((across) => isClear(bitmap, direction, across, { from, to }));
}
