import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { ExtensionRequestEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { lockTask } from './tasks/change-task.js';
import { moveDueDate } from './tasks/move-due-date.js';
import { planDecisionLetter } from './tasks/settle-reminders.js';
import { spendLink } from './tasks/use-link.js';
import { waitingExtension } from './tasks/waiting-extension.js';

/**
 * Whoever gave the task grants the later date that was asked for, by the number of the request he saw.
 * @throws NotFound, Forbidden, Conflict, also as `waitingExtension`, BadInput where the date asked for has passed meanwhile
 */
@Injectable()
export class GrantExtension {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    taskId: string;
    version: number;
    request: number;
    reason?: string;
    actor: ActingPerson;
  }): Promise<void> {
    const { taskId, version, actor } = input;
    const reason = input.reason?.trim() || null;
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      await lockTask(manager, taskId);
      const request = await waitingExtension(manager, { taskId, number: input.request, decider: actor });
      const task = await moveDueDate(manager, {
        taskId,
        version,
        actor,
        ...(reason !== null && { reason }),
        command: 'grant_extension',
        newDate: request.newDueDate,
        now,
      });
      await manager.update(
        ExtensionRequestEntity,
        { id: request.id },
        { decision: 'granted', decisionReason: reason, decidedBy: actor.personId, decidedAt: now },
      );
      await spendLink(manager, actor, now);
      await planDecisionLetter(manager, task, 'extension-granted', now);
    });
  }
}
