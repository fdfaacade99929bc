import type { LocalDate } from '@domain/calendar';
import { ACTIVE_STATES } from '@domain/tasks';
import type { EntityManager } from 'typeorm';

/**
 * Standing tasks that somebody still owes work on and whose last day is over where their order is at home, locked. What was
 * over before its order was signed is spared: it has one question to answer, and no alarm.
 */
export async function lockTasksPastTheirTerm(manager: EntityManager, now: Date, limit: number): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select task.id from task join order_document on order_document.id = task.order_id
     where task.state = any($3) and task.control_date is null
       and not task.retrospective
       and task.runs_to < ($1::timestamptz at time zone order_document.time_zone)::date
       and (order_document.order_date is null or task.runs_to >= order_document.order_date)
       -- No zone is more than a day ahead of UTC: says the same again, in words an index understands.
       and task.runs_to < ($1::timestamptz at time zone 'UTC')::date + 1
     order by task.id limit $2
     for no key update of task skip locked`,
    [now, limit, ACTIVE_STATES],
  );
  return rows.map(({ id }) => id);
}

/** Makes the last day of each its due date. */
export async function setDatesOfTerms(
  manager: EntityManager,
  tasks: readonly { readonly id: string; readonly dueDate: LocalDate; readonly controlDate: LocalDate }[],
): Promise<void> {
  await manager.query(
    `update task set due_date = given.due_date, control_date = given.control_date, version = version + 1
     from unnest($1::uuid[], $2::date[], $3::date[]) as given (id, due_date, control_date) where task.id = given.id`,
    [tasks.map(({ id }) => id), tasks.map(({ dueDate }) => dueDate), tasks.map(({ controlDate }) => controlDate)],
  );
}
