import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { forgetDeliveries, tellOverdue, underSweepLock } from '@storage';
import { DataSource } from 'typeorm';

/** In which work is owed; a report that was handed in waits for its acceptor. */
const OWED = ['open', 'in_progress', 'returned'];
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** What a new day brings to programs: tasks that have become overdue are told of, and a log a month old is dropped. */
@Injectable()
export class TendWebhooks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await underSweepLock(this.dataSource, 'webhooks', async () => {
      const now = this.clock.now();
      await tellOverdue(this.dataSource.manager, now, OWED);
      await forgetDeliveries(this.dataSource.manager, new Date(now.getTime() - KEPT_MS));
    });
  }
}
