import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { Queues } from '@platform/queues';
import { underSweepLock } from '@storage';
import { DataSource } from 'typeorm';

/** By then the job that was added for it has begun long ago. */
const PATIENCE_MS = 30_000;

/** Brings back lists of the directory whose job was lost, or the worker that did it. */
@Injectable()
export class EnqueueImports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly queues: Queues,
  ) {}

  /** Returns how many were enqueued; undefined when another worker is at it. */
  run(): Promise<number | undefined> {
    return underSweepLock(this.dataSource, 'enqueue-imports', async () => {
      const waiting = await this.dataSource.query<{ id: string }[]>(
        `select id from directory_import
         where state in ('received', 'confirmed') and coalesce(confirmed_at, received_at) <= $1 order by received_at, id`,
        [new Date(this.clock.now().getTime() - PATIENCE_MS)],
      );
      for (const { id } of waiting) await this.queues.add('import-directory', { importId: id });
      return waiting.length;
    });
  }
}
