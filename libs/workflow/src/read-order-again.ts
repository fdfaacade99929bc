import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { Queues } from '@platform/queues';
import { AuditEventEntity } from '@storage';
import { DataSource } from 'typeorm';
import { ordersFor } from './access/scopes/order-scope.js';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { SqlParameters } from './rows/sql-parameters.js';

/**
 * Reads an order anew that was given up through a fault of the program, with all its attempts before it.
 * @throws Conflict `order-not-given-up` for any other, also for one that is not the actor's to manage
 */
@Injectable()
export class ReadOrderAgain {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly queues: Queues,
  ) {}

  async run({ orderId, actor }: { orderId: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'orders.receive');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const parameters = new SqlParameters();
      const [, count] = await manager.query<[unknown, number]>(
        `update order_document orders set state = 'received', refusal = null, attempts = 0, pages_done = null,
           pages_of = null, version = version + 1
         where orders.id = ${parameters.add(orderId)} and orders.state = 'unreadable'
           and orders.refusal ->> 'code' = 'reading-failed' and ${ordersFor(actor, 'manage', parameters)}`,
        parameters.values,
      );
      if (count === 0) throw new Conflict('order-not-given-up', { id: orderId });
      await manager.insert(AuditEventEntity, {
        ...{ at: now, actorId: actor.personId, action: 'order-read-again', subject: `order:${orderId}`, details: {} },
      });
    });
    await this.queues.add('read-order', { orderId });
  }
}
