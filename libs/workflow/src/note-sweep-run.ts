import { errorKind, type SweepRun } from '@domain/sweeps';
import { Injectable } from '@nestjs/common';
import { Clock, SystemClock } from '@platform/clock';
import { noteSweepRun } from '@storage';
import { DataSource } from 'typeorm';

/** Of a work that begins every few seconds not each run that went well is written down. */
const QUIET_MS = 60_000;

/**
 * Keeps when a work that repeats itself ran last and how it ended, for whoever looks after the product. Its beat is of the
 * machine's time, also where the product shows another day.
 */
@Injectable()
export class NoteSweepRun {
  private readonly clock: Clock = new SystemClock();
  private readonly lastDone = new Map<string, Date>();

  constructor(private readonly dataSource: DataSource) {}

  now(): Date {
    return this.clock.now();
  }

  /** `failure` is what it threw; left out where it ended well. */
  async run({
    failure,
    ...run
  }: Pick<SweepRun, 'name' | 'beatMs' | 'startedAt'> & { readonly failure?: unknown }): Promise<void> {
    const endedAt = this.clock.now();
    const hasFailed = failure !== undefined;
    const last = this.lastDone.get(run.name);
    if (!hasFailed && last !== undefined && endedAt.getTime() - last.getTime() < QUIET_MS) return;
    await noteSweepRun(this.dataSource.manager, {
      ...{ ...run, endedAt, outcome: hasFailed ? 'failed' : 'done', error: hasFailed ? errorKind(failure) : null },
    });
    // After a failure the next run that goes well is news.
    if (hasFailed) this.lastDone.delete(run.name);
    else this.lastDone.set(run.name, endedAt);
  }
}
