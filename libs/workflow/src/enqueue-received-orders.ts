import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { Queues } from '@platform/queues';
import { OrderDocumentEntity, underSweepLock } from '@storage';
import { DataSource, LessThanOrEqual } from 'typeorm';

/** By then the job that was added on receipt has read an order long ago. */
const PATIENCE_MS = 30_000;
const ORDERS_A_SWEEP = 20;

/** Brings back orders that were received and not read: the job was lost, or the worker that read them. */
@Injectable()
export class EnqueueReceivedOrders {
  private readonly logger = new Logger(EnqueueReceivedOrders.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly queues: Queues,
  ) {}

  /** Returns how many were enqueued; undefined when another worker is at it. */
  run(): Promise<number | undefined> {
    return underSweepLock(this.dataSource, 'enqueue-received-orders', async () => {
      const waiting = await this.dataSource.manager.find(OrderDocumentEntity, {
        where: { state: 'received', receivedAt: LessThanOrEqual(new Date(this.clock.now().getTime() - PATIENCE_MS)) },
        select: { id: true },
        order: { receivedAt: 'ASC', id: 'ASC' },
        take: ORDERS_A_SWEEP,
      });
      for (const { id } of waiting) await this.queues.add('read-order', { orderId: id });
      if (waiting.length > 0) this.logger.log(`orders enqueued again: ${waiting.length}`);
      return waiting.length;
    });
  }
}
