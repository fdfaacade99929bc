import type { Actor } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import type { ClassChangeAction, ClassChangeState } from '@storage';
import { DataSource } from 'typeorm';
import { ordersFor } from '../../access/scopes/order-scope.js';
import { NotFound } from '../../acting/errors.js';
import { type CursorPage, type SortKey, sortedPage } from '../../rows/sorted-pages.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface ClassChangeRow {
  readonly id: string;
  readonly classId: string;
  readonly className: string;
  readonly orderId: string;
  readonly orderNumber: string | null;
  readonly orderDate: LocalDate | null;
  readonly orderTitle: string | null;
  readonly state: ClassChangeState;
  readonly joined: number;
  readonly gone: number;
  readonly toAdd: number;
  readonly toWithdraw: number;
  readonly kept: number;
  readonly digest: string;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** Lines gone through while it is applied. */
  readonly done: number;
}

export interface ClassChangeLine {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly aboveName: string | null;
  readonly taskId: string;
  readonly itemNumber: string;
  readonly title: string;
  readonly dueDate: LocalDate | null;
  readonly action: ClassChangeAction;
  readonly done: boolean;
}

export interface ClassChangeDetail extends ClassChangeRow {
  readonly lines: readonly ClassChangeLine[];
  readonly lineTotal: number;
  readonly next: string | null;
  readonly previous: string | null;
}

const BY_ORGANISATION: readonly SortKey[] = [
  { sql: 'body.name', type: 'text' },
  { sql: 'body.id', type: 'uuid' },
  { sql: 'item.position', type: 'integer' },
  { sql: 'task.occurrence', type: 'integer' },
  { sql: 'task.id', type: 'uuid' },
];

/** So many of those that were applied are shown. */
const APPLIED_SHOWN = 20;

const COLUMNS = `change.id, change.class_id as "classId", class.name as "className", change.order_id as "orderId",
  orders.number as "orderNumber", orders.order_date as "orderDate", orders.title as "orderTitle", change.state,
  change.joined, change.gone, change.to_add as "toAdd", change.to_withdraw as "toWithdraw", change.kept, change.digest,
  change.reason, decider.full_name as "decidedBy", change.decided_at as "decidedAt", change.done`;
const TABLES = `class_change change join organisation class on class.id = change.class_id
  join order_document orders on orders.id = change.order_id left join person decider on decider.id = change.decided_by`;

type Selected = Omit<ClassChangeRow, 'decidedAt'> & { readonly decidedAt: Date | null };

/** How the lists of classes have come to differ from the tasks of issued orders, for whoever coordinates these. */
@Injectable()
export class ClassChangesView {
  constructor(private readonly dataSource: DataSource) {}

  /** What waits for a decision first, then what is being applied, was left, and the last that were applied. */
  async run(actor: Actor, of: { readonly orderId?: string } = {}): Promise<ClassChangeRow[]> {
    const parameters = new SqlParameters();
    const inOrder = of.orderId === undefined ? '' : `and change.order_id = ${parameters.add(of.orderId)}`;
    const rows = await this.dataSource.query<Selected[]>(
      `select * from (
         select ${COLUMNS}, change.finished_at,
           row_number() over (partition by change.finished_at is null order by change.finished_at desc, change.id) as nth
         from ${TABLES} where ${ordersFor(actor, 'manage', parameters)} ${inOrder}) shown
       where finished_at is null or nth <= ${APPLIED_SHOWN}
       order by array_position(array['found', 'confirmed', 'left', 'applied'], state), finished_at desc, "className",
         "orderDate", id`,
      parameters.values,
    );
    return rows.map(asRow);
  }

  /** Who may look is decided at the door. @throws NotFound */
  async one(id: string, asked: CursorPage & { readonly action?: ClassChangeAction }): Promise<ClassChangeDetail> {
    const [row] = await this.dataSource.query<Selected[]>(`select ${COLUMNS} from ${TABLES} where change.id = $1`, [
      id,
    ]);
    if (row === undefined) throw new NotFound('class_change', id);
    const { rows: lines, ...around } = await sortedPage(BY_ORGANISATION, asked, (stretch, parameters) => {
      const where = [`line.change_id = ${parameters.add(id)}`, stretch.within];
      if (asked.action !== undefined) where.push(`line.action = ${parameters.add(asked.action)}`);
      return this.dataSource.query<(ClassChangeLine & { place: string[] })[]>(
        `select ${stretch.place}, line.organisation_id as "organisationId", body.name as "organisationName", above.name as "aboveName",
         line.task_id as "taskId", item.number as "itemNumber", task.title, task.due_date as "dueDate", line.action,
         line.done
       from class_change_line line join organisation body on body.id = line.organisation_id
       left join organisation above on above.id = body.parent_id
       join task on task.id = line.task_id join roadmap_item item on item.id = task.item_id
       where ${where.join(' and ')} ${stretch.ending}`,
        parameters.values,
      );
    });
    const counts = { add: row.toAdd, withdraw: row.toWithdraw, keep: row.kept };
    const lineTotal = asked.action === undefined ? counts.add + counts.withdraw + counts.keep : counts[asked.action];
    return { ...asRow(row), lines, lineTotal, ...around };
  }
}

function asRow(row: Selected): ClassChangeRow {
  return {
    ...{ id: row.id, classId: row.classId, className: row.className, state: row.state, digest: row.digest },
    ...{ orderId: row.orderId, orderNumber: row.orderNumber, orderDate: row.orderDate, orderTitle: row.orderTitle },
    ...{ joined: row.joined, gone: row.gone, toAdd: row.toAdd, toWithdraw: row.toWithdraw, kept: row.kept },
    ...{ reason: row.reason, decidedBy: row.decidedBy, done: row.done },
    decidedAt: row.decidedAt?.toISOString() ?? null,
  };
}
