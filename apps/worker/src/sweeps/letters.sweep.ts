import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DispatchLetters, GatherLetters, RunHandovers } from '@workflow';
import { oneAtATime } from './one-at-a-time.js';

const EVERY_MS = 3_000;

/**
 * Every few seconds: what passes to others today, due reminders into letters, due letters into the queue. In this order, so
 * that a letter finds whoever holds a task on its day.
 */
@Injectable()
export class LettersSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sweep = oneAtATime('letters', async () => {
    await this.runHandovers.run();
    await this.gatherLetters.run();
    await this.dispatchLetters.run();
  });

  constructor(
    private readonly runHandovers: RunHandovers,
    private readonly gatherLetters: GatherLetters,
    private readonly dispatchLetters: DispatchLetters,
  ) {}

  @Interval(EVERY_MS)
  run(): Promise<void> {
    return this.sweep.run();
  }

  onApplicationBootstrap(): void {
    void this.run();
  }

  onModuleDestroy(): Promise<void> {
    return this.sweep.stop();
  }
}
