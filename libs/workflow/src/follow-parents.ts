import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { advanceFamilyStep, lockOpenFamilyStep, underSweepLock } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { holdCalendars } from './calendars/calendar-state.js';
import { stepChunk } from './tasks/family/step-family.js';

/**
 * Goes on with what was done to a task that stands for many organisations and has not come to all of theirs. Each chunk
 * is one transaction that also notes how far it has come, so a process that dies loses at most a chunk.
 */
@Injectable()
export class FollowParents {
  private readonly logger = new Logger(FollowParents.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Returns how many tasks were gone through; undefined when another worker is at it. */
  async run(): Promise<number | undefined> {
    const followed = await underSweepLock(this.dataSource, 'follow-parents', () => this.followAll());
    if (followed !== undefined && followed > 0) this.logger.log(`tasks that followed the one above: ${followed}`);
    return followed;
  }

  private async followAll(): Promise<number> {
    for (let followed = 0; ; ) {
      const chunk = await this.dataSource.transaction((manager) => followChunk(manager, this.clock.now()));
      if (chunk === null) return followed;
      followed += chunk;
    }
  }
}

/** Null where nothing is left to do. */
async function followChunk(manager: EntityManager, now: Date): Promise<number | null> {
  await holdCalendars(manager);
  const open = await lockOpenFamilyStep(manager);
  if (open === null) return null;
  const { doneTo, done, isLast } = await stepChunk(manager, open, open.doneTo);
  await advanceFamilyStep(manager, open.id, { doneTo, done, finishedAt: isLast ? now : null });
  return done;
}
