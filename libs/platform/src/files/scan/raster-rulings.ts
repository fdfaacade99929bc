import type { RulingLine } from '../layout/index.js';
import { type Bitmap, type GrayPage, INK } from './gray-page.js';
import { levelRidges, uprightRidges } from './ridges.js';

/** Shorter runs are strokes of letters, which the search for ridges draws out a little, not lines of a table (pixels). */
const SHORTEST = { horizontal: 140, vertical: 64 } as const;
/** A line broken by fewer pixels than this is one line; so much of its length must be there. */
const BREAK = 5;
const WHOLE = 0.85;
/** Lines thicker than this are bars and pictures. */
const THICKEST = 16;
/** So far beside a line there is paper, or another line; where it is neither, the line is the edge of letters. */
const BESIDE = 4;
const PAPER = 0.1;
const LINE = 0.85;

/** Pieces of one line lie within so many rows of each other, and no further apart than this (pixels). */
const SAME_LINE = 4;
const LONGEST_GAP = 400;
/** Noise alone marks a tenth of a gap. */
const TRACES = 0.4;

/** A line found in the picture: where it runs, and its first and last row (or column) of pixels. */
export interface RasterRuling extends RulingLine {
  readonly first: number;
  readonly last: number;
}

/** The long thin level and upright lines of a straightened page, in pixels. */
export function rasterRulings(page: GrayPage, bitmap: Bitmap): RasterRuling[] {
  return (['horizontal', 'vertical'] as const).flatMap((direction) => {
    const ridges = direction === 'horizontal' ? levelRidges(page) : uprightRidges(page);
    // What stands out as a line, or as ink: a thick line is no ridge.
    const marks = ridges.map((ridge, at) => (ridge === 1 || bitmap.levels[at] === INK ? 1 : 0));
    return bridged(bitmap, marks, lines(bitmap, marks, direction));
  });
}

/** Joins pieces of one faded line where the gap between them still shows its traces. */
function bridged(bitmap: Bitmap, marks: Uint8Array, pieces: readonly RasterRuling[]): RasterRuling[] {
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

/** Whether the row or column of pixels beside a line is mostly paper, or wholly a line. */
function isClear(
  { width, height, levels }: Bitmap,
  direction: RulingLine['direction'],
  across: number,
  strip: Pick<Strip, 'from' | 'to'>,
) {
  const flat = direction === 'horizontal';
  if (across < 0 || across >= (flat ? height : width)) return true;
  let dark = 0;
  for (let along = strip.from; along < strip.to; along += 1)
    if (levels[flat ? across * width + along : along * width + across] === INK) dark += 1;
  const share = dark / (strip.to - strip.from);
  return share < PAPER || share > LINE;
}

interface Run {
  readonly across: number;
  readonly from: number;
  readonly to: number;
}

interface Strip {
  readonly runs: Run[];
  last: number;
  from: number;
  to: number;
  ink: number;
}

function lines(bitmap: Bitmap, marks: Uint8Array, direction: RulingLine['direction']): RasterRuling[] {
  return strips(longRuns({ ...bitmap, levels: marks }, direction)).flatMap((strip) => {
    const first = strip.runs[0]?.across ?? 0;
    const length = strip.to - strip.from;
    if (strip.ink / length > THICKEST) return [];
    if (![first - BESIDE, strip.last + 1 + BESIDE].every((across) => isClear(bitmap, direction, across, strip)))
      return [];
    const at = strip.runs.reduce((sum, run) => sum + run.across * (run.to - run.from), 0) / strip.ink;
    return [{ direction, at, from: strip.from, to: strip.to, first, last: strip.last }];
  });
}

/** The stretches along one direction that stand out, small breaks bridged; a line may pass from one row to the next. */
function longRuns({ width, height, levels }: Bitmap, direction: RulingLine['direction']): Run[] {
  const flat = direction === 'horizontal';
  const [count, length] = flat ? [height, width] : [width, height];
  const [step, stride] = flat ? [1, width] : [width, 1];
  const runs: Run[] = [];
  for (let across = 0; across < count - 1; across += 1) {
    let from = -1;
    let end = -BREAK - 1;
    let marks = 0;
    const close = () => {
      const size = end - from + 1;
      if (from >= 0 && size >= SHORTEST[direction] && marks >= WHOLE * size) runs.push({ across, from, to: end + 1 });
    };
    for (let along = 0, at = across * stride; along < length; along += 1, at += step) {
      if (levels[at] === 0 && levels[at + stride] === 0) continue;
      if (along - end > BREAK) {
        close();
        from = along;
        marks = 0;
      }
      marks += 1;
      end = along;
    }
    close();
  }
  return runs;
}

/** Runs that touch in neighbouring rows belong to one line. */
function strips(runs: readonly Run[]): Strip[] {
  const done: Strip[] = [];
  let open: Strip[] = [];
  for (const run of runs) {
    const still = open.filter((strip) => run.across - strip.last <= 2);
    done.push(...open.filter((strip) => run.across - strip.last > 2));
    open = still;
    const touching = open.find((strip) => run.from < strip.to && run.to > strip.from);
    if (touching) {
      touching.runs.push(run);
      touching.last = run.across;
      touching.from = Math.min(touching.from, run.from);
      touching.to = Math.max(touching.to, run.to);
      touching.ink += run.to - run.from;
    } else open.push({ runs: [run], last: run.across, from: run.from, to: run.to, ink: run.to - run.from });
  }
  return [...done, ...open];
}
