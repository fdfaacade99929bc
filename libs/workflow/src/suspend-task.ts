import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { changeTask } from './tasks/change-task.js';
import { stateStep } from './tasks/family/family-steps.js';
import { stepFamily } from './tasks/family/step-family.js';
import { reasonOf } from './tasks/reason.js';
import { planDecisionLetter, skipPlannedReminders } from './tasks/settle-reminders.js';

/** Whoever gave a task stops work on it and on its sub-tasks for a time: nothing is owed and nobody is reminded. @throws NotFound, Forbidden, Conflict, BadInput `reason-missing` */
@Injectable()
export class SuspendTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { taskId: string; version: number; reason: string; actor: ActingPerson }): Promise<void> {
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const { task } = await changeTask(manager, { ...input, reason, command: 'suspend', now });
      await skipPlannedReminders(manager, task.id, 'task_suspended', now);
      await planDecisionLetter(manager, task, 'task-suspended', now);
      await stepFamily(manager, stateStep('suspend', { ...input, reason, now }));
    });
  }
}
