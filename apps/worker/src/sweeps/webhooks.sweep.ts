import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { NoteSweepRun, SendWebhooks } from '@workflow';
import { Sweep } from './sweep.js';

const EVERY_MS = 3_000;

/** Every few seconds programs are told what is due; several workers share the rows. */
@Injectable()
export class WebhooksSweep extends Sweep {
  constructor(sendWebhooks: SendWebhooks, runs: NoteSweepRun) {
    super({ name: 'webhooks', everyMs: EVERY_MS }, runs, (stopping) => sendWebhooks.run(stopping));
  }

  @Interval(EVERY_MS)
  override run(): Promise<void> {
    return super.run();
  }
}
