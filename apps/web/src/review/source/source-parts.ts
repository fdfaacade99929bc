import type { SourceBlock } from '../../api/types.js';

export type SourceRow = NonNullable<SourceBlock['rows']>[number];

/** A paragraph, or a table or a part of a long one. */
export interface SourcePart {
  readonly from: number;
  readonly to: number;
  readonly block: SourceBlock;
  readonly rows: readonly SourceRow[] | null;
  /** The widths of a part's columns as shares of the whole, the same in all parts; null lets each table find its own. */
  readonly shares: readonly number[] | null;
}

/** A document of so many lines stands whole. */
const WHOLE_UP_TO = 400;
const ROWS_OF_PART = 20;
/** A column of short words needs room for one of them. */
const LEAST_CHARACTERS = 6;
const MOST_CHARACTERS = 60;

const linesOf = ({ text, rows }: SourceBlock): number => rows?.length ?? (text ?? '').split('\n').length;

/** The parts of a document from top to bottom; only in a long one are its tables in parts. */
export function partsOf(blocks: readonly SourceBlock[]): { parts: readonly SourcePart[]; isLong: boolean } {
  const isLong = blocks.reduce((sum, block) => sum + linesOf(block), 0) > WHOLE_UP_TO;
  const parts = blocks.flatMap((block): SourcePart[] => {
    const { line, rows } = block;
    if (rows === null) return [{ from: line, to: line + linesOf(block) - 1, block, rows, shares: null }];
    const shares = isLong ? columnShares(rows) : null;
    const pieces = isLong ? cut(rows) : [rows];
    return pieces.map((piece) => ({
      from: piece[0]?.line ?? line,
      to: piece.at(-1)?.line ?? line,
      block,
      rows: piece,
      shares,
    }));
  });
  return { parts, isLong };
}

/** Cuts where no cell reaches over the cut. */
function cut(rows: readonly SourceRow[]): SourceRow[][] {
  const parts: SourceRow[][] = [];
  let part: SourceRow[] = [];
  let reaches = 0;
  rows.forEach((row, at) => {
    if (part.length >= ROWS_OF_PART && reaches <= at) {
      parts.push(part);
      part = [];
    }
    part.push(row);
    for (const { rowSpan } of row.cells) reaches = Math.max(reaches, at + rowSpan);
  });
  return part.length === 0 ? parts : [...parts, part];
}

/** A column is as wide as its usual words are long. */
function columnShares(rows: readonly SourceRow[]): number[] {
  const longest: number[] = [];
  for (const { cells } of rows) {
    for (const { column, colSpan, text } of cells) {
      if (colSpan === 1) longest[column] = Math.max(longest[column] ?? 0, text.length);
    }
  }
  const widths = Array.from(longest, (length) => Math.min(MOST_CHARACTERS, Math.max(LEAST_CHARACTERS, length ?? 0)));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / whole);
}

const CHARACTERS_OF_LINE = 42;
const LINE_PX = 20;

/** About how high a part will be, before it was drawn. */
export function likelyHeight({ block, rows, shares }: SourcePart): number {
  const lines = (text: string, share: number) => Math.max(1, Math.ceil(text.length / (CHARACTERS_OF_LINE * share)));
  if (rows === null) return LINE_PX * lines(block.text ?? '', 1);
  return rows.reduce(
    (sum, { cells }) =>
      sum + LINE_PX * Math.max(1, ...cells.map((cell) => lines(cell.text, shares?.[cell.column] ?? 1))),
    0,
  );
}
