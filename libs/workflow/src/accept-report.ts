import { russian } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { closeCampaign } from './campaigns/close-campaign.js';
import { completeClassesAbove } from './classes/complete-class.js';
import { changeTask } from './tasks/change-task.js';
import { decideReport } from './tasks/decide-report.js';
import { demandEvidence } from './tasks/demand-evidence.js';
import { stateStep } from './tasks/family/family-steps.js';
import { stepFamily } from './tasks/family/step-family.js';
import { planDecisionLetter, skipPlannedReminders } from './tasks/settle-reminders.js';
import { tellWaiting } from './tasks/tell-waiting.js';
import { spendLink } from './tasks/use-link.js';

/**
 * Accepts the report and so removes the task from control (снято с контроля). Where something of what closing takes is
 * not there, the acceptor says why the task is closed without it, and the history keeps his words. What was handed on
 * from it and need not be done is not owed any more. What a monitoring task has collected is to be evaluated.
 *
 * @throws NotFound, Forbidden, Conflict, also `campaign-incomplete`, BadInput `evidence-missing`
 */
@Injectable()
export class AcceptReport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { taskId: string; version: number; whyWithout?: string; actor: ActingPerson }): Promise<void> {
    const { whyWithout: reason = '', ...change } = input;
    const why = reason.trim();
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const { task } = await changeTask(
        manager,
        { ...change, command: 'accept', now, ...(why !== '' && { reason: why }) },
        (changed) => {
          changed.closedAt = now;
        },
      );
      await demandEvidence(manager, task.id, why, 'evidence-missing');
      await closeCampaign(manager, task.id, { now, by: input.actor.personId });
      await decideReport(manager, task, {
        decision: 'accepted',
        decisionReason: why === '' ? null : why,
        decidedBy: input.actor.personId,
        decidedAt: now,
      });
      await spendLink(manager, input.actor, now);
      await skipPlannedReminders(manager, task.id, 'task_closed', now);
      await planDecisionLetter(manager, task, 'report-accepted', now);
      await tellWaiting(manager, [task], 'task-needs-done', now);
      const dropped = { ...input, reason: russian.say('tasks.closed-above'), now };
      await stepFamily(manager, stateStep('cancel', dropped, 'closing'));
      await completeClassesAbove(manager, [task.id], now);
    });
  }
}
