import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import {
  ChaseConsultations,
  ExtendReminders,
  ForgetAnswers,
  MakeHistoryRoot,
  NoteSweepRun,
  StartScheduledTasks,
  TendWebhooks,
} from '@workflow';
import { notedWork } from './sweep.js';

/** Days begin at other hours in other zones, so what is daily work is looked at every hour. */
const EVERY_MS = 60 * 60 * 1000;

/**
 * What a new day brings: tasks begin, the plan of reminders grows by a day, late answers to requests are chased, the day's
 * root of all histories is kept, answers of the day before are dropped. One after the other, each a work of its own: where
 * one fails, that one is said to have failed, and the others are done.
 */
@Injectable()
export class DaysSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly works: readonly ReturnType<typeof notedWork>[];

  constructor(
    startScheduledTasks: StartScheduledTasks,
    extendReminders: ExtendReminders,
    chaseConsultations: ChaseConsultations,
    makeHistoryRoot: MakeHistoryRoot,
    forgetAnswers: ForgetAnswers,
    tendWebhooks: TendWebhooks,
    runs: NoteSweepRun,
  ) {
    const works = {
      starts: startScheduledTasks,
      reminders: extendReminders,
      consultations: chaseConsultations,
      history: makeHistoryRoot,
      answers: forgetAnswers,
      deliveries: tendWebhooks,
    };
    this.works = Object.entries(works).map(([name, work]) =>
      notedWork({ name, everyMs: EVERY_MS }, runs, () => work.run()),
    );
  }

  @Interval(EVERY_MS)
  async run(): Promise<void> {
    for (const work of this.works) await work.run();
  }

  onApplicationBootstrap(): void {
    void this.run();
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.works.map((work) => work.stop()));
  }
}
