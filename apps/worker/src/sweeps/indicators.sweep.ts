import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { EvaluateIndicators, NoteSweepRun } from '@workflow';
import { Sweep } from './sweep.js';

const EVERY_MS = 5_000;

/** Every few seconds: campaigns whose task was closed, or whose values were corrected since, are evaluated. */
@Injectable()
export class IndicatorsSweep extends Sweep {
  constructor(evaluateIndicators: EvaluateIndicators, runs: NoteSweepRun) {
    super({ name: 'indicators', everyMs: EVERY_MS }, runs, (stopping) => evaluateIndicators.run(stopping));
  }

  @Interval(EVERY_MS)
  override run(): Promise<void> {
    return super.run();
  }
}
