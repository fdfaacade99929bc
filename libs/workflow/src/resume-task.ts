import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { beginRound, stateBefore } from './tasks/begin-round.js';
import { stateStep } from './tasks/family/family-steps.js';
import { settleResumed } from './tasks/family/follow-state.js';
import { stepFamily } from './tasks/family/step-family.js';
import { demandOpenParent } from './tasks/parts.js';
import { reasonOf } from './tasks/reason.js';
import { planDecisionLetter } from './tasks/settle-reminders.js';

/**
 * Work on a suspended task goes on where it stood, and on the sub-tasks that stopped with it: a new round of reminders
 * begins.
 *
 * @throws NotFound, Forbidden, Conflict, also `parent-not-open`, BadInput `reason-missing`
 */
@Injectable()
export class ResumeTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { taskId: string; version: number; reason: string; actor: ActingPerson }): Promise<void> {
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      await demandOpenParent(manager, input.taskId);
      const stoodAt = await stateBefore(manager, input.taskId, 'suspend');
      const change = { ...input, reason, command: 'resume', now } as const;
      const task = await beginRound(manager, change, (resumed, today) => settleResumed(resumed, stoodAt, today));
      await planDecisionLetter(manager, task, 'task-resumed', now);
      await stepFamily(manager, stateStep('resume', { ...input, reason, now }));
    });
  }
}
