import { createHash } from 'node:crypto';
import type { Warning } from '@domain/deadlines';
import { proposeDirectory } from '@domain/directory';
import type { SourceDocument } from '@domain/document';
import { ExpectedError } from '@domain/errors';
import { contentWords, MOST_ORDER_ROWS, type OrderReading, rowsBeyondMost } from '@domain/orders';
import { isProtocol } from '@domain/protocols';
import { Injectable, Logger } from '@nestjs/common';
import { readDocument } from '@platform/files';
import { insertInChunks, OrderDocumentEntity, RoadmapItemEntity, underLock } from '@storage';
import { DataSource } from 'typeorm';
import { BadInput } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { demandSameCalendars, readByRules } from './calendars/read-by-rules.js';
import { issuerRemarks } from './directory/issuer-remark.js';
import { saveProposedDirectory } from './directory/save-proposed.js';
import { orderFile } from './files/order-file.js';
import { itemRows } from './orders/item-rows.js';
import { requisiteColumns } from './orders/requisite-columns.js';
import { isEmptyDraft } from './roadmaps/is-empty-draft.js';
import { childToRead, readForBody, settleChild } from './roadmaps/read-child.js';
import { MOST_ATTEMPTS } from './rows/most-attempts.js';

/**
 * Reads a received order into items, warnings and proposed directory entries, all in one transaction. Safe to run
 * twice: only an order in the state `received` is read. A file that is no order becomes `unreadable` with the reason;
 * after any other failure it stays `received` and is tried again, MOST_ATTEMPTS times in all. Nobody loses the file.
 */
@Injectable()
export class ReadOrder {
  private readonly logger = new Logger(ReadOrder.name);

  constructor(private readonly dataSource: DataSource) {}

  /** While it is being read somewhere, nothing is done here: a scan takes minutes, and the sweep brings it again. */
  async run(orderId: string): Promise<void> {
    await underLock(this.dataSource, `read order ${orderId}`, () => this.read(orderId));
  }

  private async read(orderId: string): Promise<void> {
    const order = await this.dataSource.manager.findOneBy(OrderDocumentEntity, { id: orderId });
    if (order === null || order.state !== 'received') return;
    const { attempts } = order;
    if (attempts >= MOST_ATTEMPTS) {
      await this.giveUp(orderId);
      return;
    }
    await this.dataSource.manager.increment(OrderDocumentEntity, { id: orderId }, 'attempts', 1);
    try {
      const document = await this.documentOf(order);
      const rows = rowsBeyondMost(document);
      if (rows !== null) throw new BadInput('order-too-long', null, { rows, limit: MOST_ORDER_ROWS });
      // A protocol read as an order would lose its decisions: it is said, and the command that reads it is named.
      if (isProtocol(document)) throw new BadInput('order-is-protocol');
      const { reading, stamp } = await readByRules(this.dataSource.manager, document, order);
      const isWithoutDuties = reading.items.length + reading.clauses.length === 0;
      if (isWithoutDuties && !(await isEmptyDraft(this.dataSource.manager, order)))
        throw new BadInput('order-without-duties');
      await this.save(orderId, document, reading, stamp);
      this.logger.log(`order ${orderId}: read`);
    } catch (error) {
      if (!(error instanceof ExpectedError)) {
        if (attempts + 1 === MOST_ATTEMPTS) await this.giveUp(orderId);
        throw error;
      }
      await this.refuse(orderId, error);
      this.logger.log(`order ${orderId}: refused, ${error.code}`);
      // What a reader stumbled over is nothing for whoever sent the file, but for whoever mends the reader.
      if (error.cause instanceof Error)
        this.logger.warn(`order ${orderId}: ${error.cause.stack ?? error.cause.message}`);
    }
  }

  private async documentOf(order: OrderDocumentEntity): Promise<SourceDocument> {
    const file = await orderFile(this.dataSource.manager, order.fileId);
    const onProgress = (pagesDone: number, pagesOf: number) => this.notePages(order.id, { pagesDone, pagesOf });
    return readDocument(file.bytes, file.name, { onProgress });
  }

  /** For the page of whoever waits; that it could not be noted hurts nobody. */
  private notePages(orderId: string, pages: { pagesDone: number; pagesOf: number }): void {
    const noted = this.dataSource.manager.update(OrderDocumentEntity, { id: orderId, state: 'received' }, pages);
    noted.catch((error: unknown) => this.logger.warn(`order ${orderId}: progress not noted (${String(error)})`));
  }

  private async save(orderId: string, document: SourceDocument, asRead: OrderReading, stamp: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      await demandSameCalendars(manager, stamp);
      const order = await manager.findOne(OrderDocumentEntity, {
        where: { id: orderId },
        lock: { mode: 'pessimistic_write' },
      });
      // Refused or read by another process meanwhile, or even taken out of the list.
      if (order?.state !== 'received') return;
      const child = await childToRead(manager, orderId);
      const reading =
        child === null ? withRemarks(asRead, await issuerRemarks(manager, order, asRead)) : readForBody(asRead, child);
      Object.assign(order, {
        state: 'read',
        reading,
        sourceDocument: document,
        contentKey: createHash('sha256').update(contentWords(reading)).digest('hex'),
        ...requisiteColumns(reading),
        ...(child !== null && { timeZone: child.timeZone }),
      } satisfies Partial<OrderDocumentEntity>);
      await manager.save(order);
      await insertInChunks(manager, RoadmapItemEntity, itemRows(orderId, reading));
      await saveProposedDirectory(manager, order, proposeDirectory(reading));
      if (child !== null) await settleChild(manager, child);
    });
  }

  private async refuse(orderId: string, { code, values }: ExpectedError): Promise<void> {
    await this.dataSource.manager.update(
      OrderDocumentEntity,
      { id: orderId, state: 'received' },
      { state: 'unreadable', refusal: { code, values: { ...values } } },
    );
  }

  private async giveUp(orderId: string): Promise<void> {
    await this.refuse(orderId, new ExpectedError('reading-failed'));
    this.logger.error(`order ${orderId}: given up after ${MOST_ATTEMPTS} attempts`);
  }
}

function withRemarks(reading: OrderReading, remarks: readonly Warning[]): OrderReading {
  return { ...reading, warnings: [...reading.warnings, ...remarks] };
}
