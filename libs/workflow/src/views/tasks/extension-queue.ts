import type { Actor } from '@domain/access';
import { ACTIVE_STATES } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { tasksFor } from '../../access/scopes/task-scope.js';
import { rulesOf, rulesOfOrders } from '../../calendars/order-rules.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { childrenMoved, type TouchedRow, touchedRows } from './date-effect.js';
import {
  EXTENSION_COLUMNS,
  EXTENSION_TABLES,
  type ExtensionRow,
  extensionRow,
  type SelectedExtension,
} from './task-extensions.js';
import { type SelectedTask, TASK_COLUMNS, TASK_SEQUENCE, TASK_TABLES, type TaskRow, taskRows } from './task-row.js';

export interface WaitingExtension {
  readonly task: TaskRow;
  readonly request: ExtensionRow;
  /** Open sub-tasks that move along. */
  readonly children: number;
  /** Rows that wait for its row and would be due before it. */
  readonly touched: readonly TouchedRow[];
}

/** Decided one by one; what is left of more comes up as they are. */
const MOST_SHOWN = 200;

/** The requests for a later date that wait for the actor's decision, by the date that stands. */
@Injectable()
export class ExtensionQueue {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<WaitingExtension[]> {
    const parameters = new SqlParameters();
    const requests = await this.dataSource.query<(SelectedExtension & { taskId: string; children: number })[]>(
      `select ${EXTENSION_COLUMNS}, task.id as "taskId",
         ${childrenMoved({ parentId: 'task.id', newDate: 'request.new_due_date', states: parameters.add(ACTIVE_STATES) })} as children
       from ${EXTENSION_TABLES} join task on task.id = request.task_id
       where request.decision is null and task.state = any(${parameters.add(ACTIVE_STATES)})
         and request.asked_by <> ${parameters.add(actor.personId)}
         and ${tasksFor(actor, 'grant_extension', parameters)}
       order by task.control_date, request.asked_at, request.id limit ${MOST_SHOWN}`,
      parameters.values,
    );
    const rows = await this.dataSource.query<SelectedTask[]>(
      `select ${TASK_COLUMNS} from ${TASK_TABLES} where task.id = any($1) order by ${TASK_SEQUENCE}`,
      [requests.map(({ taskId }) => taskId)],
    );
    const { manager } = this.dataSource;
    const tasks = new Map((await taskRows(manager, rows, this.clock.now())).map((task) => [task.id, task]));
    const selected = new Map(rows.map((row) => [row.id, row]));
    const rules = await rulesOfOrders(
      manager,
      rows.map(({ orderId }) => orderId),
    );
    const waiting: WaitingExtension[] = [];
    for (const { taskId, children, ...request } of requests) {
      const [task, row] = [tasks.get(taskId), selected.get(taskId)];
      if (task === undefined || row === undefined) continue;
      const touched = await touchedRows(manager, taskId, request.newDueDate);
      waiting.push({ task, request: extensionRow(request, row, rulesOf(rules, row)), children, touched });
    }
    return waiting;
  }
}
