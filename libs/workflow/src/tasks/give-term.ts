import { addDays, dateInZone, type LocalDate } from '@domain/calendar';
import { OrderDocumentEntity, TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { rulesOfOrder, shiftBy } from '../calendars/order-rules.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from '../reminders/write-reminders.js';
import { changeTask, type TaskChange } from './change-task.js';
import { dateStep } from './family/family-steps.js';
import { stepFamily } from './family/step-family.js';
import { skipPlannedReminders } from './settle-reminders.js';

export interface GivenTerm extends Omit<TaskChange, 'command' | 'details'> {
  readonly startDate: LocalDate | null;
  readonly dueDate: LocalDate;
}

/**
 * A task that waited for its schedule takes a term: prompts for the schedule stop, the usual ladder begins. Organisations
 * of a class it stands for get the same dates; what was handed on from it for a later day is due with it. The caller holds
 * the calendars.
 */
export async function giveTerm(manager: EntityManager, given: GivenTerm): Promise<void> {
  const { taskId, startDate, dueDate, now } = given;
  const { orderId } = await manager.findOneByOrFail(TaskEntity, { id: taskId });
  const { timeZone } = await manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
  const today = dateInZone(now, timeZone);
  const rules = await rulesOfOrder(manager, orderId);
  const step = { ...given, details: { startDate, dueDate }, command: 'supply_dates' as const };
  const { task } = await changeTask(manager, step, (changed) => {
    changed.startDate = startDate;
    changed.dueDate = dueDate;
    changed.controlDate = shiftBy(rules)(dueDate);
    changed.round += 1;
    changed.roundStartedOn = today;
  });
  await skipPlannedReminders(manager, task.id, 'dates_supplied', now);
  await writeReminders(manager, [task], { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
  await stepFamily(manager, dateStep('date', given, { ...task, before: null, dueDate }));
}
