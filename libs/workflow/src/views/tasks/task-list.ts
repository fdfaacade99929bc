import type { Actor } from '@domain/access';
import { ACTIVE_STATES, type TaskState } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { ownTasks, visibleTasks } from '../../access/scopes/task-scope.js';
import { containing, limitOf, type Page, SqlParameters } from '../../rows/sql-parameters.js';
import { type SelectedTask, TASK_COLUMNS, TASK_SEQUENCE, TASK_TABLES, type TaskRow, taskRows } from './task-row.js';

export interface TaskFilter extends Page {
  /** Only what the actor takes part in or accepts. */
  readonly mine?: boolean;
  readonly orderId?: string;
  /** One row of an order. */
  readonly itemId?: string;
  readonly state?: TaskState;
  readonly overdue?: boolean;
  readonly search?: string;
}

/** The tasks the actor may see, by date. */
@Injectable()
export class TaskList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(filter: TaskFilter, actor: Actor): Promise<{ total: number; rows: TaskRow[] }> {
    const now = this.clock.now();
    const parameters = new SqlParameters();
    const where = conditions(filter, actor, now, parameters).join(' and ');
    const [count] = await this.dataSource.query<{ total: number }[]>(
      `select count(*)::int as total from ${TASK_TABLES} where ${where}`,
      [...parameters.values],
    );
    const rows = await this.dataSource.query<SelectedTask[]>(
      `select ${TASK_COLUMNS} from ${TASK_TABLES} where ${where} order by ${TASK_SEQUENCE} ${limitOf(filter, parameters)}`,
      parameters.values,
    );
    return { total: count?.total ?? 0, rows: await taskRows(this.dataSource.manager, rows, now) };
  }
}

function conditions(filter: TaskFilter, actor: Actor, now: Date, parameters: SqlParameters): string[] {
  const found = [visibleTasks(actor, parameters)];
  if (filter.mine) found.push(ownTasks(actor, parameters));
  if (filter.orderId !== undefined) found.push(`task.order_id = ${parameters.add(filter.orderId)}`);
  if (filter.itemId !== undefined) found.push(`task.item_id = ${parameters.add(filter.itemId)}`);
  if (filter.state !== undefined) found.push(`task.state = ${parameters.add(filter.state)}`);
  if (filter.overdue !== undefined) found.push(`${filter.overdue ? '' : 'not '}${overdue(now, parameters)}`);
  if (filter.search !== undefined && filter.search.trim() !== '') {
    const pattern = parameters.add(containing(filter.search));
    found.push(`(task.title ilike ${pattern} or item.number ilike ${pattern}
      or coalesce(lead_person.full_name, lead_body.name) ilike ${pattern})`);
  }
  return found;
}

/** `isOverdue` of the domain as SQL, never null; a test holds the two together. */
function overdue(now: Date, parameters: SqlParameters): string {
  return `(task.state = any(${parameters.add(ACTIVE_STATES)}) and not task.retrospective and
    coalesce(task.control_date < (${parameters.add(now)}::timestamptz at time zone task_order.time_zone)::date, false))`;
}
