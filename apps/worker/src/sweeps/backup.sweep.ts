import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { MakeNightlyBackup, NoteSweepRun } from '@workflow';
import { Sweep } from './sweep.js';

const EVERY_MS = 10 * 60 * 1000;

/** Every few minutes it is looked whether the night's backup is due, where the settings name a folder for it. */
@Injectable()
export class BackupSweep extends Sweep {
  constructor(backup: MakeNightlyBackup, runs: NoteSweepRun) {
    super({ name: 'backup', everyMs: EVERY_MS }, runs, () => backup.run());
  }

  @Interval(EVERY_MS)
  override run(): Promise<void> {
    return super.run();
  }
}
