import { addDays } from '@domain/calendar';
import { NO_PREVIOUS_HASH } from '@domain/tasks';
import { type HistoryVia, insertChildren, insertInChunks, TaskEntity, TaskHistoryEntity } from '@storage';
import { Any, type EntityManager } from 'typeorm';
import { REMINDER_HORIZON_DAYS, writeReminders } from '../reminders/write-reminders.js';
import { chained } from '../tasks/change-task.js';
import { todayOf } from '../tasks/today-of.js';
import { beginToStand } from './complete-class.js';

/** Who gives the organisations their tasks, and why; the system where the order itself does. */
export interface Making {
  /** The class they are of; null for a class that gets the task itself. */
  readonly classId: string | null;
  readonly actorId: string | null;
  readonly via: HistoryVia;
  readonly reason: string | null;
  readonly now: Date;
}

/**
 * Gives organisations the task their class was given, or a class helps with, with history and reminders; one that has it already gets
 * none. The caller holds the calendars. Returns how many were made.
 */
export async function makeChildren(
  manager: EntityManager,
  parent: TaskEntity,
  organisationIds: readonly string[],
  { classId, actorId, via, reason, now }: Making,
): Promise<number> {
  const today = await todayOf(manager, parent, now);
  const ids = await insertChildren(manager, parent.id, organisationIds, { classId, now, today });
  if (ids.length === 0) return 0;
  if (classId === parent.assigneeOrganisationId) await beginToStand(manager, parent.id, now);
  const tasks = await manager.findBy(TaskEntity, { id: Any(ids) });
  const rows = tasks.map(({ id, state }) =>
    chained(
      {
        ...{ taskId: id, at: now, actorId, via, command: 'create', fromState: null, toState: state, reason },
        details: { parentTaskId: parent.id },
      },
      NO_PREVIOUS_HASH,
    ),
  );
  await insertInChunks(manager, TaskHistoryEntity, rows);
  await writeReminders(manager, tasks, { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
  return ids.length;
}
