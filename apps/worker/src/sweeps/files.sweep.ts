import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { NoteSweepRun, TidyFiles } from '@workflow';
import { Sweep } from './sweep.js';

const EVERY_MS = 24 * 60 * 60 * 1000;

/** Once a day: every file on the disk is looked for in the tables. */
@Injectable()
export class FilesSweep extends Sweep {
  constructor(tidyFiles: TidyFiles, runs: NoteSweepRun) {
    super({ name: 'files', everyMs: EVERY_MS }, runs, async () => {
      await tidyFiles.run();
    });
  }

  @Interval(EVERY_MS)
  override run(): Promise<void> {
    return super.run();
  }
}
