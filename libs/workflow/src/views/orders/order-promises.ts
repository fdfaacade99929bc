import type { Actor } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import type { HistoryCommand } from '@storage';
import { DataSource } from 'typeorm';
import { visibleTasks } from '../../access/scopes/task-scope.js';
import { NotFound } from '../../acting/errors.js';
import { ownTask } from '../../rows/own-task.js';
import { pageOf } from '../../rows/page-of.js';
import { limitOf, type Page, SqlParameters } from '../../rows/sql-parameters.js';

/** What became of a promise other than it was issued. */
export const PROMISES_CHANGED = ['moved', 'dropped'] as const;
export type PromiseChanged = (typeof PROMISES_CHANGED)[number];

/** A task whose date is not the one it was issued with, or that nobody owes any more. */
export interface ChangedPromise {
  readonly taskId: string;
  readonly number: string;
  readonly title: string;
  readonly organisationName: string;
  readonly changed: PromiseChanged;
  /** As issued; null where the row waited for its dates. */
  readonly promisedDue: LocalDate | null;
  /** Null where it was dropped. */
  readonly dueDate: LocalDate | null;
  readonly changedAt: string;
  readonly command: HistoryCommand;
  /** Null: the system, after a rule. */
  readonly who: string | null;
  readonly forWhom: string | null;
  readonly reason: string | null;
}

export interface OrderPromises {
  readonly number: string | null;
  readonly date: LocalDate | null;
  readonly title: string | null;
  /** Of the tasks the order gave, one for each date and organisation. */
  readonly givenCount: number;
  readonly movedCount: number;
  readonly droppedCount: number;
  readonly total: number;
  readonly rows: ChangedPromise[];
}

export interface OrderPromisesFilter extends Page {
  readonly only?: PromiseChanged;
}

/** What an order promised and what was moved or dropped since, by whom and why. @throws NotFound */
@Injectable()
export class OrderPromisesView {
  constructor(private readonly dataSource: DataSource) {}

  async run(orderId: string, filter: OrderPromisesFilter, actor: Actor): Promise<OrderPromises> {
    const [order] = await this.dataSource.query<Pick<OrderPromises, 'number' | 'date' | 'title'>[]>(
      'select number, order_date as date, title from order_document where id = $1',
      [orderId],
    );
    if (order === undefined) throw new NotFound('order', orderId);
    const parameters = new SqlParameters();
    const [counts] = await this.dataSource.query<[Pick<OrderPromises, 'givenCount' | 'movedCount' | 'droppedCount'>]>(
      `select count(*)::int as "givenCount", (count(*) filter (where ${IS.moved}))::int as "movedCount",
         (count(*) filter (where ${IS.dropped}))::int as "droppedCount"
       from task where ${promised(orderId, actor, parameters)}`,
      parameters.values,
    );
    return { ...order, ...counts, ...(await this.changed(orderId, filter, actor)) };
  }

  private async changed(orderId: string, { only, ...page }: OrderPromisesFilter, actor: Actor) {
    const ask = (asked: Page) => {
      const parameters = new SqlParameters();
      const which = only === undefined ? `(${IS.moved} or ${IS.dropped})` : IS[only];
      const where = `${promised(orderId, actor, parameters)} and ${which}`;
      return this.dataSource.query<(Omit<ChangedPromise, 'changedAt'> & { changedAt: Date; total: number })[]>(
        changedSql(where, limitOf(asked, parameters)),
        parameters.values,
      );
    };
    const { total, rows } = await pageOf(ask, page);
    return { total, rows: rows.map((row) => ({ ...row, changedAt: row.changedAt.toISOString() })) };
  }
}

const IS: Readonly<Record<PromiseChanged, string>> = {
  moved: `(task.state <> 'cancelled' and task.moved_from <> task.due_date)`,
  dropped: `task.state = 'cancelled'`,
};

/** What the order itself gave: no part handed on, no resolution, and for a list its organisations and not the list. */
function promised(orderId: string, actor: Actor, parameters: SqlParameters): string {
  const order = parameters.add(orderId);
  return `task.order_id = ${order} and task.giver_id is null and task.resolution_of_id is null
    and ${ownTask('task')} and ${visibleTasks(actor, parameters, order)}`;
}

/** With the last step that moved or dropped it; one who granted a later date without a word did it for the reason asked with. */
function changedSql(where: string, limit: string): string {
  return `
    with page as (
      select task.*, item.number, item.source, item.position as place, body.name as organisation,
        count(*) over ()::int as total
      from task join roadmap_item item on item.id = task.item_id
      join organisation body on body.id = task.assignee_organisation_id
      where ${where}
      order by item.source <> 'clause', item.position, coalesce(task.moved_from, task.due_date), body.name, task.id
      ${limit})
    select task.total, task.id as "taskId", task.number, task.title, task.organisation as "organisationName",
      case when task.state = 'cancelled' then 'dropped' else 'moved' end as changed,
      coalesce(task.moved_from, task.due_date) as "promisedDue",
      case when task.state <> 'cancelled' then task.due_date end as "dueDate",
      step.at as "changedAt", step.command, actor.full_name as who, absent.full_name as "forWhom",
      coalesce(nullif(step.reason, ''), asked.reason) as reason
    from page task
    join lateral (
      select * from task_history where task_id = task.id and command = any(case when task.state = 'cancelled'
        then array['cancel'] else array['grant_extension', 'extend', 'recalculate', 'follow_parent'] end)
      order by id desc limit 1) step on true
    left join person actor on actor.id = step.actor_id
    left join person absent on absent.id = (step.details ->> 'standsInFor')::uuid
    left join lateral (
      select reason from extension_request where task_id = task.id and step.command = 'grant_extension'
        and decision = 'granted' order by number desc limit 1) asked on true
    order by task.source <> 'clause', task.place, coalesce(task.moved_from, task.due_date), task.organisation, task.id`;
}
