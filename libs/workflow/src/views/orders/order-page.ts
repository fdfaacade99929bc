import { Injectable } from '@nestjs/common';
import { checkDocument, pagePicture, Turns } from '@platform/files';
import { OrderDocumentEntity } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';
import { orderFile } from '../../files/order-file.js';

/** Wide enough to read small print on a sharp screen. */
const WIDTH = 1400;
/** Pictures kept ready; one takes up less than a megabyte. */
const MOST_KEPT = 30;
/** Requests in front of one; a page takes a second or two. */
const MOST_WAITING = 40;

/** A page of an order's PDF or scan as a picture. Drawn one after another, so that others are served meanwhile. */
@Injectable()
export class OrderPageView {
  private readonly turns = new Turns(MOST_WAITING);
  /** The pictures asked for last, by file and page. A file never changes. */
  private readonly kept = new Map<string, Promise<Buffer>>();

  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound for an order that has no such page, FileRefused, ReadersBusy */
  async run(orderId: string, page: number): Promise<Buffer> {
    const order = await this.dataSource.manager.findOne(OrderDocumentEntity, {
      where: { id: orderId },
      select: { id: true, fileId: true, sourceDocument: true },
    });
    if (order === null || !hasPage(order, page)) throw new NotFound('page', `${orderId}/${page}`);
    const key = `${order.fileId}/${page}`;
    const picture = this.kept.get(key) ?? this.turns.take(() => this.draw(order, page));
    this.keep(key, picture);
    return picture;
  }

  /** The file is fetched when its turn comes: those that wait hold no bytes. */
  private async draw({ id, fileId }: OrderDocumentEntity, page: number): Promise<Buffer> {
    const { name: fileName, bytes } = await orderFile(this.dataSource.manager, fileId);
    const { kind } = await checkDocument(bytes, fileName);
    if (kind !== 'pdf' && kind !== 'picture') throw new NotFound('page', `${id}/${page}`);
    return pagePicture(bytes, kind, { number: page, width: WIDTH }, fileName);
  }

  private keep(key: string, picture: Promise<Buffer>): void {
    this.kept.delete(key);
    this.kept.set(key, picture);
    picture.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}

/**
 * Only pages that were read are drawn, so no number of a request reaches the reader unknown. One that was read in vain
 * is among them: its picture is all there is of it.
 */
function hasPage({ sourceDocument }: OrderDocumentEntity, page: number): boolean {
  if (sourceDocument === null) return false;
  const isUnread = sourceDocument.warnings.some(
    ({ code, values }) => code === 'page-unread' && values?.['page'] === page,
  );
  return (
    isUnread ||
    sourceDocument.blocks.some((block) =>
      block.kind === 'paragraph'
        ? block.place?.kind === 'page' && block.place.page === page
        : block.rows.some(({ cells }) => cells.some(({ place }) => place?.kind === 'page' && place.page === page)),
    )
  );
}
