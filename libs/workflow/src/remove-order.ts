import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, firstImport, OrderDocumentEntity, StoredFileEntity, TaskEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict, NotFound } from './acting/errors.js';
import { deleteOrder } from './orders/delete-order.js';
import { issuedTwin } from './orders/issued-twin.js';
import { lockFile } from './orders/lock-file.js';

/**
 * Takes an order of which nothing was made out of the list, with its file: one that could not be read, or another copy
 * of an order that is issued already or was brought before. The audit keeps who did it, the name of the file and its digest.
 *
 * @throws NotFound, Conflict `order-in-use` for any other order
 */
@Injectable()
export class RemoveOrder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ orderId, actor }: { orderId: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'orders.receive');
    await this.dataSource.transaction(async (manager) => {
      const known = await manager.findOneBy(OrderDocumentEntity, { id: orderId });
      if (known !== null) await lockFile(manager, known.fileSha256);
      const order = await manager.findOne(OrderDocumentEntity, {
        where: { id: orderId },
        lock: { mode: 'pessimistic_write' },
      });
      if (order === null) throw new NotFound('order', orderId);
      const isCopy =
        (await issuedTwin(manager, orderId, actor, 'see')) !== null || (await firstImport(manager, orderId)) !== null;
      const isIdle = order.state === 'unreadable' || (order.state === 'read' && isCopy);
      if (!isIdle || (await manager.existsBy(TaskEntity, { orderId }))) {
        throw new Conflict('order-in-use', { id: orderId });
      }
      const { name: fileName } = await manager.findOneByOrFail(StoredFileEntity, { id: order.fileId });
      await deleteOrder(manager, order);
      await manager.insert(AuditEventEntity, {
        at: this.clock.now(),
        actorId: actor.personId,
        action: 'order-removed',
        subject: `order:${orderId}`,
        details: { fileName, sha256: order.fileSha256, state: order.state, reason: order.refusal?.code ?? null },
      });
    });
  }
}
