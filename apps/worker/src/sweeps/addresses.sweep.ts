import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { CheckAddresses, NoteSweepRun } from '@workflow';
import { Sweep } from './sweep.js';

const EVERY_MS = 60 * 1000;

/** Other people's servers may take their time: they are asked apart from everything else. */
@Injectable()
export class AddressesSweep extends Sweep {
  constructor(checkAddresses: CheckAddresses, runs: NoteSweepRun) {
    super({ name: 'addresses', everyMs: EVERY_MS }, runs, async () => {
      await checkAddresses.run();
    });
  }

  @Interval(EVERY_MS)
  override run(): Promise<void> {
    return super.run();
  }
}
