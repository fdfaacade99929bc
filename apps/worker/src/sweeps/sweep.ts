import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { oneAtATime } from './one-at-a-time.js';

/** Work done again and again: once at the start, then as often as the subclass says with `@Interval` on its own `run`. */
export abstract class Sweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly work: ReturnType<typeof oneAtATime>;

  protected constructor(name: string, work: () => Promise<unknown>) {
    this.work = oneAtATime(name, work);
  }

  run(): Promise<void> {
    return this.work.run();
  }

  onApplicationBootstrap(): void {
    void this.run();
  }

  onModuleDestroy(): Promise<void> {
    return this.work.stop();
  }
}
