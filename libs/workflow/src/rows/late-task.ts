import { ACTIVE_STATES } from '@domain/tasks';
import type { SqlParameters } from './sql-parameters.js';

/** `isOverdue` of the domain as SQL, never null, for a statement with the table `task`; a test holds the two together. */
export function lateTask(today: string, parameters: SqlParameters): string {
  const active = parameters.add(ACTIVE_STATES);
  return `(task.state = any(${active}) and not task.retrospective and coalesce(task.control_date < ${today}, false))`;
}

/** Late with somebody to ask: what a whole class owes is owed by its organisations, each with a task of its own. */
export function lateTaskOfSomebody(today: string, parameters: SqlParameters): string {
  return `(${lateTask(today, parameters)} and not exists (
    select from task part where part.parent_task_id = task.id and part.class_id = task.assignee_organisation_id))`;
}

/** The day it is where the order is at home, for a statement that has it as `task_order`. */
export function todayOfOrder(now: Date, parameters: SqlParameters): string {
  return `(${parameters.add(now)}::timestamptz at time zone task_order.time_zone)::date`;
}
