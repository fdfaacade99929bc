import type { Actor } from '@domain/access';
import { ACTIVE_STATES, isSameRequest, type Request, type TakenRow } from '@domain/tasks';
import type { TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { visibleTasks } from '../../access/scopes/task-scope.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { type SelectedTask, TASK_COLUMNS, TASK_SEQUENCE, TASK_TABLES, type TaskRow, taskRows } from './task-row.js';

/** Open tasks of one body that are compared; whoever has more has few alike among the rest. */
const MOST_COMPARED = 500;

/** Open tasks of the same body by which other orders ask for what this one does, those the reader may see. */
export async function sameRequests(
  manager: EntityManager,
  task: TaskEntity,
  actor: Actor,
  now: Date,
): Promise<TaskRow[]> {
  const parameters = new SqlParameters();
  const others = await manager.query<(Request & { readonly id: string })[]>(
    `select task.id, task.order_id as "orderId", task.item_id as "itemId", task.title from task
     where task.assignee_organisation_id = ${parameters.add(task.assigneeOrganisationId)}
       and task.state = any(${parameters.add([...ACTIVE_STATES, 'awaiting_schedule'])})
       and task.order_id <> ${parameters.add(task.orderId)} and task.giver_id is null
       and ${visibleTasks(actor, parameters)} limit ${MOST_COMPARED}`,
    parameters.values,
  );
  if (others.length === 0) return [];
  const taken = await manager.query<TakenRow[]>(
    `select from_item_id as "fromItemId", item_id as "itemId" from inherited_row
     where item_id is not null and (from_item_id = $1 or item_id = $1)`,
    [task.itemId],
  );
  const same = others.filter((other) => isSameRequest(task, other, taken)).map(({ id }) => id);
  if (same.length === 0) return [];
  const rows = await manager.query<SelectedTask[]>(
    `select ${TASK_COLUMNS} from ${TASK_TABLES} where task.id = any($1) order by ${TASK_SEQUENCE}`,
    [same],
  );
  return taskRows(manager, rows, now);
}
