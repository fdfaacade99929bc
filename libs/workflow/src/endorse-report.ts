import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { ReportEntity } from '@storage';
import { DataSource, IsNull } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { changeTask } from './tasks/change-task.js';
import { demandEvidence } from './tasks/demand-evidence.js';
import { planDecisionLetter, skipPlannedReminders } from './tasks/settle-reminders.js';
import { spendLink } from './tasks/use-link.js';

/**
 * Passes a checked report on to its acceptor: the first of two levels of acceptance. Where something of what closing takes
 * is not there, whoever checks says why it goes on without it, and the history keeps his words for the acceptor.
 *
 * @throws NotFound, Forbidden, Conflict, BadInput `evidence-missing-endorsed`
 */
@Injectable()
export class EndorseReport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { taskId: string; version: number; whyWithout?: string; actor: ActingPerson }): Promise<void> {
    const { whyWithout: reason = '', ...change } = input;
    const why = reason.trim();
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const { task, as } = await changeTask(manager, {
        ...{ ...change, command: 'endorse', now },
        ...(why !== '' && { reason: why }),
      });
      await demandEvidence(manager, task.id, why, 'evidence-missing-endorsed');
      const waiting = { taskId: task.id, kind: 'execution' as const, decision: IsNull() };
      await manager.update(ReportEntity, waiting, { checkedBy: as.personId, checkedAt: now });
      await spendLink(manager, input.actor, now);
      await skipPlannedReminders(manager, task.id, 'report_decided', now);
      await planDecisionLetter(manager, task, 'report-submitted', now);
    });
  }
}
