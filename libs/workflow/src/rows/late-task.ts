import { ACTIVE_STATES } from '@domain/tasks';
import { ownTask } from './own-task.js';
import type { SqlParameters } from './sql-parameters.js';

/** `isOverdue` of the domain as SQL, never null, of what somebody is to do, for a statement with the table `task`; a test holds the two together. */
export function lateTask(today: string, parameters: SqlParameters): string {
  const active = parameters.add(ACTIVE_STATES);
  return `(${ownTask('task')} and task.state = any(${active}) and not task.retrospective and coalesce(task.control_date < ${today}, false))`;
}

/** The day it is where the order is at home, for a statement that has it as `task_order`. */
export function todayOfOrder(now: Date, parameters: SqlParameters): string {
  return `(${parameters.add(now)}::timestamptz at time zone task_order.time_zone)::date`;
}
