import type { Actor } from '@domain/access';
import type { TaskState } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import { type CursorPage, type SortedPage, type Stretch, sortedPage } from '../../rows/sorted-pages.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import type { TaskConditions } from './task-conditions.js';
import { keysOf, SORT_JOINS, STATES_IN_ORDER, type TaskSort } from './task-sorts.js';
import { taskSource } from './task-source.js';
import { walkGroups } from './walk-groups.js';

export interface SortedFilter extends TaskConditions, CursorPage {
  readonly sort: TaskSort;
  readonly isTurned: boolean;
}

export interface SortedIds extends SortedPage<{ readonly id: string }> {
  readonly total: number;
  readonly isMore: boolean;
}

type Placed = { readonly id: string; readonly place: string[] };

/**
 * A page of tasks by something else than their dates. What an index finds at once is sorted as it is; of more, one goes from
 * group to group in the order of the list. Both give the same list, and a place in the one is a place in the other. So many
 * as `atOnce` are sorted so, else what the source says.
 */
export async function sortedTasks(
  manager: EntityManager,
  filter: SortedFilter,
  actor: Actor,
  now: Date,
  atOnce?: number,
): Promise<SortedIds> {
  const { sort, isTurned } = filter;
  const source = await taskSource(manager, filter, actor, now);
  // Each state has an index of its own, whosever the tasks are.
  const most = atOnce ?? (sort === 'state' ? source.mostCounted : source.mostGathered);
  let count = 0;
  const page = await sortedPage(keysOf(sort, isTurned), filter, async (stretch, parameters) => {
    if (count <= most) {
      const many = source.sql({ limit: most + 1, order: 'any' }, parameters);
      const found = await gathered(manager, { sql: many, most }, sort, stretch, parameters);
      count = found[0]?.count ?? 0;
      if (count <= most) return found.flatMap(({ id, place }) => (id === null ? [] : [{ id, place }]));
    }
    const falls = isTurned !== (stretch.from?.backwards ?? false);
    const ids =
      sort === 'state'
        ? await walkStates(manager, filter, actor, now, stretch, falls)
        : await walkGroups(manager, source, sort, stretch, { ...namedOf(filter), falls });
    return placed(manager, ids, sort, stretch.place);
  });
  return { ...page, total: Math.min(count, most), isMore: count > most };
}

/** A page of all there are, and how many they are; of more than `most` the count alone, for they are not sorted then. */
function gathered(
  manager: EntityManager,
  { sql: many, most }: { readonly sql: string; readonly most: number },
  sort: TaskSort,
  { within, order, ending, place }: Stretch,
  parameters: SqlParameters,
): Promise<{ id: string | null; place: string[]; count: number }[]> {
  // Each task by its key: PostgreSQL would rather read all of them than so many one by one.
  return manager.query(
    `with found as materialized (${many})
     select page.id, page.place, (select count(*)::int from found) as count from (select) once left join (
       select task.id, ${place}, row_number() over (${order}) as at
       from found cross join lateral (select * from task where task.id = found.id offset 0) task ${SORT_JOINS[sort]}
       where (select count(*) from found) <= ${parameters.add(most)} and ${within} ${ending}) page on true
     order by page.at`,
    parameters.values,
  );
}

/** The tasks in the order of their ids here, each with its place in the list. */
function placed(manager: EntityManager, ids: readonly string[], sort: TaskSort, place: string): Promise<Placed[]> {
  return manager.query(
    `select task.id, ${place} from task ${SORT_JOINS[sort]}
     where task.id = any($1::uuid[]) order by array_position($1::uuid[], task.id)`,
    [ids],
  );
}

async function walkStates(
  manager: EntityManager,
  filter: SortedFilter,
  actor: Actor,
  now: Date,
  { from, limit }: Stretch,
  falls: boolean,
): Promise<string[]> {
  const [rank, date, sequence] = from?.values ?? [];
  const ranked = STATES_IN_ORDER.map((state, at) => ({ state: state as TaskState, rank: at + 1 }));
  const ahead = (falls ? ranked.reverse() : ranked).filter(
    (one) => rank === undefined || (falls ? one.rank <= Number(rank) : one.rank >= Number(rank)),
  );
  const ids: string[] = [];
  for (const { state, rank: at } of ahead) {
    if (ids.length >= limit) break;
    if (filter.state !== undefined && filter.state !== state) continue;
    const source = await taskSource(manager, { ...filter, state }, actor, now);
    const parameters = new SqlParameters();
    const isHere = rank !== undefined && at === Number(rank) && date !== undefined && sequence !== undefined;
    const sql = source.sql(
      {
        ...{ limit: limit - ids.length, order: falls ? 'backwards' : 'forwards' },
        ...(isHere && { cursor: { backwards: falls, date, sequence } }),
      },
      parameters,
    );
    const way = falls ? ' desc' : '';
    const found = await manager.query<{ id: string }[]>(
      `select id from (${sql}) found order by by_date${way}, sequence${way}`,
      parameters.values,
    );
    ids.push(...found.map(({ id }) => id));
  }
  return ids;
}

function namedOf({ orderId, itemId }: TaskConditions) {
  return { ...(orderId !== undefined && { orderId }), ...(itemId !== undefined && { itemId }) };
}
