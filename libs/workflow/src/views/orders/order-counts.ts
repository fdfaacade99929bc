import type { Actor } from '@domain/access';
import { ACTIVE_STATES } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import { allOfOrder, relationsToSee, visibleTasksOfOrders } from '../../access/scopes/order-tasks.js';
import { reachOf } from '../../access/scopes/reach.js';
import { ownTask } from '../../rows/own-task.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface OrderCounts {
  /** Those not cancelled. */
  readonly taskCount: number;
  readonly closedCount: number;
  readonly overdueCount: number;
}

export const NO_TASKS: OrderCounts = { taskCount: 0, closedCount: 0, overdueCount: 0 };

/**
 * Of these orders the tasks the actor may see; an order without any is left out. An order whose tasks he sees all is counted
 * by an index; of the others the tasks are found that are his, which are few beside what such an order gives to everybody.
 */
export async function orderCounts(
  manager: EntityManager,
  orderIds: readonly string[],
  actor: Actor,
  now: Date,
): Promise<ReadonlyMap<string, OrderCounts>> {
  const reach = await reachOf(manager, actor, relationsToSee(actor));
  const parameters = new SqlParameters();
  const wanted = parameters.add(orderIds);
  const instant = parameters.add(now);
  const whole = allOfOrder(actor, 'orders.id', parameters);
  const late = `task.state = any(${parameters.add(ACTIVE_STATES)}) and not task.retrospective and task.by_date < page.today`;
  const closed = `task.state = 'closed'`;
  const cancelled = `task.state = 'cancelled'`;
  // All are counted from an index that has no more to say of them; the few that are no tasks of their own by one of theirs,
  // and the few cancelled are looked up by it: asked of each of 50,000 tasks, the state would cost half as much again.
  const counted = (condition: string) =>
    `((select count(*)::int from task where task.order_id = page.id and ${condition})
      - (select count(*)::int from task where task.order_id = page.id and task.stands_for_class and ${condition}))`;
  const rows = await manager.query<(OrderCounts & { id: string })[]>(
    `with page as materialized (
       select orders.id, (${instant}::timestamptz at time zone orders.time_zone)::date as today, ${whole} as whole
       from order_document orders where orders.id = any(${wanted}::uuid[])),
     task_seen as materialized (${visibleTasksOfOrders(actor, reach, '(array(select id from page where not whole))', parameters)})
     select page.id, ${counted('true')} - ${counted(cancelled)} as "taskCount", ${counted(closed)} as "closedCount",
       ${counted(late)} as "overdueCount"
     from page where page.whole
     union all
     select page.id, (count(*) filter (where not ${cancelled}))::int, (count(*) filter (where ${closed}))::int,
       (count(*) filter (where ${late}))::int
     from task_seen task join page on page.id = task.order_id where ${ownTask('task')}
     group by page.id`,
    parameters.values,
  );
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
