import { ExpectedError } from '@domain/errors';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { dueHandovers, HandoverEntity, underSweepLock } from '@storage';
import { DataSource, IsNull } from 'typeorm';
import { perform } from './handovers/perform.js';

/** Passes over what was said to pass on a day that has come. Each handover is one transaction. */
@Injectable()
export class RunHandovers {
  private readonly logger = new Logger(RunHandovers.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Returns how many were done; undefined when another worker is at it. */
  async run(): Promise<number | undefined> {
    return underSweepLock(this.dataSource, 'run-handovers', () => this.runAll());
  }

  private async runAll(): Promise<number> {
    let done = 0;
    for (const id of await dueHandovers(this.dataSource.manager, this.clock.now())) {
      if (await this.runOne(id)) done += 1;
    }
    return done;
  }

  private async runOne(id: string): Promise<boolean> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        const handover = await manager.findOne(HandoverEntity, {
          where: { id, doneAt: IsNull() },
          lock: { mode: 'pessimistic_write' },
        });
        if (handover === null) return false;
        await perform(manager, handover, 'system', this.clock.now());
        return true;
      });
    } catch (error) {
      // It waits for somebody to mend what keeps it, as another administrator; the others and the letters go on.
      if (error instanceof ExpectedError) this.logger.warn(`handover ${id} is kept: ${error.code}`);
      else this.logger.error(`handover ${id} failed and is tried again`, error instanceof Error ? error.stack : error);
      return false;
    }
  }
}
