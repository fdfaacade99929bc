import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { inheritedRow } from './roadmaps/inherited-rows.js';
import { saveInherited } from './roadmaps/save-inherited.js';
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
      const { given } = await inheritedRow(manager, orderId, fromItemId);
      await saveInherited(manager, orderId, fromItemId, { given, reason });
      await manager.insert(AuditEventEntity, {
        at: this.clock.now(),
        actorId: actor.personId,
        action: 'row-above-left',
        subject: `order:${orderId}`,
        details: { row: given.number, reason },
      });
    });
  }
}
