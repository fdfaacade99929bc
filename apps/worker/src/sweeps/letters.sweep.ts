import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DispatchLetters, GatherLetters, NoteSweepRun, RunHandovers } from '@workflow';
import { Sweep } from './sweep.js';

const EVERY_MS = 3_000;

/**
 * Every few seconds: what passes to others today, due reminders into letters, due letters into the queue. In this order, so
 * that a letter finds whoever holds a task on its day.
 */
@Injectable()
export class LettersSweep extends Sweep {
  constructor(
    runHandovers: RunHandovers,
    gatherLetters: GatherLetters,
    dispatchLetters: DispatchLetters,
    runs: NoteSweepRun,
  ) {
    super({ name: 'letters', everyMs: EVERY_MS }, runs, async () => {
      await runHandovers.run();
      await gatherLetters.run();
      await dispatchLetters.run();
    });
  }

  @Interval(EVERY_MS)
  override run(): Promise<void> {
    return super.run();
  }
}
