import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { TidyFiles } from '@workflow';
import { oneAtATime } from './one-at-a-time.js';

const EVERY_MS = 24 * 60 * 60 * 1000;

/** Once a day: every file on the disk is looked for in the tables. */
@Injectable()
export class FilesSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sweep = oneAtATime('files', async () => {
    await this.tidyFiles.run();
  });

  constructor(private readonly tidyFiles: TidyFiles) {}

  @Interval(EVERY_MS)
  run(): Promise<void> {
    return this.sweep.run();
  }

  onApplicationBootstrap(): void {
    void this.run();
  }

  onModuleDestroy(): Promise<void> {
    return this.sweep.stop();
  }
}
