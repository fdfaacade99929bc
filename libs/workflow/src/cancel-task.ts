import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { completeClassesAbove } from './classes/complete-class.js';
import { changeTask } from './tasks/change-task.js';
import { stateStep } from './tasks/family/family-steps.js';
import { stepFamily } from './tasks/family/step-family.js';
import { reasonOf } from './tasks/reason.js';
import { planDecisionLetter, skipPlannedReminders } from './tasks/settle-reminders.js';
import { tellWaiting } from './tasks/tell-waiting.js';

/** Whoever gave a task takes it off for good, its open sub-tasks with it. @throws NotFound, Forbidden, Conflict, BadInput `reason-missing` */
@Injectable()
export class CancelTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { taskId: string; version: number; reason: string; actor: ActingPerson }): Promise<void> {
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const { task } = await changeTask(manager, { ...input, reason, command: 'cancel', now });
      await skipPlannedReminders(manager, task.id, 'task_cancelled', now);
      await planDecisionLetter(manager, task, 'task-cancelled', now);
      await tellWaiting(manager, [task], 'task-needs-cancelled', now);
      await stepFamily(manager, stateStep('cancel', { ...input, reason, now }));
      await completeClassesAbove(manager, [task.id], now);
    });
  }
}
