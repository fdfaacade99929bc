import type { DocumentBlock, DocumentPlace, SourceDocument } from '@domain/document';
import { Injectable } from '@nestjs/common';
import { OrderDocumentEntity } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';

/** Where words stand in a file that has pages or sheets. */
export interface SourcePlaceText {
  readonly page: number | null;
  /** Left, top, right, bottom as shares of the page. */
  readonly box: number[] | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

export interface SourceCell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly text: string;
  readonly bold: boolean;
  readonly confidence: number;
  readonly place: SourcePlaceText | null;
}

/** A paragraph has a text and no rows, a table rows and no text. */
export interface SourceBlock {
  readonly line: number;
  readonly text: string | null;
  readonly bold: boolean;
  readonly confidence: number;
  readonly place: SourcePlaceText | null;
  readonly rows: { readonly line: number; readonly cells: SourceCell[] }[] | null;
}

/** The source of an order as its reader gave it, to be shown beside the reading. @throws NotFound, also before it was read */
@Injectable()
export class OrderDocumentView {
  constructor(private readonly dataSource: DataSource) {}

  async run(orderId: string): Promise<{ blocks: SourceBlock[] }> {
    const order = await this.dataSource.manager.findOne(OrderDocumentEntity, {
      where: { id: orderId },
      select: { id: true, sourceDocument: true },
    });
    if (order === null || order.sourceDocument === null) throw new NotFound('order', orderId);
    return { blocks: order.sourceDocument.blocks.map(blockOf) };
  }
}

function blockOf(block: DocumentBlock): SourceBlock {
  if (block.kind === 'paragraph') {
    const { line, text, bold, confidence, place } = block;
    return { line, text, bold, confidence, place: placeOf(place), rows: null };
  }
  return {
    line: block.rows[0]?.line ?? 0,
    text: null,
    bold: false,
    confidence: block.confidence,
    place: null,
    rows: block.rows.map(({ line, cells }) => ({
      line,
      cells: cells.map(({ column, colSpan, rowSpan, text, bold, confidence, place }) => ({
        ...{ column, colSpan, rowSpan, text, bold, confidence },
        place: placeOf(place),
      })),
    })),
  };
}

function placeOf(place: DocumentPlace | null): SourcePlaceText | null {
  if (place?.kind === 'page') return { page: place.page, box: [...place.box], sheet: null, cell: null };
  if (place?.kind === 'sheet') return { page: null, box: null, sheet: place.sheet, cell: place.cell };
  return null;
}

/** How sure the reader was of the letters, line by line: the least sure words of each line count. */
export function confidenceByLine({ blocks }: SourceDocument): ReadonlyMap<number, number> {
  const byLine = new Map<number, number>();
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const { line, cells } of block.rows) byLine.set(line, Math.min(...cells.map((cell) => cell.confidence), 1));
    } else {
      block.text.split('\n').forEach((_, at) => byLine.set(block.line + at, block.confidence));
    }
  }
  return byLine;
}
