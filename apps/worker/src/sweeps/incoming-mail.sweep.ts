import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { NoteSweepRun } from '@workflow';
import { MailDesk } from '../incoming/mail-desk.js';
import { Sweep } from './sweep.js';

const EVERY_MS = 3_000;

/** Every few seconds what came in is acted on; several workers share the letters. */
@Injectable()
export class IncomingMailSweep extends Sweep {
  constructor(desk: MailDesk, runs: NoteSweepRun) {
    super({ name: 'incoming-mail', everyMs: EVERY_MS }, runs, (stopping) => desk.run(stopping));
  }

  @Interval(EVERY_MS)
  override run(): Promise<void> {
    return super.run();
  }
}
