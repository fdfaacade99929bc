import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import {
  ChaseConsultations,
  EndTerms,
  ExtendReminders,
  ForgetAnswers,
  MakeHistoryRoot,
  NoteSweepRun,
  StartScheduledTasks,
  TendWebhooks,
} from '@workflow';
import { SweepOfWorks } from './sweep.js';

/** Days begin at other hours in other zones, so what is daily work is looked at every hour. */
const EVERY_MS = 60 * 60 * 1000;

/**
 * What a new day brings: tasks begin, terms end, the plan of reminders grows by a day, late answers to requests are chased, the day's
 * root of all histories is kept, answers of the day before are dropped.
 */
@Injectable()
export class DaysSweep extends SweepOfWorks {
  constructor(
    startScheduledTasks: StartScheduledTasks,
    endTerms: EndTerms,
    extendReminders: ExtendReminders,
    chaseConsultations: ChaseConsultations,
    makeHistoryRoot: MakeHistoryRoot,
    forgetAnswers: ForgetAnswers,
    tendWebhooks: TendWebhooks,
    runs: NoteSweepRun,
  ) {
    super(EVERY_MS, runs, {
      starts: startScheduledTasks,
      terms: endTerms,
      reminders: extendReminders,
      consultations: chaseConsultations,
      history: makeHistoryRoot,
      answers: forgetAnswers,
      deliveries: tendWebhooks,
    });
  }

  @Interval(EVERY_MS)
  override run(): Promise<void> {
    return super.run();
  }
}
