import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { NoteSweepRun, SendWebhooks } from '@workflow';
import { Sweep } from './sweep.js';

const EVERY_MS = 3_000;

/** Every few seconds programs are told what is due; several workers share the rows. */
@Injectable()
export class WebhooksSweep extends Sweep {
  private readonly stopping: AbortController;

  constructor(sendWebhooks: SendWebhooks, runs: NoteSweepRun) {
    const stopping = new AbortController();
    super({ name: 'webhooks', everyMs: EVERY_MS }, runs, () => sendWebhooks.run(stopping.signal));
    this.stopping = stopping;
  }

  @Interval(EVERY_MS)
  override run(): Promise<void> {
    return super.run();
  }

  override onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    return super.onModuleDestroy();
  }
}
