import { overlap, type RulingLine } from './page-content.js';

/** Borders of neighbouring cells are drawn twice, side by side; closer than this they are one line (points). */
const SAME_LINE = 3;
/** Pieces of one line with a smaller gap between them are joined: corners, dots, dashes. */
const SAME_STRETCH = 3.5;
/** Shorter lines are letters' parts, ticks and boxes for ticks. */
const SHORTEST = 7;
/** Lines whose ends miss each other by less still meet. */
export const REACH = 4;

/** Joins pieces of lines that lie on one another or follow one another; lines too short for a cell are left out. */
export function joinRulings(pieces: readonly RulingLine[]): RulingLine[] {
  return (['horizontal', 'vertical'] as const).flatMap((direction) =>
    sameLine(pieces.filter((piece) => piece.direction === direction)).flatMap((line) => stretches(line)),
  );
}

/** Groups positions that differ by less than the tolerance from the first of their group. */
export function clusters<T>(items: readonly T[], position: (item: T) => number, tolerance: number): T[][] {
  const groups: T[][] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const item of [...items].sort((one, other) => position(one) - position(other))) {
    const group = groups.at(-1);
    if (group && position(item) - start <= tolerance) group.push(item);
    else {
      groups.push([item]);
      start = position(item);
    }
  }
  return groups;
}

function sameLine(pieces: readonly RulingLine[]): RulingLine[][] {
  return clusters(pieces, (piece) => piece.at, SAME_LINE);
}

function stretches(line: readonly RulingLine[]): RulingLine[] {
  const joined: RulingLine[] = [];
  const length = line.reduce((sum, piece) => sum + piece.to - piece.from, 0);
  const at = line.reduce((sum, piece) => sum + piece.at * (piece.to - piece.from), 0) / Math.max(length, 1e-6);
  for (const piece of [...line].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && piece.from - last.to <= SAME_STRETCH)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
    else joined.push({ ...piece, at });
  }
  return joined.filter((piece) => piece.to - piece.from >= SHORTEST);
}

/** Lines that hang together by crossings: the borders of one table, or of a frame. */
export function crossingGroups(lines: readonly RulingLine[]): RulingLine[][] {
  const parents = lines.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] = parents[parents[at] ?? at] ?? at;
    return at;
  };
  const verticals = lines.flatMap((line, index) => (line.direction === 'vertical' ? [{ line, index }] : []));
  for (const [index, line] of lines.entries()) {
    if (line.direction !== 'horizontal') continue;
    for (const vertical of verticals) if (meet(line, vertical.line)) parents[root(index)] = root(vertical.index);
  }
  const groups = new Map<number, RulingLine[]>();
  for (const [index, line] of lines.entries()) {
    const group = groups.get(root(index));
    if (group) group.push(line);
    else groups.set(root(index), [line]);
  }
  return [...groups.values()];
}

function meet(horizontal: RulingLine, vertical: RulingLine): boolean {
  return (
    overlap(horizontal.from, horizontal.to, vertical.at, vertical.at) >= -REACH &&
    overlap(vertical.from, vertical.to, horizontal.at, horizontal.at) >= -REACH
  );
}
