import type { Grid } from './lattice.js';
import type { WrittenLine } from './mend-hyphens.js';
import { type Box, boxAround, middleY, type PageWord } from './page-content.js';
import { ruledGrids } from './page-tables.js';
import { readingOrder } from './reading-order.js';
import { streamTables } from './stream-table.js';
import { type FilledCell, fillCells, wordsInside } from './table-cells.js';
import { cutAtGaps, isCentred, paragraphsOf, textBlocks, usualPitch } from './text-blocks.js';
import { commonTurn, type TextLine, textLines, upright } from './text-lines.js';
import type { UprightPage } from './upright-page.js';

export interface TextPiece {
  readonly kind: 'text';
  readonly page: number;
  readonly box: Box;
  readonly lines: readonly WrittenLine[];
  readonly bold: boolean;
  readonly confidence: number;
}

export interface TablePiece {
  readonly kind: 'table';
  readonly page: number;
  readonly columns: readonly number[];
  readonly rowCount: number;
  readonly cells: readonly FilledCell[];
  /** How sure the grid is: 1 for ruling lines. */
  readonly confidence: number;
}

export type PagePiece = TextPiece | TablePiece;

/** A page taken apart into its ruled tables and the lines of text outside them. */
export interface ParsedPage {
  readonly source: UprightPage;
  readonly tables: readonly { readonly grid: Grid; readonly cells: readonly FilledCell[] }[];
  readonly lines: readonly TextLine[];
  /** Words beside the text, turned against the page. */
  readonly aside: readonly PageWord[];
}

/** The confidence of columns that were only told by the gaps between them. */
const GUESSED_COLUMNS = 0.5;

export function parsePage(source: UprightPage): ParsedPage {
  const { content } = source;
  const inside = new Set<PageWord>();
  const tables = ruledGrids(content).map((grid) => {
    const words = wordsInside(grid, content.words).filter((word) => !inside.has(word));
    for (const word of words) inside.add(word);
    return { grid, cells: fillCells(grid, words) };
  });
  const free = content.words.filter((word) => !inside.has(word));
  return {
    source,
    tables: tables.filter(({ cells }) => cells.some((cell) => cell.lines.length > 0)),
    lines: textLines(free.filter((word) => word.turn === 0)).flatMap(cutAtGaps),
    aside: free.filter((word) => word.turn !== 0),
  };
}

/** The things on a page in the order of reading, without its running lines. */
export function piecesOf(parsed: ParsedPage, running: ReadonlySet<TextLine>): PagePiece[] {
  const { page } = parsed.source.content;
  const words = parsed.lines.filter((line) => !running.has(line)).flatMap((line) => line.words);
  const streams = zones(
    words,
    parsed.tables.map(({ grid }) => grid.box),
  ).flatMap((zone) => streamTables(zone));
  const inStreams = new Set(streams.flatMap((stream) => stream.words));
  const tables = [
    ...parsed.tables.map(({ grid, cells }) => ({ grid, cells, confidence: 1 })),
    ...streams.map(({ grid, words: taken }) => ({ grid, cells: fillCells(grid, taken), confidence: GUESSED_COLUMNS })),
  ];
  const blocks = textBlocks(words.filter((word) => !inStreams.has(word)));
  const pitch = usualPitch(blocks);
  const placed = [
    ...tables.map((table) => ({ box: table.grid.box, weight: 1, pieces: [tablePiece(page, table)] as PagePiece[] })),
    ...blocks.map((block) => ({
      box: block.box,
      weight: block.lines.length,
      pieces: paragraphsOf(block, pitch).map((paragraph) => textPiece(page, paragraph)),
    })),
  ];
  return [...readingOrder(placed).flatMap((item) => item.pieces), ...asidePieces(page, parsed.aside)];
}

/** Words between two tables, or above the first or below the last one. */
function zones(words: readonly PageWord[], tables: readonly Box[]): PageWord[][] {
  const above = (word: PageWord) => tables.filter((box) => middleY(box) < word.box.top).length;
  return Array.from({ length: tables.length + 1 }, (_, at) => words.filter((word) => above(word) === at));
}

function tablePiece(
  page: number,
  { grid, cells, confidence }: { grid: Grid; cells: readonly FilledCell[]; confidence: number },
): TablePiece {
  return { kind: 'table', page, columns: grid.columns, rowCount: grid.rows.length - 1, cells, confidence };
}

function textPiece(page: number, lines: readonly TextLine[]): TextPiece {
  const words = lines.flatMap((line) => line.words);
  return {
    kind: 'text',
    page,
    box: boxAround(lines.map((line) => line.box)),
    // Where a break was meant, paragraphsOf has begun another paragraph; a title's lines are set one by one.
    lines: lines.map((line, index) => {
      const above = lines[index - 1];
      return { text: line.text, begins: above === undefined || isCentred(line, above) };
    }),
    bold: lines.every((line) => line.bold),
    confidence: Math.min(1, ...words.map((word) => word.confidence)),
  };
}

function asidePieces(page: number, aside: readonly PageWord[]): TextPiece[] {
  if (aside.length === 0) return [];
  const lines = textLines(upright(aside, commonTurn(aside)));
  // The lines are upright now; their place is that of the words on the page.
  return [{ ...textPiece(page, lines), box: boxAround(aside.map((word) => word.box)) }];
}
