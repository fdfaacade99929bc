import { type Box, boxAround } from './page-content.js';

/** Something with a place on a page. `weight` is the number of its lines of text. */
export interface Placed {
  readonly box: Box;
  readonly weight: number;
}

/** Lines that each of two columns must hold to be read one after the other, and not across. */
const COLUMN_LINES = 6;

/**
 * The order in which people read the things on a page: bands from top to bottom, in a band from left to right; two
 * columns of running text one after the other, whatever gaps their lines share.
 */
export function readingOrder<T extends Placed>(items: readonly T[]): T[] {
  if (items.length < 2) return [...items];
  const bands = cut(items, (box) => [box.top, box.bottom]);
  if (bands.length === 1) {
    const sides = cut(items, (box) => [box.left, box.right]);
    if (sides.length > 1) return sides.flatMap((side) => readingOrder(side));
    return [...items].sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
  }
  // What joins all bands is two columns, so every part is smaller than the whole.
  return joinColumns(bands).flatMap((band) => (twoColumns(band) ?? [band]).flatMap((part) => readingOrder(part)));
}

/** Parts the items where no item crosses. */
function cut<T extends Placed>(items: readonly T[], stretch: (box: Box) => readonly [number, number]): T[][] {
  const parts: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of [...items].sort((one, other) => stretch(one.box)[0] - stretch(other.box)[0])) {
    const [from, to] = stretch(item.box);
    const part = parts.at(-1);
    if (part && from < end - 1) part.push(item);
    else parts.push([item]);
    end = Math.max(end, to);
  }
  return parts;
}

/** Neighbouring bands that one gutter runs through are one region with two columns, if both hold enough text. */
function joinColumns<T extends Placed>(bands: readonly T[][]): T[][] {
  const joined: T[][] = [];
  let region: T[] = [];
  const close = () => {
    if (region.length > 0 && twoColumns(region)) joined.push(region);
    else joined.push(...cut(region, (box) => [box.top, box.bottom]));
    region = [];
  };
  for (const band of bands) {
    if (region.length > 0 && cut([...region, ...band], (box) => [box.left, box.right]).length < 2) close();
    region = [...region, ...band];
  }
  close();
  return joined;
}

function twoColumns<T extends Placed>(items: readonly T[]): [T[], T[]] | null {
  const sides = cut(items, (box) => [box.left, box.right]);
  const [left, right] = sides;
  if (sides.length !== 2 || !left || !right) return null;
  const page = boxAround(items.map((item) => item.box));
  const full = (side: readonly T[]) => {
    const box = boxAround(side.map((item) => item.box));
    const lines = side.reduce((sum, item) => sum + item.weight, 0);
    return lines >= COLUMN_LINES && box.right - box.left > 0.25 * (page.right - page.left);
  };
  return full(left) && full(right) ? [left, right] : null;
}
