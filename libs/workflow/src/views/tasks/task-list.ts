import type { Actor } from '@domain/access';
import type { TaskState } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource, type EntityManager } from 'typeorm';
import { ownTaskIds, ownTasks, visibleTaskIds, visibleTasks } from '../../access/scopes/task-scope.js';
import { fewOr } from '../../rows/few-or.js';
import { lateTask, todayOfOrder } from '../../rows/late-task.js';
import { containing, limitOf, type Page, SqlParameters } from '../../rows/sql-parameters.js';
import { matches, matchingTaskIds } from './search-tasks.js';
import { type SelectedTask, TASK_COLUMNS, TASK_SEQUENCE, TASK_TABLES, type TaskRow, taskRows } from './task-row.js';

/** Which of the tasks a person may see. */
export interface TaskConditions {
  /** Only what the actor takes part in or accepts. */
  readonly mine?: boolean;
  readonly orderId?: string;
  /** One row of an order. */
  readonly itemId?: string;
  readonly state?: TaskState;
  readonly overdue?: boolean;
  readonly search?: string;
  /** Control dates from this day on. */
  readonly dueFrom?: string;
  /** Control dates until this day, the day included. */
  readonly dueTo?: string;
}

export interface TaskFilter extends TaskConditions, Page {}

/** Counting goes no further. */
const MOST_COUNTED = 10_000;

/** The tasks the actor may see, by date. `total` stops at 10,000: then there are as many or more. */
@Injectable()
export class TaskList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(filter: TaskFilter, actor: Actor): Promise<{ total: number; rows: TaskRow[] }> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const parameters = new SqlParameters();
    const where = (await taskConditions(manager, filter, actor, now, parameters)).join(' and ');
    const page = `select task.id, task.control_date, task.sequence from task
      join order_document task_order on task_order.id = task.order_id where ${where}`;
    const [count] = await this.dataSource.query<{ total: number }[]>(
      `select count(*)::int as total from (${page} limit ${MOST_COUNTED}) found`,
      [...parameters.values],
    );
    // The page is found by the index before anything is joined to it.
    const rows = await this.dataSource.query<SelectedTask[]>(
      `with page as materialized (${page} order by ${TASK_SEQUENCE} ${limitOf(filter, parameters)})
       select ${TASK_COLUMNS} from ${TASK_TABLES} where task.id in (select id from page) order by ${TASK_SEQUENCE}`,
      parameters.values,
    );
    return { total: count?.total ?? 0, rows: await taskRows(manager, rows, now) };
  }
}

/** As SQL, for a statement with the tables `task` and `task_order`. */
export async function taskConditions(
  manager: EntityManager,
  filter: TaskConditions,
  actor: Actor,
  now: Date,
  parameters: SqlParameters,
): Promise<string[]> {
  const own = (into: SqlParameters) => ownTaskIds(actor, into);
  const branch = (into: SqlParameters) => visibleTaskIds(actor, into);
  const found = [
    filter.mine
      ? await fewOr(manager, own, () => ownTasks(actor, parameters), parameters)
      : await fewOr(manager, branch, () => visibleTasks(actor, parameters), parameters),
  ];
  if (filter.orderId !== undefined) found.push(`task.order_id = ${parameters.add(filter.orderId)}`);
  if (filter.itemId !== undefined) found.push(`task.item_id = ${parameters.add(filter.itemId)}`);
  if (filter.state !== undefined) found.push(`task.state = ${parameters.add(filter.state)}`);
  if (filter.dueFrom !== undefined) found.push(`task.control_date >= ${parameters.add(filter.dueFrom)}::date`);
  if (filter.dueTo !== undefined) found.push(`task.control_date <= ${parameters.add(filter.dueTo)}::date`);
  if (filter.overdue !== undefined)
    found.push(`${filter.overdue ? '' : 'not '}${lateTask(todayOfOrder(now, parameters), parameters)}`);
  if (filter.search !== undefined && filter.search.trim() !== '') {
    const pattern = containing(filter.search);
    const matching = (into: SqlParameters) => matchingTaskIds(into.add(pattern));
    found.push(await fewOr(manager, matching, () => matches(parameters.add(pattern)), parameters));
  }
  return found;
}
