import { ExpectedError } from '@domain/errors';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { dueHandovers, entriesWithDueTerms, HandoverEntity, underSweepLock } from '@storage';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { holdCalendars } from './calendars/calendar-state.js';
import { perform } from './handovers/perform.js';
import { reseat } from './handovers/reseat.js';

/**
 * Passes over what was said to pass on a day that has come, and brings bodies to the members they have from that day on. Each
 * handover and each body is one transaction.
 */
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
      if (await this.runOne(`handover ${id}`, (manager) => this.passOver(manager, id))) done += 1;
    }
    for (const id of await entriesWithDueTerms(this.dataSource.manager, this.clock.now())) {
      if (await this.runOne(`members of ${id}`, (manager) => this.reseat(manager, id))) done += 1;
    }
    return done;
  }

  private async passOver(manager: EntityManager, id: string): Promise<boolean> {
    const handover = await manager.findOne(HandoverEntity, {
      where: { id, doneAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (handover === null) return false;
    await perform(manager, handover, 'system', this.clock.now());
    return true;
  }

  private async reseat(manager: EntityManager, id: string): Promise<boolean> {
    await reseat(manager, id, { actorId: null, via: 'system', now: this.clock.now() });
    return true;
  }

  private async runOne(what: string, work: (manager: EntityManager) => Promise<boolean>): Promise<boolean> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        await holdCalendars(manager);
        return work(manager);
      });
    } catch (error) {
      // It waits for somebody to mend what keeps it, as another administrator; the others and the letters go on.
      if (error instanceof ExpectedError) this.logger.warn(`${what} is kept: ${error.code}`);
      else this.logger.error(`${what} failed and is tried again`, error instanceof Error ? error.stack : error);
      return false;
    }
  }
}
