import type { SweepRun } from '@domain/sweeps';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { ledger, registry } from '@platform/measures';
import { Queues } from '@platform/queues';
import { DUE_COUNTS_SQL, type DueCounts, SWEEP_RUNS_SQL } from '@storage';
import { DataSource } from 'typeorm';

const SECOND_MS = 1000;

/** All measures of this process and, looked up now, of the tables and the queues. */
@Injectable()
export class MeasuresView {
  readonly contentType = registry.contentType;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly queues: Queues,
  ) {}

  async run(): Promise<string> {
    await Promise.all([this.measureDue(), this.measureSweeps(), this.measureQueues()]);
    return registry.metrics();
  }

  private async measureDue(): Promise<void> {
    const now = this.clock.now();
    const [counts] = await this.dataSource.query<DueCounts[]>(DUE_COUNTS_SQL, [now]);
    if (counts === undefined) return;
    ledger.remindersDue.set(counts.remindersDue);
    ledger.lettersDue.set(counts.lettersDue);
    ledger.lettersUndelivered.set(counts.lettersUndelivered);
    const { oldestDueAt } = counts;
    ledger.oldestDueSeconds.set(oldestDueAt === null ? 0 : (now.getTime() - oldestDueAt.getTime()) / SECOND_MS);
  }

  private async measureSweeps(): Promise<void> {
    const runs = await this.dataSource.query<SweepRun[]>(SWEEP_RUNS_SQL);
    for (const { name: sweep, endedAt, outcome } of runs) {
      ledger.sweepEndedAt.set({ sweep }, endedAt.getTime() / SECOND_MS);
      ledger.sweepFailed.set({ sweep }, outcome === 'failed' ? 1 : 0);
    }
  }

  private async measureQueues(): Promise<void> {
    for (const { queue, waiting, active } of await this.queues.depths()) {
      ledger.queueDepth.set({ queue, state: 'waiting' }, waiting);
      ledger.queueDepth.set({ queue, state: 'active' }, active);
    }
  }
}
