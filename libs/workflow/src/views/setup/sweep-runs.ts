import { isLate, type SweepRun } from '@domain/sweeps';
import { Injectable } from '@nestjs/common';
import { SystemClock } from '@platform/clock';
import { SWEEP_RUNS_SQL } from '@storage';
import { DataSource } from 'typeorm';

/** How the works that repeat themselves fare, for the administrator. */
@Injectable()
export class SweepRunsView {
  /** As the beats are. */
  private readonly clock = new SystemClock();

  constructor(private readonly dataSource: DataSource) {}

  async run(): Promise<(SweepRun & { readonly isLate: boolean })[]> {
    const runs = await this.dataSource.query<SweepRun[]>(SWEEP_RUNS_SQL);
    const now = this.clock.now();
    return runs.map((run) => ({ ...run, isLate: isLate(run, now) }));
  }
}
