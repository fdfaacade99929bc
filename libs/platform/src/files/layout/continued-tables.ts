import type { PagePiece, TablePiece } from './page-pieces.js';
import { clusters } from './rulings.js';

/** Parts of one table, a part a page, on the columns that all parts have together. */
export interface WholeTable {
  readonly kind: 'whole-table';
  readonly columns: number;
  readonly parts: readonly TablePiece[];
  readonly confidence: number;
}

/** Column edges of a table on two pages differ by less (points). */
const SAME_EDGE = 5;
/** A scan of each page has its own stretch; the whole width may differ by this share. */
const SAME_WIDTH = 0.02;

/** Joins a table that ends one page to the one that begins the next, where their columns fit each other. */
export function joinTables(pages: readonly (readonly PagePiece[])[]): (Exclude<PagePiece, TablePiece> | WholeTable)[] {
  const joined: (Exclude<PagePiece, TablePiece> | TablePiece[])[] = [];
  for (const pieces of pages)
    for (const [at, piece] of pieces.entries()) {
      const last = joined.at(-1);
      if (piece.kind === 'text') joined.push(piece);
      else if (at === 0 && Array.isArray(last) && goesOn(last, piece)) last.push(piece);
      else joined.push([piece]);
    }
  return joined.map((item) => (Array.isArray(item) ? wholeTable(item) : item));
}

function goesOn(parts: readonly TablePiece[], next: TablePiece): boolean {
  const last = parts.at(-1);
  if (!last || next.page !== last.page + 1 || last.confidence !== next.confidence) return false;
  if (next.confidence < 1) return last.columns.length === next.columns.length;
  const seen = commonEdges(parts.map((part) => relative(part)));
  const edges = relative(next);
  const [width, nextWidth] = [seen.at(-1) ?? 0, edges.at(-1) ?? 0];
  if (Math.abs(width - nextWidth) > SAME_WIDTH * width) return false;
  const scaled = edges.map((edge) => (edge * width) / nextWidth);
  return within(scaled, seen) || within(seen, scaled);
}

/** Column edges counted from the table's left side: sheets may be shifted against each other. */
function relative(part: TablePiece): number[] {
  const [first = 0] = part.columns;
  return part.columns.map((edge) => edge - first);
}

function within(few: readonly number[], many: readonly number[]): boolean {
  return few.every((edge) => many.some((other) => Math.abs(edge - other) <= SAME_EDGE));
}

function commonEdges(parts: readonly (readonly number[])[]): number[] {
  return clusters(parts.flat(), (edge) => edge, SAME_EDGE).map(
    (group) => group.reduce((sum, edge) => sum + edge, 0) / group.length,
  );
}

function wholeTable(parts: readonly TablePiece[]): WholeTable {
  const [first] = parts;
  const confidence = first?.confidence ?? 1;
  if (!first || confidence < 1 || parts.length === 1)
    return { kind: 'whole-table', columns: (first?.columns.length ?? 1) - 1, parts, confidence };
  const width = relative(first).at(-1) ?? 0;
  const scaled = parts.map((part) => {
    const edges = relative(part);
    return edges.map((edge) => (edge * width) / (edges.at(-1) ?? width));
  });
  const edges = commonEdges(scaled);
  const columns = edges.length - 1;
  return {
    kind: 'whole-table',
    columns,
    parts: parts.map((part, at) => onColumns(part, scaled[at] ?? [], edges)),
    confidence,
  };
}

/** The part with its cells counted by the columns of the whole table. */
function onColumns(part: TablePiece, own: readonly number[], edges: readonly number[]): TablePiece {
  const index = own.map((edge) => nearestIndex(edges, edge));
  return {
    ...part,
    cells: part.cells.map((cell) => {
      const column = index[cell.column] ?? 0;
      return { ...cell, column, colSpan: (index[cell.column + cell.colSpan] ?? edges.length - 1) - column };
    }),
  };
}

function nearestIndex(edges: readonly number[], edge: number): number {
  let best = 0;
  for (const [index, other] of edges.entries())
    if (Math.abs(other - edge) < Math.abs((edges[best] ?? 0) - edge)) best = index;
  return best;
}
