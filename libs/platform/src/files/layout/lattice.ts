import { type Box, overlap, type RulingLine } from './page-content.js';
import { clusters, REACH } from './rulings.js';

/** A cell of a grid; rows and columns count from 0, spans are at least 1. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly box: Box;
}

/** A table as its ruling lines show it. `columns` and `rows` are the positions of the lines, one more than there are cells. */
export interface Grid {
  readonly box: Box;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly cells: readonly GridCell[];
}

/** Two lines closer than this make no column or row between them (points). */
const NARROWEST = 4;
/** Share of a side that has to be drawn for it to part two cells. */
const DRAWN = 0.6;
/** Lines that run further than this beyond the last crossing show a side that was left open. */
const OPEN_SIDE = 9;

interface Slots {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly at: (row: number, column: number) => number;
}

/**
 * The grid that a group of crossing lines draws: the smallest rectangles between them, joined where no line parts
 * them. Sides left open are closed where the lines end. Null where the lines make fewer than two cells: a frame.
 */
export function gridFrom(group: readonly RulingLine[]): Grid | null {
  const lines = [...group, ...openSides(group)];
  const columns = positions(lines, 'vertical');
  const rows = positions(lines, 'horizontal');
  if (columns.length < 2 || rows.length < 2) return null;
  const slots: Slots = { columns, rows, at: (row, column) => row * (columns.length - 1) + column };
  const rectangles = joinedSlots(slots, lines).flatMap((members) => rectanglesOf(members, columns.length - 1));
  if (rectangles.length < 2) return null;
  return withoutIdleLines(slots, rectangles);
}

function positions(lines: readonly RulingLine[], direction: RulingLine['direction']): number[] {
  const along = lines.filter((line) => line.direction === direction);
  return clusters(along, (line) => line.at, NARROWEST).map(
    (group) => group.reduce((sum, line) => sum + line.at, 0) / group.length,
  );
}

/** Where rows or columns run on beyond the last line across them, a line is put at their ends. */
function openSides(group: readonly RulingLine[]): RulingLine[] {
  return [...closing(group, 'horizontal'), ...closing(group, 'vertical')];
}

function closing(group: readonly RulingLine[], direction: RulingLine['direction']): RulingLine[] {
  const along = group.filter((line) => line.direction === direction);
  const across = group.filter((line) => line.direction !== direction);
  if (along.length < 2 || across.length === 0) return [];
  const side = (end: (line: RulingLine) => number, reach: number, outward: 1 | -1): RulingLine[] => {
    const open = along.filter((line) => outward * (end(line) - reach) > OPEN_SIDE);
    if (open.length < 2) return [];
    const spread = open.map((line) => line.at);
    const at = outward * Math.max(...open.map((line) => outward * end(line)));
    const crossing = direction === 'horizontal' ? 'vertical' : 'horizontal';
    return [{ direction: crossing, at, from: Math.min(...spread), to: Math.max(...spread) }];
  };
  const places = across.map((line) => line.at);
  return [...side((line) => line.from, Math.min(...places), -1), ...side((line) => line.to, Math.max(...places), 1)];
}

/** The smallest rectangles, in groups that no line parts; those open to the outside of the table belong to no cell. */
function joinedSlots(slots: Slots, lines: readonly RulingLine[]): number[][] {
  const { columns, rows, at } = slots;
  const width = columns.length - 1;
  const outside = (rows.length - 1) * width;
  const parents = Array.from({ length: outside + 1 }, (_, index) => index);
  const root = (index: number): number => {
    let top = index;
    while (parents[top] !== top) top = parents[top] ?? top;
    return top;
  };
  const unite = (one: number, other: number) => {
    // The outside keeps its own number, so that what hangs on it is told at the end.
    const [low, high] = [root(one), root(other)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined) parents[low] = high;
  };
  const drawn = sidesOf(lines);
  for (let row = 0; row < rows.length - 1; row += 1)
    for (let column = 0; column < width; column += 1) {
      const [left, right] = [columns[column] ?? 0, columns[column + 1] ?? 0];
      const [top, bottom] = [rows[row] ?? 0, rows[row + 1] ?? 0];
      const here = at(row, column);
      if (!drawn('vertical', right, top, bottom)) unite(here, column + 1 < width ? at(row, column + 1) : outside);
      if (!drawn('horizontal', bottom, left, right)) unite(here, row + 2 < rows.length ? at(row + 1, column) : outside);
      if (column === 0 && !drawn('vertical', left, top, bottom)) unite(here, outside);
      if (row === 0 && !drawn('horizontal', top, left, right)) unite(here, outside);
    }
  const groups = new Map<number, number[]>();
  for (let index = 0; index < outside; index += 1) {
    if (root(index) === root(outside)) continue;
    groups.set(root(index), [...(groups.get(root(index)) ?? []), index]);
  }
  return [...groups.values()];
}

function sidesOf(lines: readonly RulingLine[]) {
  return (direction: RulingLine['direction'], at: number, from: number, to: number): boolean => {
    let covered = 0;
    for (const line of lines)
      if (line.direction === direction && Math.abs(line.at - at) <= NARROWEST)
        covered = Math.max(covered, overlap(line.from, line.to, from, to) + Math.min(REACH / 2, (to - from) / 8));
    return covered >= (to - from) * DRAWN;
  };
}

interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A group of slots as rectangles: one, unless a missing piece of line bent it; then one for each stretch of equal rows. */
function rectanglesOf(members: readonly number[], width: number): Rectangle[] {
  const rectangles: Rectangle[] = [];
  const taken = new Set(members);
  for (const start of [...members].sort((one, other) => one - other)) {
    if (!taken.has(start)) continue;
    const [top, left] = [Math.floor(start / width), start % width];
    let right = left;
    while (right + 1 < width && taken.has(top * width + right + 1)) right += 1;
    let bottom = top;
    const whole = (row: number) =>
      Array.from({ length: right - left + 1 }, (_, step) => row * width + left + step).every((slot) => taken.has(slot));
    while (whole(bottom + 1)) bottom += 1;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) taken.delete(row * width + column);
    rectangles.push({ top, left, bottom, right });
  }
  return rectangles;
}

/** Leaves out lines at which no cell begins or ends: underlines and remains of lines inside a cell. */
function withoutIdleLines({ columns, rows }: Slots, rectangles: readonly Rectangle[]): Grid {
  const usedColumns = used(rectangles.flatMap(({ left, right }) => [left, right + 1]));
  const usedRows = used(rectangles.flatMap(({ top, bottom }) => [top, bottom + 1]));
  const cells = rectangles.map(({ top, left, bottom, right }): GridCell => {
    const [row, column] = [usedRows.indexOf(top), usedColumns.indexOf(left)];
    return {
      row,
      column,
      rowSpan: usedRows.indexOf(bottom + 1) - row,
      colSpan: usedColumns.indexOf(right + 1) - column,
      box: {
        left: columns[left] ?? 0,
        top: rows[top] ?? 0,
        right: columns[right + 1] ?? 0,
        bottom: rows[bottom + 1] ?? 0,
      },
    };
  });
  const keptColumns = usedColumns.map((index) => columns[index] ?? 0);
  const keptRows = usedRows.map((index) => rows[index] ?? 0);
  return {
    box: {
      left: keptColumns[0] ?? 0,
      top: keptRows[0] ?? 0,
      right: keptColumns.at(-1) ?? 0,
      bottom: keptRows.at(-1) ?? 0,
    },
    columns: keptColumns,
    rows: keptRows,
    cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
  };
}

function used(indices: readonly number[]): number[] {
  return [...new Set(indices)].sort((one, other) => one - other);
}
