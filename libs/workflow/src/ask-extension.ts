import type { LocalDate } from '@domain/calendar';
import { EXTENSION_LIMITS, lastDayToAsk, whyNotAsk } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { ExtensionRequestEntity, type TaskEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { rulesOfOrder } from './calendars/order-rules.js';
import { changeTask } from './tasks/change-task.js';
import { checkNewDate } from './tasks/move-due-date.js';
import { reasonOf } from './tasks/reason.js';
import { planDecisionLetter } from './tasks/settle-reminders.js';
import { todayOf } from './tasks/today-of.js';

/**
 * The lead asks whoever gave the task for a later date. The date stands until that is decided. A link of a letter stays
 * good: the report is still owed.
 *
 * @throws NotFound, Forbidden, Conflict `extension-without-date`, `extension-waits`, `extension-too-often`,
 * `extension-too-late`, BadInput `reason-missing` and as `checkNewDate`
 */
@Injectable()
export class AskExtension {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    taskId: string;
    version: number;
    newDate: LocalDate;
    reason: string;
    actor: ActingPerson;
  }): Promise<void> {
    const { taskId, version, newDate, actor } = input;
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const { task } = await changeTask(manager, {
        taskId,
        version,
        actor,
        reason,
        command: 'ask_extension',
        details: { newDueDate: newDate },
        now,
      });
      const rules = await rulesOfOrder(manager, task.orderId);
      const today = await todayOf(manager, task, now);
      const asked = await manager.findBy(ExtensionRequestEntity, { taskId });
      const { dueDate } = task;
      const refusal = whyNotAsk(extensible(task, asked), today, rules.working);
      if (refusal !== null || dueDate === null) {
        const day = lastDayToAsk(task, rules.working) ?? '';
        throw new Conflict(`extension-${refusal ?? 'without-date'}`, { day, count: EXTENSION_LIMITS.grantedAtMost });
      }
      await checkNewDate(manager, { ...task, dueDate }, newDate, rules, today);
      const number = asked.length + 1;
      await manager.insert(ExtensionRequestEntity, {
        taskId,
        number,
        askedBy: actor.personId,
        askedAt: now,
        reason,
        oldDueDate: dueDate,
        newDueDate: newDate,
      });
      await planDecisionLetter(manager, task, 'extension-asked', now, number);
    });
  }
}

function extensible(task: TaskEntity, asked: readonly ExtensionRequestEntity[]) {
  return {
    controlDate: task.controlDate,
    retrospective: task.retrospective,
    granted: asked.filter(({ decision }) => decision === 'granted').length,
    waiting: asked.some(({ decision }) => decision === null),
  };
}
