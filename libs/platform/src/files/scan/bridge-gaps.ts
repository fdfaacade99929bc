import { type Bitmap } from './gray-page.js';
import { BESIDE, isClear, type RasterRuling } from './raster-line.js';

/** Pieces of one line lie within so many rows of each other, and no further apart than this (pixels). */
const SAME_LINE = 4;
const LONGEST_GAP = 400;
/** Noise alone marks a tenth of a gap. */
const TRACES = 0.4;

/** Joins pieces of one faded line where the gap between them still shows its traces. */
export function bridged(bitmap: Bitmap, marks: Uint8Array, pieces: readonly RasterRuling[]): RasterRuling[] {
  const joined: RasterRuling[] = [];
  for (const piece of [...pieces].sort((one, other) => one.from - other.from)) {
    const at = joined.findIndex((other) => goesOn(bitmap, marks, other, piece));
    const before = joined[at];
    if (!before) joined.push(piece);
    else
      joined[at] = {
        ...before,
        to: Math.max(before.to, piece.to),
        first: Math.min(before.first, piece.first),
        last: Math.max(before.last, piece.last),
      };
  }
  return joined;
}

function goesOn(bitmap: Bitmap, marks: Uint8Array, before: RasterRuling, piece: RasterRuling): boolean {
  if (Math.abs(before.at - piece.at) > SAME_LINE || piece.from - before.to > LONGEST_GAP) return false;
  if (piece.from <= before.to) return true;
  // A letter that stands in the way of a line looks like a piece of it, but has ink beside it.
  const [middle, gap] = [Math.round((before.at + piece.at) / 2), { from: before.to, to: piece.from }];
  const isPaper = [middle - BESIDE, middle + BESIDE].every((across) => isClear(bitmap, before.direction, across, gap));
  return isPaper && traces({ ...bitmap, levels: marks }, before, piece) >= TRACES;
}

/** The share of the gap between two pieces where something stands out in one of three rows. */
function traces({ width, height, levels }: Bitmap, before: RasterRuling, piece: RasterRuling): number {
  const flat = before.direction === 'horizontal';
  const middle = Math.round((before.at + piece.at) / 2);
  const last = (flat ? height : width) - 1;
  let marks = 0;
  for (let along = before.to; along < piece.from; along += 1) {
    let seen = false;
    for (let across = Math.max(0, middle - 1); across <= Math.min(last, middle + 1); across += 1)
      seen ||= levels[flat ? across * width + along : along * width + across] !== 0;
    if (seen) marks += 1;
  }
  return marks / (piece.from - before.to);
}
