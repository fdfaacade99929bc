import type { RulingLine } from '../layout/index.js';
import { apply, type Matrix } from './matrix.js';

/** A filled shape no thicker than this is a line (points). */
const THICKEST = 3.5;
/** A line may lean by this much from end to end and is still level (points). */
const LEVEL = 0.8;
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;
/** Numbers that follow each of the five path operations. */
const OPERANDS: Readonly<Record<number, number>> = { [MOVE]: 2, [LINE]: 2, [CURVE]: 6, [QUADRATIC]: 4, [CLOSE]: 0 };

type Point = readonly [x: number, y: number];

/** The outlines of a path of pdf.js (a flat list of operations and coordinates) on the page; curves as their ends. */
function outlines(path: ArrayLike<number>, matrix: Matrix): { points: Point[]; curved: boolean }[] {
  const found: { points: Point[]; curved: boolean }[] = [];
  for (let at = 0; at < path.length; ) {
    const operation = path[at] ?? CLOSE;
    const count = OPERANDS[operation];
    if (count === undefined) return found;
    const point = apply(matrix, path[at + count - 1] ?? 0, path[at + count] ?? 0);
    const outline = found.at(-1);
    if (operation === MOVE || !outline) found.push({ points: count > 0 ? [point] : [], curved: false });
    else if (operation === CLOSE) outline.points.push(...outline.points.slice(0, 1));
    else {
      outline.points.push(point);
      outline.curved ||= operation !== LINE;
    }
    at += count + 1;
  }
  return found;
}

/** The level and upright lines among those a pen draws along the path. */
export function strokedRulings(path: ArrayLike<number>, matrix: Matrix): RulingLine[] {
  return outlines(path, matrix).flatMap(({ points, curved }) =>
    curved ? [] : points.slice(1).flatMap((point, index) => rulingBetween(points[index] ?? point, point)),
  );
}

/** The lines that thin filled shapes make, most often rectangles. */
export function filledRulings(path: ArrayLike<number>, matrix: Matrix): RulingLine[] {
  return outlines(path, matrix).flatMap(({ points, curved }): RulingLine[] => {
    if (curved || points.length < 2) return [];
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [width, height] = [right - left, bottom - top];
    if (height <= THICKEST && width >= height)
      return [{ direction: 'horizontal', at: (top + bottom) / 2, from: left, to: right }];
    if (width <= THICKEST) return [{ direction: 'vertical', at: (left + right) / 2, from: top, to: bottom }];
    return [];
  });
}

function rulingBetween([x, y]: Point, [otherX, otherY]: Point): RulingLine[] {
  const [width, height] = [Math.abs(x - otherX), Math.abs(y - otherY)];
  if (height <= LEVEL && width > height)
    return [{ direction: 'horizontal', at: (y + otherY) / 2, from: Math.min(x, otherX), to: Math.max(x, otherX) }];
  if (width <= LEVEL && height > width)
    return [{ direction: 'vertical', at: (x + otherX) / 2, from: Math.min(y, otherY), to: Math.max(y, otherY) }];
  return [];
}
