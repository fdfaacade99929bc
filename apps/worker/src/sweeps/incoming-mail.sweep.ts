import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { NoteSweepRun } from '@workflow';
import { MailDesk } from '../incoming/mail-desk.js';
import { Sweep } from './sweep.js';

const EVERY_MS = 3_000;

/** Every few seconds what came in is acted on; several workers share the letters. */
@Injectable()
export class IncomingMailSweep extends Sweep {
  private readonly stopping: AbortController;

  constructor(desk: MailDesk, runs: NoteSweepRun) {
    const stopping = new AbortController();
    super({ name: 'incoming-mail', everyMs: EVERY_MS }, runs, () => desk.run(stopping.signal));
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
