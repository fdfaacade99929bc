import type { Actor } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { OrderDocumentEntity } from '@storage';
import { DataSource } from 'typeorm';
import { ordersFor } from '../../access/scopes/order-scope.js';
import { visibleTasks } from '../../access/scopes/task-scope.js';
import { NotFound } from '../../acting/errors.js';
import { lateTask, todayOfOrder } from '../../rows/late-task.js';
import { containing, limitOf, type Page, SqlParameters } from '../../rows/sql-parameters.js';

export const ROADMAP_STATES = ['approved', 'draft', 'none'] as const;
export type RoadmapState = (typeof ROADMAP_STATES)[number];

export interface RoadmapBoardFilter extends Page {
  /** One demanding row; without it all of the order. */
  readonly itemId?: string;
  /** `late` are those not approved by their day. */
  readonly only?: RoadmapState | 'late';
  readonly search?: string;
}

export interface RoadmapOfBody {
  readonly taskId: string;
  readonly itemNumber: string;
  readonly organisationId: string;
  readonly name: string;
  readonly controlDate: LocalDate | null;
  readonly state: RoadmapState;
  readonly late: boolean;
  readonly approvedAt: string | null;
  /** Where the reader may open it. */
  readonly orderId: string | null;
  /** Of an approved one. */
  readonly taskCount: number;
  readonly closedCount: number;
}

export interface RoadmapBoard {
  readonly number: string | null;
  readonly date: LocalDate | null;
  readonly title: string | null;
  /** Bodies of the demanding rows that the reader sees, whatever is filtered. */
  readonly counts: Readonly<Record<RoadmapState | 'total' | 'late', number>>;
  /** Those that fit the filter. */
  readonly total: number;
  readonly rows: RoadmapOfBody[];
  /** Organisations are still being given their tasks. */
  readonly underWay: boolean;
  /** Rows of the order that approved roadmaps have taken over, and what was done there. */
  readonly takenOver: readonly RowBelow[];
}

export interface RowBelow {
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  readonly roadmapCount: number;
  readonly taskCount: number;
  readonly closedCount: number;
}

/** Who of those of whom an order demands roadmaps has one, and who has none; each reader sees his branch. @throws NotFound */
@Injectable()
export class RoadmapBoardView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(orderId: string, filter: RoadmapBoardFilter, actor: Actor): Promise<RoadmapBoard> {
    const order = await this.dataSource.manager.findOneBy(OrderDocumentEntity, { id: orderId });
    if (order === null) throw new NotFound('order', orderId);
    const { number, orderDate: date, title } = order;
    const [counts] = await this.counts(orderId, filter, actor);
    const parameters = new SqlParameters();
    const sql = `with owed as (${owedSql(orderId, filter, actor, this.clock.now(), parameters)}),
      page as (select owed.*, count(*) over ()::int as total from owed where ${conditions(filter, parameters)}
        order by owed.state = 'approved', owed.state = 'draft', owed.name, owed."taskId" ${limitOf(filter, parameters)})
      select page.*, done.* from page cross join lateral (
        select count(*)::int as "taskCount", count(*) filter (where below.state = 'closed')::int as "closedCount"
        from task below where below.order_id = page."roadmapId" and ${COUNTED}) done
      order by page.state = 'approved', page.state = 'draft', page.name, page."taskId"`;
    const rows = await this.dataSource.query<(SelectedRoadmap & { total: number })[]>(sql, parameters.values);
    return {
      ...{ number, date, title },
      counts,
      total: rows[0]?.total ?? 0,
      rows: rows.map(({ total: _, roadmapId: __, approvedAt, ...row }) => ({
        ...row,
        approvedAt: approvedAt?.toISOString() ?? null,
      })),
      underWay: await this.isUnderWay(orderId),
      takenOver: await this.takenOver(orderId, actor),
    };
  }

  private async isUnderWay(orderId: string): Promise<boolean> {
    const open = await this.dataSource.query<unknown[]>(
      `select from fan_out join task on task.id = fan_out.task_id
       where task.order_id = $1 and task.demands_roadmap and fan_out.finished_at is null limit 1`,
      [orderId],
    );
    return open.length > 0;
  }

  private counts(orderId: string, filter: RoadmapBoardFilter, actor: Actor): Promise<[RoadmapBoard['counts']]> {
    const parameters = new SqlParameters();
    const owed = owedSql(orderId, filter, actor, this.clock.now(), parameters);
    const of = (state: RoadmapState) => `count(*) filter (where owed.state = '${state}')::int as ${state}`;
    return this.dataSource.query(
      `select count(*)::int as total, ${ROADMAP_STATES.map(of).join(', ')},
         count(*) filter (where owed.late)::int as late from (${owed}) owed`,
      parameters.values,
    );
  }

  private takenOver(orderId: string, actor: Actor): Promise<RowBelow[]> {
    const parameters = new SqlParameters();
    return this.dataSource.query<RowBelow[]>(
      `select above.id as "itemId", above.number, above.title, count(distinct roadmap.order_id)::int as "roadmapCount",
         count(below.id)::int as "taskCount", count(below.id) filter (where below.state = 'closed')::int as "closedCount"
       from child_roadmap roadmap
       join order_document approved on approved.id = roadmap.order_id and approved.state = 'confirmed'
       join inherited_row taken on taken.order_id = roadmap.order_id
       join roadmap_item above on above.id = taken.from_item_id
       join roadmap_item standing on standing.id = taken.item_id and not standing.dropped
       left join task below on below.item_id = standing.id and ${COUNTED}
       where roadmap.from_order_id = ${parameters.add(orderId)} and exists (
         select from task where task.item_id = roadmap.item_id and task.demands_roadmap
           and task.assignee_organisation_id = roadmap.organisation_id and ${visibleTasks(actor, parameters)})
       group by above.id order by above.position`,
      parameters.values,
    );
  }
}

/** The tasks by which a roadmap is measured: what it gives itself, neither handed on nor of single organisations. */
const COUNTED = `below.parent_task_id is null and below.state <> 'cancelled'`;

type SelectedRoadmap = Omit<RoadmapOfBody, 'approvedAt'> & {
  readonly roadmapId: string | null;
  readonly approvedAt: Date | null;
};

/** Everybody who owes a roadmap by the order, as far as the reader sees the task by which he does. */
function owedSql(
  orderId: string,
  { itemId }: Pick<RoadmapBoardFilter, 'itemId'>,
  actor: Actor,
  now: Date,
  parameters: SqlParameters,
): string {
  const item = itemId === undefined ? '' : `and task.item_id = ${parameters.add(itemId)}`;
  const approved = `coalesce(orders.state = 'confirmed', false)`;
  return `select task.id as "taskId", item.number as "itemNumber", body.id as "organisationId", body.name,
      task.control_date as "controlDate", orders.id as "roadmapId",
      case when ${approved} then 'approved' when orders.id is null then 'none' else 'draft' end as state,
      not ${approved} and ${lateTask(todayOfOrder(now, parameters), parameters)} as late,
      case when ${approved} then orders.confirmed_at end as "approvedAt",
      case when orders.id is not null and ${ordersFor(actor, 'see', parameters)} then orders.id end as "orderId"
    from task join order_document task_order on task_order.id = task.order_id
    join roadmap_item item on item.id = task.item_id
    join organisation body on body.id = task.assignee_organisation_id and body.kind <> 'class'
    left join child_roadmap roadmap on roadmap.item_id = task.item_id and roadmap.organisation_id = body.id
    left join order_document orders on orders.id = roadmap.order_id
    where task.order_id = ${parameters.add(orderId)} and task.demands_roadmap and task.giver_id is null
      and task.occurrence > 0 and not task.withdrawn and task.state <> 'cancelled' ${item}
      and ${visibleTasks(actor, parameters)}`;
}

function conditions({ only, search }: RoadmapBoardFilter, parameters: SqlParameters): string {
  const found = ['true'];
  if (only === 'late') found.push('owed.late');
  else if (only !== undefined) found.push(`owed.state = ${parameters.add(only)}`);
  if (search !== undefined && search.trim() !== '') found.push(`owed.name ilike ${parameters.add(containing(search))}`);
  return found.join(' and ');
}
