import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { changeTask } from './tasks/change-task.js';
import { demandPartsDone } from './tasks/parts.js';
import { reasonOf } from './tasks/reason.js';
import { planDecisionLetter, skipPlannedReminders } from './tasks/settle-reminders.js';
import { spendLink } from './tasks/use-link.js';

/**
 * The lead gives a task back as not his (не по принадлежности); whoever gave it, else the coordinator, is told and decides.
 * @throws NotFound, Forbidden, Conflict, also `parts-open` while it is handed on, BadInput
 */
@Injectable()
export class DeclineTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { taskId: string; version: number; reason: string; actor: ActingPerson }): Promise<void> {
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const { task } = await changeTask(manager, { ...input, reason, command: 'decline', now });
      await demandPartsDone(manager, task.id);
      await spendLink(manager, input.actor, now);
      await skipPlannedReminders(manager, task.id, 'task_declined', now);
      await planDecisionLetter(manager, task, 'task-declined', now);
    });
  }
}
