import fc from 'fast-check';
import { type GridCell, gridFrom } from './lattice.js';
import type { RulingLine } from './page-content.js';
import { crossingGroups, joinRulings } from './rulings.js';

interface Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A grid in which cells of random size were laid one after another, as a writer merges them. */
const gridOfSpans = fc
  .record({
    rows: fc.integer({ min: 2, max: 7 }),
    columns: fc.integer({ min: 2, max: 6 }),
    wishes: fc.array(fc.record({ down: fc.integer({ min: 1, max: 3 }), across: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 42,
      maxLength: 42,
    }),
  })
  .map(({ rows, columns, wishes }) => ({ rows, columns, spans: laid(rows, columns, wishes) }));

function laid(rows: number, columns: number, wishes: readonly { down: number; across: number }[]): Span[] {
  const taken = new Set<number>();
  const spans: Span[] = [];
  for (let slot = 0; slot < rows * columns; slot += 1) {
    if (taken.has(slot)) continue;
    const [row, column] = [Math.floor(slot / columns), slot % columns];
    const wish = wishes[slot] ?? { down: 1, across: 1 };
    let colSpan = 1;
    while (colSpan < wish.across && column + colSpan < columns && !taken.has(slot + colSpan)) colSpan += 1;
    const rowSpan = Math.min(wish.down, rows - row);
    for (let down = 0; down < rowSpan; down += 1)
      for (let across = 0; across < colSpan; across += 1) taken.add(slot + down * columns + across);
    spans.push({ row, column, rowSpan, colSpan });
  }
  return spans;
}

/** Each cell drawn by its own four lines, as word processors do. */
function drawn(spans: readonly Span[], wobble: number): RulingLine[] {
  return spans.flatMap(({ row, column, rowSpan, colSpan }, index) => {
    const shift = index % 2 === 0 ? wobble : -wobble;
    const [left, right] = [50 + column * 60 + shift, 50 + (column + colSpan) * 60 + shift];
    const [top, bottom] = [80 + row * 25 + shift, 80 + (row + rowSpan) * 25 + shift];
    return [
      { direction: 'horizontal' as const, at: top, from: left, to: right },
      { direction: 'horizontal' as const, at: bottom, from: left, to: right },
      { direction: 'vertical' as const, at: left, from: top, to: bottom },
      { direction: 'vertical' as const, at: right, from: top, to: bottom },
    ];
  });
}

const bare = ({ row, column, rowSpan, colSpan }: GridCell): Span => ({ row, column, rowSpan, colSpan });

/** The grid's own counting: a line at which no cell begins or ends is none of it. */
function renumbered(spans: readonly Span[]): Span[] {
  const rows = [...new Set(spans.flatMap(({ row, rowSpan }) => [row, row + rowSpan]))].sort((a, b) => a - b);
  const columns = [...new Set(spans.flatMap(({ column, colSpan }) => [column, column + colSpan]))].sort(
    (a, b) => a - b,
  );
  return spans
    .map(({ row, column, rowSpan, colSpan }) => ({
      row: rows.indexOf(row),
      column: columns.indexOf(column),
      rowSpan: rows.indexOf(row + rowSpan) - rows.indexOf(row),
      colSpan: columns.indexOf(column + colSpan) - columns.indexOf(column),
    }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

it('finds again whatever merged cells were drawn', () => {
  fc.assert(
    fc.property(gridOfSpans, fc.double({ min: 0, max: 0.6, noNaN: true }), ({ spans }, wobble) => {
      fc.pre(spans.length > 1);
      const [group = []] = crossingGroups(joinRulings(drawn(spans, wobble)));
      expect(gridFrom(group)?.cells.map(bare)).toEqual(renumbered(spans));
    }),
  );
});

const horizontal = (at: number, from: number, to: number): RulingLine => ({ direction: 'horizontal', at, from, to });
const vertical = (at: number, from: number, to: number): RulingLine => ({ direction: 'vertical', at, from, to });

it('closes the open sides of a table whose outer lines are missing', () => {
  const grid = gridFrom([
    horizontal(100, 50, 350),
    horizontal(130, 50, 350),
    horizontal(160, 50, 350),
    vertical(150, 100, 160),
    vertical(250, 100, 160),
  ]);
  expect(grid?.columns).toEqual([50, 150, 250, 350]);
  expect(grid?.cells).toHaveLength(6);
});

it('takes a frame round some words for no table', () => {
  expect(
    gridFrom([horizontal(100, 50, 350), horizontal(200, 50, 350), vertical(50, 100, 200), vertical(350, 100, 200)]),
  ).toBe(null);
});

it('keeps two tables apart that do not touch', () => {
  const table = (top: number) =>
    drawn(
      [
        { row: 0, column: 0, rowSpan: 1, colSpan: 1 },
        { row: 0, column: 1, rowSpan: 1, colSpan: 1 },
      ],
      0,
    ).map((line) =>
      line.direction === 'horizontal'
        ? { ...line, at: line.at + top }
        : { ...line, from: line.from + top, to: line.to + top },
    );
  expect(crossingGroups(joinRulings([...table(0), ...table(200)]))).toHaveLength(2);
});
