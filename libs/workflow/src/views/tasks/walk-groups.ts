import type { EntityManager } from 'typeorm';
import type { Stretch } from '../../rows/sorted-pages.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { type GroupedSort, type GroupsAsked, nextGroups, type TaskGroup } from './task-groups.js';
import { groupKeysOf } from './task-sorts.js';
import type { TaskSource } from './task-source.js';

/** Where most groups have tasks the first ones fill a page; where few have, each turn looks at twice as many. */
const GROUPS_AT_MOST = 2048;
/** People stand among bodies, most of which lead nothing themselves. */
const GROUPS_AT_FIRST: Readonly<Record<GroupedSort, number>> = { row: 4, organisation: 4, lead: 16 };

/**
 * The ids of the tasks that come next, group by group in the order of the list, each group by an index of its own. So
 * however many tasks there are, a page costs what its groups cost.
 */
export async function walkGroups(
  manager: EntityManager,
  source: TaskSource,
  sort: GroupedSort,
  { from, limit }: Pick<Stretch, 'from' | 'limit'>,
  asked: Pick<GroupsAsked, 'falls' | 'orderId' | 'itemId'>,
): Promise<string[]> {
  const keyCount = groupKeysOf(sort).length;
  const start = from?.values.slice(0, keyCount);
  const ids: string[] = [];
  let at = start;
  for (let count = GROUPS_AT_FIRST[sort]; ids.length < limit; count = Math.min(2 * count, GROUPS_AT_MOST)) {
    const groups = await nextGroups(manager, sort, {
      ...asked,
      bodies: source.bodies,
      ...(at && { from: at }),
      isPast: at !== start,
      count,
    });
    const [first, last] = [groups[0], groups.at(-1)];
    if (first === undefined || last === undefined) return ids;
    const stands = at === start && start !== undefined && first.place.join('\0') === start.join('\0');
    const parameters = new SqlParameters();
    const behind = stands ? from?.values.slice(keyCount) : undefined;
    const sql = tasksOfGroups(groups, source, { limit: limit - ids.length, behind, falls: asked.falls }, parameters);
    if (sql === null) return ids;
    const found = await manager.query<{ id: string }[]>(sql, parameters.values);
    ids.push(...found.map(({ id }) => id));
    at = last.place;
  }
  return ids;
}

interface Part {
  readonly limit: number;
  /** Date and sequence in the first group behind which the walk goes on. */
  readonly behind: readonly string[] | undefined;
  readonly falls: boolean;
}

function tasksOfGroups(
  groups: readonly TaskGroup[],
  source: TaskSource,
  { limit, behind, falls }: Part,
  parameters: SqlParameters,
): string | null {
  const way = falls ? ' desc' : '';
  const place = behind?.map((value, at) => `${parameters.add(value)}::${at === 0 ? 'date' : 'bigint'}`).join(', ');
  const sources: string[] = [];
  for (const column of new Set(groups.map((group) => group.column))) {
    const row = column === 'item_id' || column === 'assignee_organisation_id' ? 'task' : 'own';
    const condition = source.condition(row, parameters);
    if (condition === null) return null;
    const members = groups.flatMap((group, index) => (group.column === column ? [{ id: group.id, index }] : []));
    const where = [
      `${row}.${column} = each_group.id`,
      ...(row === 'own' ? [`own.role = 'lead'`] : []),
      ...(column === 'organisation_id' ? ['own.person_id is null'] : []),
      ...(place === undefined
        ? []
        : [`(each_group.at > 0 or (${row}.by_date, ${row}.sequence) ${falls ? '<' : '>'} (${place}))`]),
      condition,
    ];
    const ids = parameters.add(members.map(({ id }) => id));
    const indexes = parameters.add(members.map(({ index }) => index));
    sources.push(`select met.id, each_group.at, met.by_date, met.sequence
      from unnest(${ids}::uuid[], ${indexes}::int[]) each_group (id, at)
      cross join lateral (
        select ${row === 'task' ? 'task.id' : 'own.task_id as id'}, ${row}.by_date, ${row}.sequence
        from ${row === 'task' ? 'task' : 'task_participant own'} where ${where.join(' and ')}
        order by ${row}.by_date${way}, ${row}.sequence${way} limit ${limit}) met`);
  }
  return `select id from (${sources.map((one) => `(${one})`).join(' union all ')}) found
    order by at, by_date${way}, sequence${way} limit ${limit}`;
}
