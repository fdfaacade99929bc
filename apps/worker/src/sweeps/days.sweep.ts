import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import {
  ChaseConsultations,
  ExtendReminders,
  ForgetAnswers,
  MakeHistoryRoot,
  StartScheduledTasks,
  TendWebhooks,
} from '@workflow';
import { oneAtATime } from './one-at-a-time.js';

/** Days begin at other hours in other zones, so what is daily work is looked at every hour. */
const EVERY_MS = 60 * 60 * 1000;

/**
 * What a new day brings: tasks begin, the plan of reminders grows by a day, late answers to requests are chased, the day's
 * root of all histories is kept, answers of the day before are dropped.
 */
@Injectable()
export class DaysSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sweep = oneAtATime('days', async () => {
    await this.startScheduledTasks.run();
    await this.extendReminders.run();
    await this.chaseConsultations.run();
    await this.makeHistoryRoot.run();
    await this.forgetAnswers.run();
    await this.tendWebhooks.run();
  });

  constructor(
    private readonly startScheduledTasks: StartScheduledTasks,
    private readonly extendReminders: ExtendReminders,
    private readonly chaseConsultations: ChaseConsultations,
    private readonly makeHistoryRoot: MakeHistoryRoot,
    private readonly forgetAnswers: ForgetAnswers,
    private readonly tendWebhooks: TendWebhooks,
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
