import type { Actor } from '@domain/access';
import { dateInZone, type LocalDate } from '@domain/calendar';
import type { TaskState } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { visibleTasks } from '../../access/scopes/task-scope.js';
import { NotFound } from '../../acting/errors.js';
import { lateTask } from '../../rows/late-task.js';
import { ownTask } from '../../rows/own-task.js';
import { pageOf } from '../../rows/page-of.js';
import { containing, limitOf, type Page, SqlParameters } from '../../rows/sql-parameters.js';

/** Rows that have a task in this condition; `closed` are those with nothing left to do. */
export const ROWS_WITH = ['overdue', 'open', 'submitted', 'awaiting_schedule', 'closed'] as const;
export type RowsWith = (typeof ROWS_WITH)[number];

export interface OrderTableFilter extends Page {
  readonly only?: RowsWith;
  readonly search?: string;
}

export interface OrderTableRow {
  readonly id: string;
  readonly number: string;
  readonly source: 'clause' | 'table';
  readonly sectionNumber: string | null;
  readonly sectionTitle: string | null;
  readonly title: string;
  readonly deadlineText: string | null;
  readonly responsibleText: string | null;
  readonly expectedResult: string | null;
  readonly recommended: boolean;
  /** Decided at review to be no duty. */
  readonly dropped: boolean;
  /** Rows whose result it waits for, and whether anything of them is owed. */
  readonly waitsFor: readonly { readonly itemId: string; readonly number: string; readonly done: boolean }[];
  /** Those not cancelled. */
  readonly taskCount: number;
  readonly closedCount: number;
  readonly submittedCount: number;
  readonly overdueCount: number;
  /** The only task of the row, or of several the one to look at: the first by date of those not closed. */
  readonly task: {
    readonly id: string;
    readonly state: TaskState;
    readonly dueDate: LocalDate | null;
    readonly controlDate: LocalDate | null;
    readonly overdue: boolean;
  } | null;
}

export interface OrderTable {
  readonly number: string | null;
  readonly date: LocalDate | null;
  readonly title: string | null;
  readonly total: number;
  readonly rows: OrderTableRow[];
}

/** The order's own table with what became of each row, page by page. @throws NotFound */
@Injectable()
export class OrderTableView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(orderId: string, filter: OrderTableFilter, actor: Actor): Promise<OrderTable> {
    const [order] = await this.dataSource.query<(Omit<OrderTable, 'total' | 'rows'> & { zone: string })[]>(
      'select number, order_date as date, title, time_zone as zone from order_document where id = $1',
      [orderId],
    );
    if (order === undefined) throw new NotFound('order', orderId);
    const { zone, ...head } = order;
    const today = dateInZone(this.clock.now(), zone);
    const ask = (page: Page): Promise<(OrderTableRow & { total: number })[]> => {
      const parameters = new SqlParameters();
      const sql = tableSql(orderId, { ...filter, ...page }, actor, today, parameters);
      return this.dataSource.query(sql, parameters.values);
    };
    return { ...head, ...(await pageOf(ask, filter)) };
  }
}

function tableSql(
  orderId: string,
  filter: OrderTableFilter,
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
      select item.*, count(*) over ()::int as total, given.reading->'sections'->item.section_index as section
      from roadmap_item item join order_document given on given.id = item.order_id
      where ${where.join(' and ')}
      order by item.source <> 'clause', item.position ${limitOf(filter, parameters)})
    select given.total, given.id, given.number, given.source, given.title, given.recommended, given.dropped,
      given.section->>'number' as "sectionNumber", given.section->>'title' as "sectionTitle",
      coalesce(given.corrected_deadline_text, given.deadline_text) as "deadlineText",
      ${responsibleWords('given')} as "responsibleText",
      given.reading->>'expectedResult' as "expectedResult", counts.*,
      array(select json_build_object('itemId', needed.id, 'number', needed.number, 'done', not exists (
          select from task where task.item_id = needed.id and task.giver_id is null and task.parent_task_id is null
            and task.state not in ('closed', 'cancelled')))
        from row_tie tie join roadmap_item needed on needed.id = tie.needs_item_id
        where tie.item_id = given.id order by needed.position) as "waitsFor",
      (select json_build_object('id', task.id, 'state', task.state, 'dueDate', task.due_date,
          'controlDate', task.control_date, 'overdue', ${late})
        -- Worded once it is found, not for each that it is chosen from.
        from (select task.* from task where task.item_id = given.id and task.resolution_of_id is null and ${seen}
          order by ${ownTask('task')} desc, task.state in ('closed', 'cancelled'), task.state = 'cancelled',
            task.giver_id is not null, task.control_date, task.sequence limit 1) task) as task
    from page given cross join lateral (
      select count(*) filter (where seen.state <> 'cancelled')::int as "taskCount",
        count(*) filter (where seen.state = 'closed')::int as "closedCount",
        count(*) filter (where seen.state in ('checking', 'submitted'))::int as "submittedCount",
        count(*) filter (where seen.late)::int as "overdueCount"
      from (select task.state, task.giver_id, task.parent_task_id, ${late} as late
        from task where task.item_id = given.id and task.resolution_of_id is null and ${ownTask('task')} and ${seen}) seen
      where ${countedOnce('seen', seen)}) counts
    order by given.source <> 'clause', given.position`;
}

/** Who answers for a row, as it was decided or written; a clause names him in its sentence, and what was read of it is told. */
function responsibleWords(item: string): string {
  const named = (list: 'responsible' | 'parties') =>
    `(select string_agg(party->>'name', ', ' order by place)
      from jsonb_array_elements(${item}.reading->'${list}') with ordinality named(party, place))`;
  return `coalesce(${item}.assigned->>'words', ${item}.reading->>'responsibleText', ${named('responsible')},
    ${named('parties')}, ${item}.reading->>'assignee')`;
}

/** What was handed on is counted by whoever does not see what it was handed on from. */
export function countedOnce(row: string, seen: string): string {
  return `(${row}.giver_id is null or not exists (select from task where task.id = ${row}.parent_task_id and ${seen}))`;
}

/** Which rows of an order are shown, for a statement with the table `roadmap_item` as `item`. */
export function rowConditions(
  { only, search }: Pick<OrderTableFilter, 'only' | 'search'>,
  seen: string,
  late: string,
  parameters: SqlParameters,
): string[] {
  const found: string[] = [];
  const some = (condition: string) =>
    `exists (select from task where task.item_id = item.id and task.resolution_of_id is null
      and ${ownTask('task')} and ${seen} and ${condition} offset 0)`;
  if (only !== undefined && only !== 'closed') found.push(some(taskWith(only, late)));
  if (only === 'closed') found.push(some('true'), `not ${some(`task.state not in ('closed', 'cancelled')`)}`);
  if (search !== undefined && search.trim() !== '') {
    const pattern = parameters.add(containing(search));
    found.push(`(item.title ilike ${pattern} or item.number ilike ${pattern}
      or ${responsibleWords('item')} ilike ${pattern})`);
  }
  return found;
}

/** The condition of a task that a row or an organisation is looked for by. */
export function taskWith(only: Exclude<RowsWith, 'closed'>, late: string): string {
  if (only === 'overdue') return late;
  if (only === 'submitted') return `task.state in ('checking', 'submitted')`;
  return only === 'open' ? `task.state in ('scheduled', 'open', 'in_progress', 'returned')` : `task.state = '${only}'`;
}
