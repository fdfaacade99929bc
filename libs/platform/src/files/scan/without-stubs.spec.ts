import { type Bitmap, INK } from './gray-page.js';
import type { RasterRuling } from './raster-line.js';
import { withoutStubs } from './without-stubs.js';

const [WIDTH, HEIGHT] = [200, 300];

/** A page with ink on these rectangles: left, top, right, bottom. */
function inked(...boxes: readonly (readonly [number, number, number, number])[]): Bitmap {
  const levels = new Uint8Array(WIDTH * HEIGHT);
  for (const [left, top, right, bottom] of boxes)
    for (let y = top; y < bottom; y += 1) levels.fill(INK, y * WIDTH + left, y * WIDTH + right);
  return { width: WIDTH, height: HEIGHT, levels };
}

const level: RasterRuling = { direction: 'horizontal', at: 101, from: 50, to: 190, first: 100, last: 102 };
const upright = (from: number, to: number): RasterRuling => ({
  ...{ direction: 'vertical', at: 51, first: 50, last: 52 },
  from,
  to,
});
const LINES = [
  [50, 100, 190, 103],
  [50, 103, 53, 280],
] as const;

it('a letter that stands on the end of a line is no part of it', () => {
  // Its stem lies on the line, its bars on both sides.
  const page = inked(...LINES, [50, 65, 53, 98], [40, 65, 70, 71], [40, 92, 70, 98]);
  expect(withoutStubs(page, [level, upright(65, 280)])).toEqual([level, upright(100, 280)]);
});

it('a letter that hangs below the end of a line is none either', () => {
  const page = inked([50, 100, 190, 103], [50, 10, 53, 100], [50, 106, 53, 140], [50, 120, 80, 130]);
  expect(withoutStubs(page, [level, upright(10, 140)])).toEqual([level, upright(10, 103)]);
});

it('a border that goes on between two cells has paper beside it, and stays', () => {
  const page = inked(...LINES, [50, 65, 53, 98]);
  const lines = [level, upright(65, 280)];
  expect(withoutStubs(page, lines)).toEqual(lines);
});

it('an end longer than any letter stays, and a line that crosses none', () => {
  const page = inked(...LINES, [50, 5, 53, 98], [40, 5, 70, 98]);
  const lines = [level, upright(5, 280)];
  expect(withoutStubs(page, lines)).toEqual(lines);
  expect(withoutStubs(page, [upright(65, 280)])).toEqual([upright(65, 280)]);
});
