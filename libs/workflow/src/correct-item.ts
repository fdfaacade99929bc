import type { DeadlineReading } from '@domain/deadlines';
import { type OrderReading, rereadDeadline } from '@domain/orders';
import type { ItemKind } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict, NotFound } from './acting/errors.js';
import { isAbout, placeOf } from './orders/item-warnings.js';

/**
 * Corrects an item at review: other deadline words, read anew in the same place, or another kind. The words of the order
 * stay on record. @throws NotFound, Conflict `order-confirmed` or `stale-entry`
 */
@Injectable()
export class CorrectItem {
  constructor(private readonly dataSource: DataSource) {}

  async run(input: {
    orderId: string;
    itemId: string;
    version: number;
    deadlineText?: string;
    kind?: ItemKind;
    actor: ActingPerson;
  }): Promise<void> {
    demand(input.actor, 'orders.confirm');
    await this.dataSource.transaction(async (manager) => {
      const order = await manager.findOne(OrderDocumentEntity, {
        where: { id: input.orderId },
        lock: { mode: 'pessimistic_write' },
      });
      const item = await manager.findOneBy(RoadmapItemEntity, { id: input.itemId, orderId: input.orderId });
      if (order === null || order.reading === null || item === null) throw new NotFound('item', input.itemId);
      if (order.state === 'confirmed') throw new Conflict('order-confirmed', { id: order.id });
      if (item.version !== input.version) throw new Conflict('stale-entry', { name: item.number });
      if (input.kind !== undefined) item.kind = input.kind;
      if (input.deadlineText !== undefined) {
        const words = input.deadlineText.trim();
        const place = 'roadmapIndex' in item.reading ? { ...item, roadmapIndex: item.reading.roadmapIndex ?? 0 } : item;
        const before = rereadDeadline(order.reading, place, item.deadlineText ?? '', order.profile);
        const after = rereadDeadline(order.reading, place, words, order.profile);
        item.correctedDeadlineText = words;
        item.deadlineText = words;
        item.reading =
          item.source === 'table'
            ? { ...item.reading, schedules: after.schedules, explanation: after.explanation }
            : { ...item.reading, deadlines: after.schedules, explanation: after.explanation };
        order.reading = withWarnings(order.reading, item, before, after);
        await manager.save(order);
      }
      await manager.save(item);
    });
  }
}

/** The order's warnings after the correction: what the old words gave rise to goes, what the new ones do comes. */
function withWarnings(
  reading: OrderReading,
  item: RoadmapItemEntity,
  before: DeadlineReading,
  after: DeadlineReading,
): OrderReading {
  const gone = new Set(before.warnings.map(({ code }) => code));
  const kept = reading.warnings.filter((warning) => !(isAbout(warning, item) && gone.has(warning.code)));
  const place = { where: placeOf(item), line: item.reading.source.line };
  return { ...reading, warnings: [...kept, ...after.warnings.map((warning) => ({ ...warning, ...place }))] };
}
