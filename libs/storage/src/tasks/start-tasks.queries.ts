import type { LocalDate } from '@domain/calendar';
import type { EntityManager } from 'typeorm';

/** Scheduled tasks whose first day has begun where their order is at home, locked. */
export async function lockTasksToStart(manager: EntityManager, now: Date, limit: number): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select task.id from task join order_document on order_document.id = task.order_id
     where task.state = 'scheduled' and task.start_date <= ($1::timestamptz at time zone order_document.time_zone)::date
       -- No zone is more than a day ahead of UTC: says the same again, in words an index understands.
       and task.start_date <= ($1::timestamptz at time zone 'UTC')::date + 1
     order by task.id limit $2
     for no key update of task skip locked`,
    [now, limit],
  );
  return rows.map(({ id }) => id);
}

/** The last hash of each task's history. */
export async function lastHashes(manager: EntityManager, taskIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await manager.query<{ task_id: string; hash: string }[]>(
    `select distinct on (task_id) task_id, hash from task_history where task_id = any($1) order by task_id, id desc`,
    [taskIds],
  );
  return new Map(rows.map((row) => [row.task_id, row.hash]));
}

export async function openTasks(manager: EntityManager, taskIds: readonly string[]): Promise<void> {
  await manager.query(`update task set state = 'open', version = version + 1 where id = any($1)`, [taskIds]);
}

/** Gives tasks another control date. */
export async function setControlDates(
  manager: EntityManager,
  tasks: readonly { readonly id: string; readonly controlDate: LocalDate }[],
): Promise<void> {
  if (tasks.length === 0) return;
  await manager.query(
    `update task set control_date = given.control_date, version = version + 1
     from unnest($1::uuid[], $2::date[]) as given (id, control_date) where task.id = given.id`,
    [tasks.map(({ id }) => id), tasks.map(({ controlDate }) => controlDate)],
  );
}
