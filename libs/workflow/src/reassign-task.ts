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
import { spendLink } from './tasks/use-link.js';

/**
 * The coordinator gives a declined task back to the same lead with an explanation. A new round of reminders begins; a
 * task that waited for its schedule when it was declined waits for it again.
 *
 * @throws NotFound, Forbidden, Conflict, BadInput `reason-missing`
 */
@Injectable()
export class ReassignTask {
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
      const declined = await manager.findOne(TaskHistoryEntity, {
        where: { taskId: before.id, command: 'decline' },
        order: { id: 'DESC' },
      });
      const { task } = await changeTask(manager, { ...input, reason, command: 'reassign', now }, (changed) => {
        if (declined?.fromState === 'awaiting_schedule') changed.state = 'awaiting_schedule';
        turnRound(changed, today);
      });
      await spendLink(manager, input.actor, now);
      await planRound(manager, task, today, now);
      await planDecisionLetter(manager, task, 'task-reassigned', now);
    });
  }
}
