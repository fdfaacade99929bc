import { addDays, type LocalDate } from '@domain/calendar';
import type { TaskState } from '@domain/tasks';
import { type HistoryCommand, type TaskEntity, TaskHistoryEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { holdCalendars } from '../calendars/calendar-state.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from '../reminders/write-reminders.js';
import { type ChangedTask, changeTask, lockTask, type TaskChange } from './change-task.js';
import { passRound } from './pass-round.js';
import { todayOf } from './today-of.js';

/**
 * Takes a step in the life of a task after which it is owed anew: the rungs of the round before are taken off the plan and
 * those of a new one planned. Fields of the task can be set in `alter` before it is saved; `seat` gives it to others before
 * they are reminded, and answers the task as it is then. The caller tells the lead. @throws as `changeTask`
 */
export async function beginRound(
  manager: EntityManager,
  change: TaskChange,
  alter: (task: TaskEntity, today: LocalDate) => void = () => {},
  seat: (changed: ChangedTask) => Promise<TaskEntity> = ({ task }) => Promise.resolve(task),
): Promise<TaskEntity> {
  await holdCalendars(manager);
  const { task: before } = await lockTask(manager, change.taskId);
  const today = await todayOf(manager, before, change.now);
  const changed = await changeTask(manager, change, (task) => {
    alter(task, today);
    turnRound(task, today);
  });
  const task = await seat(changed);
  await passRound(manager, [task.id], { isLeadTold: true, now: change.now });
  await writeReminders(manager, [task], { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
  return task;
}

/** Reminders count from this day. */
export function turnRound(task: TaskEntity, today: LocalDate): void {
  task.round += 1;
  task.roundStartedOn = today;
}

/** Where the task stood when it was last given the command; null where it never was. */
export async function stateBefore(
  manager: EntityManager,
  taskId: string,
  command: HistoryCommand,
): Promise<TaskState | null> {
  const given = await manager.findOne(TaskHistoryEntity, { where: { taskId, command }, order: { id: 'DESC' } });
  return given?.fromState ?? null;
}
