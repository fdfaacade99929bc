import { deadlineContextAt, type ProposedDate, proposePlanDates } from '@domain/orders';
import { formatRange, type Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { readDocument, Turns, WAITED_FOR_LIMITS } from '@platform/files';
import { OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';
import { rulesOfOrder } from '../../calendars/order-rules.js';
import { deadlinePlace } from '../../orders/deadline-place.js';

export interface ProposedDateText extends ProposedDate {
  readonly text: string;
}

/** Files in front of one; most take a second. */
const MOST_WAITING = 10;

/** The dates a file holds, for a person to choose those of an item. Nothing is kept of the file. */
@Injectable()
export class PlanProposalView {
  private readonly turns = new Turns(MOST_WAITING);

  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound, FileRefused, ReadersBusy */
  async run(
    orderId: string,
    itemId: string,
    file: { readonly name: string; readonly bytes: Buffer },
    texts: Texts,
  ): Promise<ProposedDateText[]> {
    const { manager } = this.dataSource;
    const order = await manager.findOneBy(OrderDocumentEntity, { id: orderId });
    const item = await manager.findOneBy(RoadmapItemEntity, { id: itemId, orderId });
    if (order === null || order.reading === null || item === null) throw new NotFound('item', itemId);
    const context = deadlineContextAt(order.reading, deadlinePlace(item), await rulesOfOrder(manager, orderId));
    const document = await this.turns.take(() =>
      readDocument(file.bytes, file.name, { processLimits: WAITED_FOR_LIMITS }),
    );
    return proposePlanDates(document, context).map((date) => ({
      ...date,
      text: formatRange(date.start, date.due, texts),
    }));
  }
}
