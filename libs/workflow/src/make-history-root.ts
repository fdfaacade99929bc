import { dateInZone } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import {
  type Ask,
  hasHistoryRoot,
  lastHistoryRoot,
  rootAfter,
  saveHistoryRoot,
  settledHistoryId,
  underSweepLock,
} from '@storage';
import { DataSource } from 'typeorm';

/** Keeps one digest a day over the histories of all tasks: a row cut off the end of one breaks no link of it, but this. */
@Injectable()
export class MakeHistoryRoot {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Returns whether one was made; undefined when another worker is at it. */
  run(): Promise<boolean | undefined> {
    return underSweepLock(this.dataSource, 'make-history-root', async () => {
      const { manager } = this.dataSource;
      const now = this.clock.now();
      const day = dateInZone(now, 'UTC');
      if (await hasHistoryRoot(manager, day)) return false;
      const ask: Ask = (sql, values) => manager.query(sql, values);
      const lastHistoryId = await settledHistoryId(manager);
      const made = await rootAfter(ask, await lastHistoryRoot(ask), lastHistoryId);
      await saveHistoryRoot(manager, { day, lastHistoryId, ...made }, now);
      return true;
    });
  }
}
