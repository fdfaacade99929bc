import { addDays, type LocalDate } from '@domain/calendar';
import { isActive, movedWithParent, whyNotMoveTo } from '@domain/tasks';
import { TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { BadInput, Conflict } from '../acting/errors.js';
import { holdCalendars } from '../calendars/calendar-state.js';
import { type OrderRules, rulesOfOrder, shiftBy } from '../calendars/order-rules.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from '../reminders/write-reminders.js';
import { turnRound } from './begin-round.js';
import { addHistory, changeTask, lockTask, type TaskChange } from './change-task.js';
import { skipPlannedReminders } from './settle-reminders.js';
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
  const moved = [task, ...(await takeChildrenAlong(manager, task, [oldDate, newDate], { ...change, rules, today }))];
  for (const { id } of moved) await skipPlannedReminders(manager, id, 'round_passed', change.now);
  await writeReminders(manager, moved, { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
  return task;
}

/** @throws BadInput `extension-not-later`, `extension-past`, `extension-past-parent` */
export async function checkNewDate(
  manager: EntityManager,
  task: { readonly dueDate: LocalDate; readonly controlDate: LocalDate | null; readonly parentTaskId: string | null },
  newDate: LocalDate,
  rules: OrderRules,
  today: LocalDate,
): Promise<void> {
  const parent =
    task.parentTaskId === null ? null : await manager.findOneByOrFail(TaskEntity, { id: task.parentTaskId });
  const parentDue = parent?.dueDate ?? null;
  const refusal = whyNotMoveTo(newDate, { dueDate: task.dueDate, parentDue }, today);
  // A later day off that the calendar takes back to the old date is no later date either.
  const why = refusal ?? (shiftBy(rules)(newDate) <= (task.controlDate ?? '') ? 'not-later' : null);
  if (why !== null) throw new BadInput(`extension-${why}`, 'newDate', { due: task.dueDate, parent: parentDue ?? '' });
}

function setDate(task: TaskEntity, newDate: LocalDate, rules: OrderRules, today: LocalDate): void {
  task.movedFrom ??= task.dueDate;
  task.dueDate = newDate;
  task.controlDate = shiftBy(rules)(newDate);
  task.retrospective = false;
  turnRound(task, today);
}

type Following = Pick<TaskChange, 'actor' | 'now'> & { readonly rules: OrderRules; readonly today: LocalDate };

/** What was handed on from a task is not due after the task itself. Answers the parts that are due earlier now. */
export function bringPartsForward(manager: EntityManager, task: TaskEntity, by: Following): Promise<TaskEntity[]> {
  const { dueDate } = task;
  if (dueDate === null) return Promise.resolve([]);
  return moveChildren(manager, task, by, (child, due) => (child.giverId !== null && due > dueDate ? dueDate : null));
}

function takeChildrenAlong(
  manager: EntityManager,
  parent: TaskEntity,
  [before, after]: readonly [LocalDate, LocalDate],
  by: Following,
): Promise<TaskEntity[]> {
  return moveChildren(manager, parent, by, (_, due) => movedWithParent(due, before, after));
}

/** Gives the open tasks under one another date, where `dateFor` names one, and those under them the same way. */
async function moveChildren(
  manager: EntityManager,
  parent: TaskEntity,
  by: Following,
  dateFor: (child: TaskEntity, due: LocalDate) => LocalDate | null,
): Promise<TaskEntity[]> {
  const children = await manager.find(TaskEntity, {
    where: { parentTaskId: parent.id },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const moved: TaskEntity[] = [];
  for (const child of children) {
    if (child.dueDate === null || !isActive(child.state)) continue;
    const oldDueDate = child.dueDate;
    const newDueDate = dateFor(child, oldDueDate);
    if (newDueDate === null) continue;
    setDate(child, newDueDate, by.rules, by.today);
    await manager.save(child);
    await addHistory(manager, {
      taskId: child.id,
      at: by.now,
      actorId: by.actor.personId,
      via: by.actor.via,
      command: 'follow_parent',
      fromState: child.state,
      toState: child.state,
      reason: null,
      details: { oldDueDate, newDueDate },
    });
    moved.push(child, ...(await moveChildren(manager, child, by, dateFor)));
  }
  return moved;
}
