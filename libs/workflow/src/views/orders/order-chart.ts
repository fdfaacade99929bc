import type { Actor } from '@domain/access';
import { dateInZone, type LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { visibleTasks } from '../../access/scopes/task-scope.js';
import { NotFound } from '../../acting/errors.js';
import { lateTask } from '../../rows/late-task.js';
import { ownTask } from '../../rows/own-task.js';
import { pageOf } from '../../rows/page-of.js';
import { limitOf, type Page, SqlParameters } from '../../rows/sql-parameters.js';
import { countedOnce, type OrderTableFilter, rowConditions } from './order-table.js';

/** The tasks of a row for one of its dates: one task, or those of many organisations. */
export interface ChartSpan {
  readonly occurrence: number;
  readonly startDate: LocalDate | null;
  /** As approved with the order. */
  readonly approvedDue: LocalDate;
  /** As it stands today: later where the date was moved. */
  readonly dueDate: LocalDate;
  /** It is in force until that day, which is its date only once it is over. */
  readonly standing: boolean;
  /** Those not cancelled; 0 where all of them are, and the approved date is all there is left. */
  readonly taskCount: number;
  readonly closedCount: number;
  readonly overdueCount: number;
  /** How many of the tasks were given a later date. */
  readonly movedCount: number;
  readonly suspendedCount: number;
}

export interface ChartRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly sectionTitle: string | null;
  /** Tasks that have no date and no end, of those not cancelled. */
  readonly undatedCount: number;
  readonly spans: ChartSpan[];
}

export interface OrderChart {
  readonly number: string | null;
  readonly date: LocalDate | null;
  readonly title: string | null;
  /** Where the order is at home. */
  readonly today: LocalDate;
  readonly total: number;
  readonly pageSize: number;
  readonly rows: ChartRow[];
}

export interface OrderChartFilter extends Pick<OrderTableFilter, 'only' | 'search'>, Pick<Page, 'page'> {}

/** So many rows at once are drawn without a delay that is felt. */
const ROWS_A_PAGE = 1000;

/** The rows of an order against the days: as approved, as moved since, and what is done. @throws NotFound */
@Injectable()
export class OrderChartView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(orderId: string, filter: OrderChartFilter, actor: Actor): Promise<OrderChart> {
    const [order] = await this.dataSource.query<(Pick<OrderChart, 'number' | 'date' | 'title'> & { zone: string })[]>(
      'select number, order_date as date, title, time_zone as zone from order_document where id = $1',
      [orderId],
    );
    if (order === undefined) throw new NotFound('order', orderId);
    const { zone, ...head } = order;
    const today = dateInZone(this.clock.now(), zone);
    const ask = (page: Page): Promise<(ChartRow & { total: number })[]> => {
      const parameters = new SqlParameters();
      const sql = chartSql(orderId, { ...filter, ...page }, actor, today, parameters);
      return this.dataSource.query(sql, parameters.values);
    };
    const pageSize = ROWS_A_PAGE;
    return { ...head, today, pageSize, ...(await pageOf(ask, { page: filter.page, pageSize })) };
  }
}

/** The day a task is due or, where it has none, until which it is in force. */
const UNTIL = 'coalesce(given.due_date, given.runs_to)';
const APPROVED = `coalesce(given.moved_from, ${UNTIL})`;
const LIVE = `given.state <> 'cancelled'`;

function chartSql(
  orderId: string,
  { page, pageSize, ...filter }: OrderChartFilter & Page,
  actor: Actor,
  today: LocalDate,
  parameters: SqlParameters,
): string {
  const order = parameters.add(orderId);
  const seen = visibleTasks(actor, parameters, order);
  const late = lateTask(`${parameters.add(today)}::date`, parameters);
  const where = [`item.order_id = ${order}`, ...rowConditions(filter, seen, late, parameters)];
  return `
    with page as (
      select item.id, item.number, item.title, item.source, item.position, count(*) over ()::int as total,
        given.reading->'sections'->item.section_index->>'title' as "sectionTitle", given.order_date
      from roadmap_item item join order_document given on given.id = item.order_id
      where ${where.join(' and ')}
      order by item.source <> 'clause', item.position ${limitOf({ page, pageSize }, parameters)})
    select page.total, page.id, page.number, page.title, page."sectionTitle",
      coalesce(tasks.undated, 0)::int as "undatedCount", coalesce(tasks.spans, '[]') as spans
    from page left join lateral (
      select sum(span.undated) as undated, json_agg(json_build_object(
          'occurrence', span.occurrence, 'startDate', span.start, 'approvedDue', span.approved, 'dueDate', span.due,
          'standing', span.standing, 'taskCount', span.tasks, 'closedCount', span.closed, 'overdueCount', span.late,
          'movedCount', span.moved, 'suspendedCount', span.suspended)
        order by span.occurrence) filter (where span.due is not null) as spans
      from (
        select given.occurrence, bool_and(${UNTIL} is not distinct from given.runs_to) as standing,
          coalesce(min(given.start_date), case when bool_and(${APPROVED} is not distinct from given.runs_to) then
            least(coalesce(page.order_date, min(given.created_on)), max(given.runs_to)) end) as start,
          max(${APPROVED}) as approved,
          coalesce(max(${UNTIL}) filter (where ${LIVE}), max(${APPROVED})) as due,
          count(*) filter (where ${UNTIL} is null and ${LIVE}) as undated,
          count(*) filter (where ${UNTIL} is not null and ${LIVE}) as tasks,
          count(*) filter (where ${UNTIL} is not null and given.state = 'closed') as closed,
          count(*) filter (where given.late) as late, count(given.moved_from) filter (where ${LIVE}) as moved,
          count(*) filter (where given.state = 'suspended') as suspended
        from (select task.*, ${late} as late from task
          where task.item_id = page.id and task.resolution_of_id is null and ${ownTask('task')} and ${seen}) given
        where ${countedOnce('given', seen)}
        group by given.occurrence) span) tasks on true
    order by page.source <> 'clause', page.position`;
}
