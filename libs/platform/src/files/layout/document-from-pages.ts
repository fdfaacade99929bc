import {
  type DocumentBlock,
  type DocumentCell,
  type DocumentPlace,
  numberLines,
  type UnnumberedBlock,
} from '@domain/document';
import { joinTables, type WholeTable } from './continued-tables.js';
import { joinLines, wordsOf } from './mend-hyphens.js';
import type { Box, PageContent } from './page-content.js';
import { type PagePiece, parsePage, piecesOf } from './page-pieces.js';
import { runningLines } from './running-lines.js';
import { type UprightPage, uprightPage } from './upright-page.js';

/**
 * The paragraphs and tables of the pages in the order of reading. Page numbers and running titles are left out; a
 * table that goes on over pages is one, with `afterBreak` on the first row of each further page.
 */
export function documentFromPages(pages: readonly PageContent[]): DocumentBlock[] {
  const parsed = pages.map((page) => parsePage(uprightPage(page)));
  const running = runningLines(parsed.map(({ source, lines }) => ({ height: source.content.height, lines })));
  const pieces = parsed.map((page) => piecesOf(page, running));
  const writing = new Writing(
    parsed.map((page) => page.source),
    wordsOf(pieces.flat().flatMap(linesOf)),
  );
  return numberLines(joinTables(pieces).map((piece) => writing.block(piece)));
}

function linesOf(piece: PagePiece): readonly string[] {
  const lines = piece.kind === 'text' ? piece.lines : piece.cells.flatMap((cell) => cell.lines);
  return lines.map((line) => line.text);
}

/** Turns pieces of pages into blocks of the document. */
class Writing {
  constructor(
    private readonly pages: readonly UprightPage[],
    private readonly known: ReadonlySet<string>,
  ) {}

  block(piece: Exclude<PagePiece, { kind: 'table' }> | WholeTable): UnnumberedBlock {
    if (piece.kind === 'whole-table') return this.table(piece);
    const { bold, confidence } = piece;
    const text = joinLines(piece.lines, this.known);
    return { kind: 'paragraph', text, bold, confidence, place: this.place(piece.page, piece.box) };
  }

  private table({ columns, parts, confidence }: WholeTable): UnnumberedBlock {
    const rows = parts.flatMap((part, at) =>
      Array.from({ length: part.rowCount }, (_, row) => ({
        afterBreak: at > 0 && row === 0,
        cells: part.cells.filter((cell) => cell.row === row).map((cell) => this.cell(part.page, cell)),
      })),
    );
    return { kind: 'table', width: columns, rows, confidence, doubtfulNumbers: [] };
  }

  private cell(page: number, cell: Extract<PagePiece, { kind: 'table' }>['cells'][number]): DocumentCell {
    const { column, colSpan, rowSpan, lines, bold, confidence, box } = cell;
    const text = joinLines(lines, this.known);
    return { column, colSpan, rowSpan, text, bold, marked: false, confidence, place: this.place(page, box) };
  }

  private place(page: number, box: Box): DocumentPlace | null {
    const source = this.pages.find(({ content }) => content.page === page);
    if (!source) return null;
    const { left, top, right, bottom } = source.onPage(box);
    const turned = source.onPage({ left: 0, top: 0, right: source.content.width, bottom: source.content.height });
    const share = (value: number, size: number) => Math.round(Math.min(1, Math.max(0, value / size)) * 1e4) / 1e4;
    const [width, height] = [turned.right - turned.left, turned.bottom - turned.top];
    return {
      kind: 'page',
      page,
      box: [share(left, width), share(top, height), share(right, width), share(bottom, height)],
    };
  }
}
