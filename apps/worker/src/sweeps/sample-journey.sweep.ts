import { setTimeout as pause } from 'node:timers/promises';
import { dateInZone, type LocalDate } from '@domain/calendar';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { type MovableClock, stopwatch } from '@platform/clock';
import { Config, sampleClock } from '@platform/config';
import { CLOCK_SIGN_OF_LIFE_MS, nextMorning, SAMPLE_TIME_ZONE, SampleJourney } from '@platform/sample';
import { hasDueLetters, hasDueReminders } from '@storage';
import {
  DispatchLetters,
  EndTerms,
  ExtendReminders,
  GatherLetters,
  RunHandovers,
  StartScheduledTasks,
} from '@workflow';
import { DataSource } from 'typeorm';
import { oneAtATime } from './one-at-a-time.js';

const LOOK_EVERY_MS = 250;
const LETTERS_EVERY_MS = 10;
/** A day whose letters do not go out is left behind; they follow when they can, as in life. */
const LONGEST_DAY_MS = 60_000;

/**
 * In the sample: takes its clock to the wished day, a day at a time, each with what it brings: tasks that begin, reminders,
 * letters. Every step can be interrupted; the next start finds the wished day, the clock and what is due where they were.
 */
@Injectable()
export class SampleJourneySweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(SampleJourneySweep.name);
  private readonly clock: MovableClock;
  private readonly journey: SampleJourney;
  private readonly sweep = oneAtATime('sample journey', () => this.travel());
  private isStopping = false;

  constructor(
    config: Config,
    private readonly dataSource: DataSource,
    private readonly runHandovers: RunHandovers,
    private readonly startScheduledTasks: StartScheduledTasks,
    private readonly endTerms: EndTerms,
    private readonly extendReminders: ExtendReminders,
    private readonly gatherLetters: GatherLetters,
    private readonly dispatchLetters: DispatchLetters,
  ) {
    this.clock = sampleClock(config);
    this.journey = new SampleJourney(config.dataFolder);
  }

  @Interval(LOOK_EVERY_MS)
  run(): Promise<void> {
    return this.sweep.run();
  }

  @Interval(CLOCK_SIGN_OF_LIFE_MS / 2)
  stayAlive(): void {
    this.clock.stayAlive();
  }

  onApplicationBootstrap(): void {
    void this.run();
  }

  onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    return this.sweep.stop();
  }

  private async travel(): Promise<void> {
    while (!this.isStopping && this.journey.movingTo() !== null) {
      // The day at hand first: an interrupted journey may have left it unfinished.
      await this.live();
      if (this.isStopping) return;
      this.journey.arrive(this.today());
      const target = this.journey.movingTo();
      if (target !== null) this.wakeUp(target);
    }
  }

  private wakeUp(target: LocalDate): void {
    const morning = nextMorning(this.clock.now());
    if (dateInZone(morning, SAMPLE_TIME_ZONE) <= target) this.clock.moveTo(morning);
  }

  /** All that today brings, until nothing due is left. */
  private async live(): Promise<void> {
    const elapsedMs = stopwatch();
    await this.runHandovers.run();
    await this.startScheduledTasks.run();
    await this.endTerms.run();
    await this.extendReminders.run();
    while (await this.isSomethingDue()) {
      if (this.isStopping) return;
      if (elapsedMs() > LONGEST_DAY_MS) {
        this.logger.warn(`${this.today()}: letters are left that do not go out`);
        return;
      }
      await this.gatherLetters.run();
      await this.dispatchLetters.run();
      await pause(LETTERS_EVERY_MS);
    }
  }

  private async isSomethingDue(): Promise<boolean> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    return (await hasDueReminders(manager, now)) || (await hasDueLetters(manager, now));
  }

  private today(): LocalDate {
    return dateInZone(this.clock.now(), SAMPLE_TIME_ZONE);
  }
}
