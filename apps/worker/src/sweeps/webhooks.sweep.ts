import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { SendWebhooks } from '@workflow';
import { oneAtATime } from './one-at-a-time.js';

const EVERY_MS = 3_000;

/** Every few seconds programs are told what is due; several workers share the rows. */
@Injectable()
export class WebhooksSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly stopping = new AbortController();
  private readonly sweep = oneAtATime('webhooks', () => this.sendWebhooks.run(this.stopping.signal));

  constructor(private readonly sendWebhooks: SendWebhooks) {}

  @Interval(EVERY_MS)
  run(): Promise<void> {
    return this.sweep.run();
  }

  onApplicationBootstrap(): void {
    void this.run();
  }

  onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    return this.sweep.stop();
  }
}
