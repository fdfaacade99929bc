import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { TaskHistoryEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { planRound, turnRound } from './tasks/begin-round.js';
import { changeTask, lockTask } from './tasks/change-task.js';
import { todayOf } from './tasks/move-due-date.js';
import { planDecisionLetter } from './tasks/settle-reminders.js';

/**
 * Work on a suspended task goes on: a new round of reminders begins. A task that waited for its schedule waits for it
 * again, one whose first day is still to come stands in the plan. @throws NotFound, Forbidden, Conflict, BadInput `reason-missing`
 */
@Injectable()
export class ResumeTask {
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
      const suspended = await manager.findOne(TaskHistoryEntity, {
        where: { taskId: before.id, command: 'suspend' },
        order: { id: 'DESC' },
      });
      const { task } = await changeTask(manager, { ...input, reason, command: 'resume', now }, (changed) => {
        if (suspended?.fromState === 'awaiting_schedule') changed.state = 'awaiting_schedule';
        else if (changed.startDate !== null && changed.startDate > today) changed.state = 'scheduled';
        turnRound(changed, today);
      });
      await planRound(manager, task, today, now);
      await planDecisionLetter(manager, task, 'task-resumed', now);
    });
  }
}
