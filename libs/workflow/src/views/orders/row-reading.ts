import { explainWarning } from '@domain/deadlines';
import { readPlanDates, rereadDeadline, rereadParties } from '@domain/orders';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';
import { rulesOfOrder } from '../../calendars/order-rules.js';
import { deadlinePlace } from '../../orders/deadline-place.js';
import { partiesInWords } from '../../review/reword.js';
import type { ScheduleText } from '../texts/schedule.js';
import { termInWords } from '../texts/term-of-profile.js';

/** What words would be read as, before they are saved. */
export interface RowReading {
  readonly schedules: ScheduleText[];
  readonly explanation: string[];
  /** What the term gives rise to: the words of each warning. */
  readonly warnings: string[];
  readonly responsible: string[];
  readonly executors: string[];
}

/** Dates of a plan are days of events, not last days, whatever the order calls its column. */
export interface WordsToRead {
  readonly deadlineText?: string;
  readonly responsibleText?: string;
  readonly asPlan?: boolean;
}

/** Reads words in the place of an item's own and changes nothing. @throws NotFound */
@Injectable()
export class RowReadingView {
  constructor(private readonly dataSource: DataSource) {}

  async run(
    orderId: string,
    itemId: string,
    { deadlineText = '', responsibleText = '', asPlan = false }: WordsToRead,
    texts: Texts,
  ): Promise<RowReading> {
    const { manager } = this.dataSource;
    const order = await manager.findOneBy(OrderDocumentEntity, { id: orderId });
    const item = await manager.findOneBy(RoadmapItemEntity, { id: itemId, orderId });
    if (order === null || order.reading === null || item === null) throw new NotFound('item', itemId);
    const rules = await rulesOfOrder(manager, orderId);
    const read = asPlan ? readPlanDates : rereadDeadline;
    const deadline = read(order.reading, deadlinePlace(item), deadlineText, rules);
    const { responsible, executors } = rereadParties(order.reading, responsibleText, partiesInWords(item));
    return {
      ...termInWords(deadline, order, rules, texts),
      warnings: deadline.warnings.map((one) => explainWarning({ ...one, where: item.number }, texts).message),
      responsible: responsible.map(({ name }) => name),
      executors: executors.map(({ name }) => name),
    };
  }
}
