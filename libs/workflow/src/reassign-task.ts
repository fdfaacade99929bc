import { addDays, dateInZone } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { OrderDocumentEntity, TaskHistoryEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from './reminders/write-reminders.js';
import { changeTask, lockTask } from './tasks/change-task.js';
import { planDecisionLetter, skipPlannedReminders } from './tasks/settle-reminders.js';
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
      const order = await manager.findOneByOrFail(OrderDocumentEntity, { id: before.orderId });
      const today = dateInZone(now, order.timeZone);
      const declined = await manager.findOne(TaskHistoryEntity, {
        where: { taskId: before.id, command: 'decline' },
        order: { id: 'DESC' },
      });
      const { task } = await changeTask(manager, { ...input, reason, command: 'reassign', now }, (changed) => {
        if (declined?.fromState === 'awaiting_schedule') changed.state = 'awaiting_schedule';
        changed.round += 1;
        changed.roundStartedOn = today;
      });
      await spendLink(manager, input.actor, now);
      await skipPlannedReminders(manager, task.id, 'round_passed', now);
      await planDecisionLetter(manager, task, 'task-reassigned', now);
      await writeReminders(manager, [task], { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
    });
  }
}
