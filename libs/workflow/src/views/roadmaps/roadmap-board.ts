import type { Actor } from '@domain/access';
import { dateInZone, type LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { OrderDocumentEntity } from '@storage';
import { DataSource } from 'typeorm';
import { ordersFor } from '../../access/scopes/order-scope.js';
import { visibleTasks } from '../../access/scopes/task-scope.js';
import { NotFound } from '../../acting/errors.js';
import { lateTask } from '../../rows/late-task.js';
import { type CursorPage, type SortedPage, type SortKey, type Stretch, sortedPage } from '../../rows/sorted-pages.js';
import { containing, SqlParameters } from '../../rows/sql-parameters.js';

export const ROADMAP_STATES = ['approved', 'draft', 'none'] as const;
export type RoadmapState = (typeof ROADMAP_STATES)[number];

export interface RoadmapBoardFilter extends CursorPage {
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

export interface RoadmapBoard extends SortedPage<RoadmapOfBody> {
  readonly number: string | null;
  readonly date: LocalDate | null;
  readonly title: string | null;
  /** Bodies of the demanding rows that the reader sees, whatever is filtered. */
  readonly counts: Readonly<Record<RoadmapState | 'total' | 'late', number>>;
  /** Those that fit the filter. */
  readonly total: number;
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
    const { number, orderDate: date, title, timeZone } = order;
    const today = dateInZone(this.clock.now(), timeZone);
    let first: SelectedRow | undefined;
    const page = await sortedPage(MISSING_FIRST, filter, async (stretch, parameters) => {
      const sql = boardSql(orderId, filter, stretch, actor, today, parameters);
      const selected = await this.dataSource.query<SelectedRow[]>(sql, parameters.values);
      [first] = selected;
      return selected.flatMap(({ row, place }) => (row === null ? [] : [{ ...row, place }]));
    });
    return {
      ...{ number, date, title },
      counts: first?.counts ?? NOBODY,
      total: first?.total ?? 0,
      ...page,
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
const COUNTED = `below.parent_task_id is null and below.giver_id is null and below.state <> 'cancelled'`;

const NOBODY: RoadmapBoard['counts'] = { total: 0, approved: 0, draft: 0, none: 0, late: 0 };

interface SelectedRow {
  readonly counts: RoadmapBoard['counts'];
  readonly total: number;
  /** Null where nobody fits the filter. */
  readonly row: RoadmapOfBody | null;
  readonly place: string[];
}

/** Who has none, then drafts, then what is approved. */
const MISSING_FIRST: readonly SortKey[] = [
  { sql: `(owed.state = 'approved')`, type: 'boolean' },
  { sql: `(owed.state = 'draft')`, type: 'boolean' },
  { sql: 'owed.name', type: 'text' },
  { sql: 'owed.task_id', type: 'uuid' },
];

/**
 * The tasks of those who owe a roadmap are gone through once, for the counts and for the page; what only the page shows is
 * asked of its rows.
 */
function boardSql(
  orderId: string,
  filter: RoadmapBoardFilter,
  { within, ending, place }: Stretch,
  actor: Actor,
  today: LocalDate,
  parameters: SqlParameters,
): string {
  const order = parameters.add(orderId);
  const item = filter.itemId === undefined ? '' : `and task.item_id = ${parameters.add(filter.itemId)}`;
  const of = (state: RoadmapState) => `'${state}', count(*) filter (where state = '${state}')`;
  return `
    with owed as materialized (
      select task.id as task_id, task.item_id, task.control_date, body.id as body_id, body.name,
        child.id as roadmap_id, child.confirmed_at,
        case when child.state = 'confirmed' then 'approved' when child.id is null then 'none' else 'draft' end as state,
        child.state is distinct from 'confirmed' and ${lateTask(`${parameters.add(today)}::date`, parameters)} as late
      from task
      join organisation body on body.id = task.assignee_organisation_id and body.kind <> 'class'
      left join child_roadmap roadmap on roadmap.item_id = task.item_id and roadmap.organisation_id = body.id
      left join order_document child on child.id = roadmap.order_id
      where task.order_id = ${order} and task.demands_roadmap and task.giver_id is null and task.occurrence > 0
        and not task.withdrawn and task.state <> 'cancelled' ${item} and ${visibleTasks(actor, parameters, order)}),
    fitting as (select * from owed where ${conditions(filter, parameters)}),
    page as (select owed.*, ${place} from fitting owed where ${within} ${ending})
    select (select json_build_object('total', count(*), ${ROADMAP_STATES.map(of).join(', ')},
        'late', count(*) filter (where late)) from owed) as counts,
      (select count(*)::int from fitting) as total, owed.place,
      case when owed.task_id is not null then json_build_object(
        'taskId', owed.task_id, 'organisationId', owed.body_id, 'name', owed.name, 'controlDate', owed.control_date,
        'state', owed.state, 'late', owed.late,
        'itemNumber', (select number from roadmap_item where id = owed.item_id),
        'approvedAt', case when owed.state = 'approved' then to_json(owed.confirmed_at at time zone 'UTC') #>> '{}' || 'Z' end,
        'orderId', (select orders.id from order_document orders
          where orders.id = owed.roadmap_id and ${ordersFor(actor, 'see', parameters)}),
        'taskCount', coalesce(done.tasks, 0), 'closedCount', coalesce(done.closed, 0)) end as row
    from (select) once left join page owed on true
    left join lateral (
      select count(*) as tasks, count(*) filter (where below.state = 'closed') as closed
      from task below where owed.roadmap_id is not null and below.order_id = owed.roadmap_id and ${COUNTED}) done on true
    ${ending}`;
}

function conditions({ only, search }: RoadmapBoardFilter, parameters: SqlParameters): string {
  const found = ['true'];
  if (only === 'late') found.push('owed.late');
  else if (only !== undefined) found.push(`owed.state = ${parameters.add(only)}`);
  if (search !== undefined && search.trim() !== '') found.push(`owed.name ilike ${parameters.add(containing(search))}`);
  return found.join(' and ');
}
