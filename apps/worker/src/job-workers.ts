import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Queues } from '@platform/queues';
import { ReadOrder, RunImport, SendLetters } from '@workflow';

const FINISH_WITHIN_MS = 10_000;

/** Which verb does which job. */
@Injectable()
export class JobWorkers implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly stopping = new AbortController();

  constructor(
    private readonly queues: Queues,
    private readonly readOrder: ReadOrder,
    private readonly runImport: RunImport,
    private readonly sendLetters: SendLetters,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.startWorkers({
      'read-order': ({ orderId }) => this.readOrder.run(orderId),
      'import-directory': ({ importId }) => this.runImport.run(importId),
      'send-letters': ({ letterIds }) => this.sendLetters.run(letterIds, this.stopping.signal),
    });
  }

  /** What is at hand is finished; the rest of a batch goes back to the table. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.queues.stopWorkers(FINISH_WITHIN_MS);
  }
}
