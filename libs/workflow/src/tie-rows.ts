import { hasRing } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, OrderDocumentEntity, RoadmapItemEntity, saveTies, tiesOfOrder } from '@storage';
import { DataSource, In } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, NotFound } from './acting/errors.js';

/**
 * Says for the results of which rows of its order a row waits, in place of what was said before; none is an answer too.
 * No date follows by itself. @throws NotFound, BadInput `tie-other-order` or `tie-ring`
 */
@Injectable()
export class TieRows {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { orderId: string; itemId: string; needs: readonly string[]; actor: ActingPerson }): Promise<void> {
    const { orderId, itemId, actor } = input;
    demand(actor, 'orders.confirm');
    const needs = [...new Set(input.needs)];
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      // Two who tie rows of one order at once could close a ring together.
      await manager.findOneOrFail(OrderDocumentEntity, { where: { id: orderId }, lock: { mode: 'pessimistic_write' } });
      const item = await manager.findOneBy(RoadmapItemEntity, { id: itemId, orderId });
      if (item === null) throw new NotFound('item', itemId);
      const needed = await manager.findBy(RoadmapItemEntity, { id: In(needs), orderId, dropped: false });
      if (needed.length < needs.length) throw new BadInput('tie-other-order', 'needs');
      const others = (await tiesOfOrder(manager, orderId)).filter((tie) => tie.itemId !== itemId);
      const own = needs.map((needsItemId) => ({ itemId, needsItemId }));
      if (hasRing([...others, ...own])) throw new BadInput('tie-ring', 'needs', { number: item.number });
      await saveTies(manager, { orderId, itemId, needs }, { personId: actor.personId, now });
      await manager.insert(AuditEventEntity, {
        at: now,
        actorId: actor.personId,
        action: 'rows-tied',
        subject: `order:${orderId}`,
        details: { row: item.number, waitsFor: needed.map(({ number }) => number).join(', ') },
      });
    });
  }
}
