import { addDays, dateInZone, type LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { OrderDocumentEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { rulesOfOrder, shiftBy } from './calendars/order-rules.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from './reminders/write-reminders.js';
import { changeTask, lockTask } from './tasks/change-task.js';
import { dateStep } from './tasks/family/family-steps.js';
import { stepFamily } from './tasks/family/step-family.js';
import { skipPlannedReminders } from './tasks/settle-reminders.js';

/**
 * Gives a task that waits for its schedule (ждёт график) the dates the other document sets. Prompts for the schedule
 * stop, the usual ladder begins. Organisations of a class it stands for get the same dates; what was handed on from it for
 * a later day is due with it. @throws NotFound, Forbidden, Conflict, BadInput `dates-reversed`
 */
@Injectable()
export class SupplyDates {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    taskId: string;
    version: number;
    startDate: LocalDate | null;
    dueDate: LocalDate;
    reason?: string;
    actor: ActingPerson;
  }): Promise<void> {
    const { startDate, dueDate } = input;
    if (startDate !== null && startDate > dueDate) throw new BadInput('dates-reversed', 'startDate');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      const { task: before } = await lockTask(manager, input.taskId);
      const order = await manager.findOneByOrFail(OrderDocumentEntity, { id: before.orderId });
      const today = dateInZone(now, order.timeZone);
      const rules = await rulesOfOrder(manager, order.id);
      const details = { startDate, dueDate };
      const { task } = await changeTask(manager, { ...input, details, command: 'supply_dates', now }, (changed) => {
        changed.startDate = startDate;
        changed.dueDate = dueDate;
        changed.controlDate = shiftBy(rules)(dueDate);
        changed.round += 1;
        changed.roundStartedOn = today;
      });
      await skipPlannedReminders(manager, task.id, 'dates_supplied', now);
      await writeReminders(manager, [task], { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
      await stepFamily(manager, dateStep('date', { ...input, now }, { ...task, before: null, dueDate }));
    });
  }
}
