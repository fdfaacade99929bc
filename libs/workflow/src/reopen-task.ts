import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { planRound, turnRound } from './tasks/begin-round.js';
import { changeTask, lockTask } from './tasks/change-task.js';
import { todayOf } from './tasks/move-due-date.js';
import { planDecisionLetter } from './tasks/settle-reminders.js';

/** Puts a closed task under control again; its reports stay, another one is owed. @throws NotFound, Forbidden, Conflict, BadInput `reason-missing` */
@Injectable()
export class ReopenTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { taskId: string; version: number; reason: string; actor: ActingPerson }): Promise<void> {
    const reason = input.reason.trim();
    if (reason === '') throw new BadInput('reason-missing', 'reason');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      const { task: before } = await lockTask(manager, input.taskId);
      const today = await todayOf(manager, before, now);
      const { task } = await changeTask(manager, { ...input, reason, command: 'reopen', now }, (changed) => {
        changed.closedAt = null;
        turnRound(changed, today);
      });
      await planRound(manager, task, today, now);
      await planDecisionLetter(manager, task, 'task-reopened', now);
    });
  }
}
