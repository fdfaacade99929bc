import { addDays, type LocalDate } from '@domain/calendar';
import { latestFirstDate, whyNotFirstDate } from '@domain/tasks';
import { OrderDocumentEntity, TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { BadInput } from '../acting/errors.js';
import { rulesOfOrder } from '../calendars/order-rules.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from '../reminders/write-reminders.js';
import { changeTask, type TaskChange } from './change-task.js';
import { dateStep } from './family/family-steps.js';
import { stepFamily } from './family/step-family.js';
import { skipPlannedReminders } from './settle-reminders.js';
import { takeTerm } from './take-term.js';
import { todayOf } from './today-of.js';

export interface GivenTerm extends Omit<TaskChange, 'command' | 'details'> {
  readonly startDate: LocalDate | null;
  readonly dueDate: LocalDate;
}

/**
 * A task that waited for its schedule takes a term: prompts for the schedule stop, the usual ladder begins. Organisations
 * of a class it stands for get the same dates; what was handed on from it for a later day is due with it. The caller holds
 * the calendars. @throws as `changeTask`, BadInput as `demandFirstDate`
 */
export async function giveTerm(manager: EntityManager, given: GivenTerm): Promise<void> {
  const { taskId, startDate, dueDate, now } = given;
  const before = await manager.findOneByOrFail(TaskEntity, { id: taskId });
  const today = await todayOf(manager, before, now);
  const rules = await rulesOfOrder(manager, before.orderId);
  const step = { ...given, details: { startDate, dueDate }, command: 'supply_dates' as const };
  const { task } = await changeTask(manager, step, (changed) =>
    takeTerm(changed, { ...changed, startDate, dueDate }, rules, today),
  );
  await demandFirstDate(manager, task, dueDate, today);
  await skipPlannedReminders(manager, task.id, 'dates_supplied', now);
  await writeReminders(manager, [task], { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
  await stepFamily(manager, dateStep('date', given, { ...task, before: null, dueDate }));
}

/** A date that was mistyped is found before anybody is reminded of it. @throws BadInput `dates-past`, `dates-past-parent`, `dates-too-far` */
export async function demandFirstDate(
  manager: EntityManager,
  { orderId, parentTaskId, occurrence }: Pick<TaskEntity, 'orderId' | 'parentTaskId' | 'occurrence'>,
  dueDate: LocalDate,
  today: LocalDate,
): Promise<void> {
  // The request for a plan stands under the task whose dates the plan replaces.
  const isUnder = parentTaskId !== null && occurrence > 0;
  const parent = isUnder ? await manager.findOneByOrFail(TaskEntity, { id: parentTaskId }) : null;
  const { periodEnd } = await manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
  const dates = { parentDue: parent?.dueDate ?? null, periodEnd };
  const why = whyNotFirstDate(dueDate, dates, today);
  if (why === null) return;
  const limits = { parent: dates.parentDue ?? '', latest: latestFirstDate(dates, today) };
  throw new BadInput(`dates-${why}`, 'dueDate', limits);
}
