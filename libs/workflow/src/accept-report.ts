import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { changeTask } from './tasks/change-task.js';
import { decideReport } from './tasks/decide-report.js';
import { planDecisionLetter, skipPlannedReminders } from './tasks/settle-reminders.js';
import { spendLink } from './tasks/use-link.js';

/** Accepts the report and so removes the task from control (снято с контроля). @throws NotFound, Forbidden, Conflict */
@Injectable()
export class AcceptReport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { taskId: string; version: number; actor: ActingPerson }): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const { task } = await changeTask(manager, { ...input, command: 'accept', now }, (changed) => {
        changed.closedAt = now;
      });
      await decideReport(manager, task, {
        decision: 'accepted',
        decisionReason: null,
        decidedBy: input.actor.personId,
        decidedAt: now,
      });
      await spendLink(manager, input.actor, now);
      await skipPlannedReminders(manager, task.id, 'task_closed', now);
      await planDecisionLetter(manager, task, 'report-accepted', now);
    });
  }
}
