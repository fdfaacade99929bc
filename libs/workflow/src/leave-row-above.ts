import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, InheritedRowEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { reasonOf } from './tasks/reason.js';

/**
 * Says why a row of the roadmap above does not stand in a child roadmap, or will not in its next edition.
 * @throws NotFound, BadInput `reason-missing`
 */
@Injectable()
export class LeaveRowAbove {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { orderId: string; fromItemId: string; reason: string; actor: ActingPerson }): Promise<void> {
    const { orderId, fromItemId, actor } = input;
    demand(actor, 'orders.confirm');
    const reason = reasonOf(input);
    await this.dataSource.transaction(async (manager) => {
      const row = await manager.findOneBy(InheritedRowEntity, { orderId, fromItemId });
      if (row === null) throw new NotFound('item', fromItemId);
      await manager.save(InheritedRowEntity, { ...row, reason });
      await manager.insert(AuditEventEntity, {
        at: this.clock.now(),
        actorId: actor.personId,
        action: 'row-above-left',
        subject: `order:${orderId}`,
        details: { row: row.given.number, reason },
      });
    });
  }
}
