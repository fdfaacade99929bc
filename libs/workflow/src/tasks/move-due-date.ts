import { addDays, type LocalDate } from '@domain/calendar';
import { latestDate, whyNotMoveTo } from '@domain/tasks';
import { OrderDocumentEntity, TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { BadInput, Conflict } from '../acting/errors.js';
import { holdCalendars } from '../calendars/calendar-state.js';
import { type OrderRules, rulesOfOrder, shiftBy } from '../calendars/order-rules.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from '../reminders/write-reminders.js';
import { changeTask, lockTask, type TaskChange } from './change-task.js';
import { dateStep } from './family/family-steps.js';
import { stepFamily } from './family/step-family.js';
import { passRound } from './pass-round.js';
import { setDate } from './set-date.js';
import { todayOf } from './today-of.js';

type Move = Omit<TaskChange, 'command' | 'details'> & {
  readonly command: 'grant_extension' | 'extend';
  readonly newDate: LocalDate;
};

/**
 * Gives a task a later date; the first one it had stays on record, open sub-tasks keep their distance, reminders begin a
 * new round. @throws NotFound, Forbidden, Conflict, BadInput as `checkNewDate`
 */
export async function moveDueDate(manager: EntityManager, { newDate, ...change }: Move): Promise<TaskEntity> {
  await holdCalendars(manager);
  const { task: before } = await lockTask(manager, change.taskId);
  const rules = await rulesOfOrder(manager, before.orderId);
  const today = await todayOf(manager, before, change.now);
  const oldDate = before.dueDate;
  const details = { oldDueDate: oldDate, newDueDate: newDate };
  const { task } = await changeTask(manager, { ...change, details }, (changed) =>
    setDate(changed, newDate, rules, today),
  );
  if (oldDate === null) throw new Conflict('extension-without-date');
  await checkNewDate(manager, { ...before, dueDate: oldDate }, newDate, rules, today);
  // Who asked for the date knows the task, and waits for the answer.
  await passRound(manager, [task.id], { isLeadTold: change.command === 'grant_extension', now: change.now });
  await writeReminders(manager, [task], { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
  await stepFamily(manager, dateStep('move', change, { ...task, before: oldDate, dueDate: newDate }));
  return task;
}

/** @throws BadInput `extension-not-later`, `extension-past`, `extension-past-parent`, `extension-too-far` */
export async function checkNewDate(
  manager: EntityManager,
  task: Pick<TaskEntity, 'orderId' | 'controlDate' | 'parentTaskId' | 'classId'> & { readonly dueDate: LocalDate },
  newDate: LocalDate,
  rules: OrderRules,
  today: LocalDate,
): Promise<void> {
  const parent =
    task.parentTaskId === null ? null : await manager.findOneByOrFail(TaskEntity, { id: task.parentTaskId });
  // The task above an organisation of a class only stands for all of them: one may be given longer than the others.
  const parentDue = parent === null || parent.assigneeOrganisationId === task.classId ? null : parent.dueDate;
  const { periodEnd } = await manager.findOneByOrFail(OrderDocumentEntity, { id: task.orderId });
  const dates = { dueDate: task.dueDate, parentDue, periodEnd };
  const refusal = whyNotMoveTo(newDate, dates, today);
  // A later day off that the calendar takes back to the old date is no later date either.
  const why = refusal ?? (shiftBy(rules)(newDate) <= (task.controlDate ?? '') ? 'not-later' : null);
  if (why !== null)
    throw new BadInput(`extension-${why}`, 'newDate', {
      due: task.dueDate,
      parent: parentDue ?? '',
      latest: latestDate(dates, today),
    });
}
