import { type Bitmap } from './gray-page.js';
import { BESIDE, type Direction, isClear, type RasterRuling } from './raster-line.js';

/** Shorter runs are strokes of letters, which the search for ridges draws out a little, not lines of a table (pixels). */
const SHORTEST = { horizontal: 140, vertical: 64 } as const;
/** A line broken by fewer pixels than this is one line; so much of its length must be there. */
const BREAK = 5;
const WHOLE = 0.85;
/** Lines thicker than this are bars and pictures. */
const THICKEST = 16;
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

/** The pieces of lines in what stands out of the page. */
export function linePieces(bitmap: Bitmap, marks: Uint8Array, direction: Direction): RasterRuling[] {
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
function longRuns({ width, height, levels }: Bitmap, direction: Direction): Run[] {
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
