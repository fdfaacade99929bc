import type { Actor } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import type { TaskState } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { visibleTasks } from '../../access/scopes/task-scope.js';
import { NotFound } from '../../acting/errors.js';
import { lateTask } from '../../rows/late-task.js';
import { pageOf } from '../../rows/page-of.js';
import { type SortKey, type Stretch, sortedPage } from '../../rows/sorted-pages.js';
import { limitOf, type Page, SqlParameters } from '../../rows/sql-parameters.js';
import { type OrderTableFilter, rowConditions, taskWith } from './order-table.js';

export interface OrderMatrixFilter extends OrderTableFilter {
  /** The page of the organisations; `page` is that of the rows. */
  readonly bodyCursor?: string;
}

export interface MatrixCell {
  readonly itemId: string;
  readonly organisationId: string;
  /** Those not cancelled. */
  readonly taskCount: number;
  readonly closedCount: number;
  readonly overdueCount: number;
  /** The task to look at: the first by date of those not closed. */
  readonly taskId: string;
  readonly state: TaskState;
  readonly dueDate: LocalDate | null;
}

export interface OrderMatrix {
  readonly number: string | null;
  readonly date: LocalDate | null;
  readonly title: string | null;
  readonly total: number;
  readonly rows: { readonly id: string; readonly number: string; readonly title: string }[];
  readonly bodyTotal: number;
  readonly bodies: { readonly id: string; readonly name: string }[];
  readonly bodyNext: string | null;
  readonly bodyPrevious: string | null;
  /** Of these rows and organisations; where nothing was given there is none. */
  readonly cells: MatrixCell[];
}

const BODIES_A_PAGE = 50;
const BY_NAME: readonly SortKey[] = [
  { sql: 'body.name', type: 'text' },
  { sql: 'body.id', type: 'uuid' },
];

/** The rows of an order against the organisations that have tasks of it, page by page both ways. @throws NotFound */
@Injectable()
export class OrderMatrixView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(orderId: string, filter: OrderMatrixFilter, actor: Actor): Promise<OrderMatrix> {
    const [order] = await this.dataSource.query<(Pick<OrderMatrix, 'number' | 'date' | 'title'> & { zone: string })[]>(
      'select number, order_date as date, title, time_zone as zone from order_document where id = $1',
      [orderId],
    );
    if (order === undefined) throw new NotFound('order', orderId);
    const { zone, ...head } = order;
    const rowsOf = (page: Page) =>
      this.ask<OrderMatrix['rows'][number]>(zone, (late, parameters) => {
        const order = parameters.add(orderId);
        const seen = visibleTasks(actor, parameters, order);
        const where = [
          `item.order_id = ${order}`,
          `exists (select from task where task.item_id = item.id and ${seen} offset 0)`,
          ...rowConditions(filter, seen, late, parameters),
        ];
        return `select item.id, item.number, item.title, count(*) over ()::int as total from roadmap_item item
        where ${where.join(' and ')} order by item.source <> 'clause', item.position ${limitOf(page, parameters)}`;
      });
    const { rows, total } = await pageOf(rowsOf, filter);
    let bodyTotal = 0;
    const page = { pageSize: BODIES_A_PAGE, cursor: filter.bodyCursor };
    const { rows: bodies, ...around } = await sortedPage(
      BY_NAME,
      page,
      async (stretch, parameters) => {
        const sqlOf = (late: string) => bodiesSql(orderId, filter, stretch, actor, late, parameters);
        const found = await this.ask<OrderMatrix['bodies'][number] & { total: number; place: string[] }>(
          zone,
          sqlOf,
          parameters,
        );
        bodyTotal = found[0]?.total ?? 0;
        return found.map(({ total: _, ...body }) => body);
      },
      'bodyCursor',
    );
    const ids = { rows: rows.map(({ id }) => id), bodies: bodies.map(({ id }) => id) };
    const cells = await this.ask<MatrixCell>(zone, (late, parameters) =>
      cellsSql(orderId, ids, actor, late, parameters),
    );
    return {
      ...{ ...head, total, rows, bodyTotal, bodies, cells },
      ...{ bodyNext: around.next, bodyPrevious: around.previous },
    };
  }

  private ask<Row>(
    zone: string,
    sqlOf: (late: string, parameters: SqlParameters) => string,
    parameters = new SqlParameters(),
  ) {
    const today = `(${parameters.add(this.clock.now())}::timestamptz at time zone ${parameters.add(zone)}::text)::date`;
    const late = lateTask(today, parameters);
    const states = `$${parameters.values.length}`;
    const sql = sqlOf(late, parameters);
    // A statement that asks for nothing late would leave these values without a place.
    return this.dataSource.query<(Row & { total: number })[]>(
      `with as_of as (select ${today}, ${states}::text[]) ${sql}`,
      parameters.values,
    );
  }
}

/** A class stands for its organisations, and what was handed on for what it was handed on from. */
function bodiesSql(
  orderId: string,
  { only }: OrderMatrixFilter,
  { within, ending, place }: Stretch,
  actor: Actor,
  late: string,
  parameters: SqlParameters,
): string {
  const wanted = only === undefined || only === 'closed' ? [] : [taskWith(only, late)];
  const order = parameters.add(orderId);
  const where = [
    `task.order_id = ${order}`,
    'task.giver_id is null',
    visibleTasks(actor, parameters, order),
    ...wanted,
  ].join(' and ');
  // The order's tasks are gone through once, however few of them PostgreSQL expects: not once more for each organisation.
  return `, met as materialized (select distinct task.assignee_organisation_id as id from task where ${where}),
    body as (select body.id, body.name from met join organisation body on body.id = met.id where body.kind <> 'class')
    select body.id, body.name, (select count(*)::int from body) as total, ${place} from body where ${within} ${ending}`;
}

function cellsSql(
  orderId: string,
  ids: { readonly rows: readonly string[]; readonly bodies: readonly string[] },
  actor: Actor,
  late: string,
  parameters: SqlParameters,
): string {
  const [order, rows, bodies] = [parameters.add(orderId), parameters.add(ids.rows), parameters.add(ids.bodies)];
  const first = (column: string) =>
    `(array_agg(task.${column} order by task.state in ('closed', 'cancelled'), task.state = 'cancelled',
      task.by_date, task.sequence))[1]`;
  return `
    select task.item_id as "itemId", task.assignee_organisation_id as "organisationId",
      (count(*) filter (where task.state <> 'cancelled'))::int as "taskCount",
      (count(*) filter (where task.state = 'closed'))::int as "closedCount",
      (count(*) filter (where ${late}))::int as "overdueCount",
      ${first('id')} as "taskId", ${first('state')} as state, ${first('due_date')} as "dueDate"
    from task where task.order_id = ${order} and task.item_id = any(${rows}::uuid[])
      and task.assignee_organisation_id = any(${bodies}::uuid[])
      and task.giver_id is null and ${visibleTasks(actor, parameters, order)}
    group by task.item_id, task.assignee_organisation_id`;
}
