import { Injectable } from '@nestjs/common';
import { checkDocument, pagePicture, READING_LIMITS } from '@platform/files';
import { OrderDocumentEntity, StoredFileEntity } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';

/** Wide enough to read small print on a sharp screen. */
const WIDTH = 1400;

/** A page of an order's PDF or scan as a picture. */
@Injectable()
export class OrderPageView {
  private drawing: Promise<unknown> = Promise.resolve();

  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound for an order that has no such page */
  async run(orderId: string, page: number): Promise<Buffer> {
    const order = await this.dataSource.manager.findOne(OrderDocumentEntity, {
      where: { id: orderId },
      select: { id: true, fileId: true, sourceDocument: true },
    });
    if (order === null || !hasPage(order, page)) throw new NotFound('page', `${orderId}/${page}`);
    const { name: fileName, bytes } = await this.dataSource.manager.findOneOrFail(StoredFileEntity, {
      where: { id: order.fileId },
      select: { id: true, name: true, bytes: true },
    });
    const { kind } = await checkDocument(bytes, fileName);
    if (kind !== 'pdf' && kind !== 'picture') throw new NotFound('page', `${orderId}/${page}`);
    // A picture takes a processor for a second: they are drawn one after another, so that others are served meanwhile.
    const drawn = this.drawing.then(() => pagePicture(bytes, kind, page, WIDTH, { fileName, limits: READING_LIMITS }));
    this.drawing = drawn.catch(() => undefined);
    return drawn;
  }
}

/** Only pages something was read from are drawn, so no number of a request reaches the reader unknown. */
function hasPage({ sourceDocument }: OrderDocumentEntity, page: number): boolean {
  return (sourceDocument?.blocks ?? []).some((block) =>
    block.kind === 'paragraph'
      ? block.place?.kind === 'page' && block.place.page === page
      : block.rows.some(({ cells }) => cells.some(({ place }) => place?.kind === 'page' && place.page === page)),
  );
}
