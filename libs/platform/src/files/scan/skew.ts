import { type Bitmap, INK } from './gray-page.js';

/** Pages lie askew by no more than this (degrees); what leans further was meant to. */
const GREATEST_SKEW = 5;
/** Each round looks around the best angle of the one before, in finer steps (degrees). */
const ROUNDS = [
  { reach: GREATEST_SKEW, step: 0.25, every: 4 },
  { reach: 0.3, step: 0.05, every: 2 },
  { reach: 0.06, step: 0.01, every: 1 },
] as const;
/** More ink than this tells nothing more and costs time. */
const ENOUGH_POINTS = 60_000;

/**
 * By how many degrees clockwise the lines of the page lean. Found where the rows of ink and paper are sharpest apart:
 * there the lines of text and of tables lie level. 0 for a page with hardly any ink.
 */
export function skewOf(bitmap: Bitmap): number {
  let best = 0;
  for (const { reach, step, every } of ROUNDS) {
    const points = inkPoints(bitmap, every);
    if (points.xs.length < 50) return 0;
    const around = best;
    let sharpest = Number.NEGATIVE_INFINITY;
    for (let offset = -reach; offset <= reach + step / 2; offset += step) {
      const sharp = sharpness(points, around + offset, bitmap, every);
      if (sharp > sharpest) {
        sharpest = sharp;
        best = around + offset;
      }
    }
  }
  return best;
}

interface Points {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
}

/** The lower edges of the ink, thinned out evenly: they lie on the lines of text and of tables. */
function inkPoints({ width, height, levels }: Bitmap, every: number): Points {
  const found: number[] = [];
  for (let x = 0; x < width; x += every)
    for (let y = 0; y < height - 1; y += 1) {
      const at = y * width + x;
      if (levels[at] === INK && levels[at + width] !== INK) found.push(at);
    }
  const stride = Math.max(1, Math.ceil(found.length / ENOUGH_POINTS));
  const kept = found.filter((_, index) => index % stride === 0);
  return {
    xs: Float32Array.from(kept, (at) => at % width),
    ys: Float32Array.from(kept, (at) => Math.floor(at / width)),
  };
}

function sharpness({ xs, ys }: Points, degrees: number, { width, height }: Bitmap, bin: number): number {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const lift = width * Math.abs(sin) + 1;
  const rows = new Float64Array(Math.ceil((height + 2 * lift) / bin) + 2);
  for (let index = 0; index < xs.length; index += 1) {
    const row = Math.round(((ys[index] ?? 0) * cos - (xs[index] ?? 0) * sin + lift) / bin);
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of rows) sum += count * count;
  return sum;
}
