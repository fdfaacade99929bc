import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { NoteSweepRun } from '@workflow';
import { oneAtATime } from './one-at-a-time.js';

export interface Beat {
  readonly name: string;
  readonly everyMs: number;
}

/** Work done again and again; how each run ended is kept under its name. */
function notedWork(
  { name, everyMs: beatMs }: Beat,
  runs: NoteSweepRun,
  work: () => Promise<unknown>,
): ReturnType<typeof oneAtATime> {
  let startedAt = runs.now();
  const timed = () => {
    startedAt = runs.now();
    return work();
  };
  return oneAtATime(name, timed, (ended) => runs.run({ name, beatMs, startedAt, ...ended }));
}

/**
 * Several works of one beat, one after the other, each kept under its own name: where one fails, that one is said to have
 * failed, and the others are done. The subclass says with `@Interval` on its own `run` how often.
 */
export abstract class SweepOfWorks implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly works: readonly ReturnType<typeof oneAtATime>[];

  protected constructor(everyMs: number, runs: NoteSweepRun, works: Record<string, { run(): Promise<unknown> }>) {
    this.works = Object.entries(works).map(([name, work]) => notedWork({ name, everyMs }, runs, () => work.run()));
  }

  async run(): Promise<void> {
    for (const work of this.works) await work.run();
  }

  onApplicationBootstrap(): void {
    void this.run();
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.works.map((work) => work.stop()));
  }
}

/**
 * Work done again and again: once at the start, then as often as the subclass says with `@Interval` on its own `run`. How
 * each run ended is kept. Work that goes on for long looks at the signal, which says that the process is to end.
 */
export abstract class Sweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly stopping = new AbortController();
  private readonly work: ReturnType<typeof oneAtATime>;

  protected constructor(beat: Beat, runs: NoteSweepRun, work: (stopping: AbortSignal) => Promise<unknown>) {
    this.work = notedWork(beat, runs, () => work(this.stopping.signal));
  }

  run(): Promise<void> {
    return this.work.run();
  }

  onApplicationBootstrap(): void {
    void this.run();
  }

  onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    return this.work.stop();
  }
}
