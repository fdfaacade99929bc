import { addDays, type LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { type TaskEntity, TaskHistoryEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from './reminders/write-reminders.js';
import { beginRound, turnRound, waitedBefore } from './tasks/begin-round.js';
import { demandOpenParent } from './tasks/parts.js';
import { reasonOf } from './tasks/reason.js';
import { planDecisionLetter, skipPlannedReminders } from './tasks/settle-reminders.js';
import { stepChildren } from './tasks/step-children.js';
import { todayOf } from './tasks/today-of.js';

/**
 * Work on a suspended task goes on, and on the sub-tasks that stopped with it: a new round of reminders begins. A task
 * that waited for its schedule waits for it again, one whose first day is still to come stands in the plan.
 *
 * @throws NotFound, Forbidden, Conflict, also `parent-not-open`, BadInput `reason-missing`
 */
@Injectable()
export class ResumeTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { taskId: string; version: number; reason: string; actor: ActingPerson }): Promise<void> {
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await demandOpenParent(manager, input.taskId);
      const waited = await waitedBefore(manager, input.taskId, 'suspend');
      const change = { ...input, reason, command: 'resume', now } as const;
      const task = await beginRound(manager, change, (resumed, today) => settleState(resumed, waited, today));
      await planDecisionLetter(manager, task, 'task-resumed', now);
      const today = await todayOf(manager, task, now);
      await stepChildren(manager, task.id, change, {
        follows: (child, parentTaskId) => stoppedWith(manager, child.id, parentTaskId),
        alter: async (child) => {
          settleState(child, await waitedBefore(manager, child.id, 'suspend'), today);
          turnRound(child, today);
        },
        settle: async (child) => {
          await skipPlannedReminders(manager, child.id, 'round_passed', now);
          await writeReminders(manager, [child], { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
          await planDecisionLetter(manager, child, 'task-resumed', now);
        },
      });
    });
  }
}

function settleState(task: TaskEntity, waited: boolean, today: LocalDate): void {
  if (waited) task.state = 'awaiting_schedule';
  else if (task.startDate !== null && task.startDate > today) task.state = 'scheduled';
}

/** What somebody stopped by itself before stays stopped. */
async function stoppedWith(manager: EntityManager, taskId: string, parentTaskId: string): Promise<boolean> {
  const where = { taskId, command: 'suspend' as const };
  const stopped = await manager.findOne(TaskHistoryEntity, { where, order: { id: 'DESC' } });
  return stopped?.details['withParent'] === parentTaskId;
}
