import type { LocalDate } from '@domain/calendar';
import type { EntityManager } from 'typeorm';

/** The digest of all chains as they stood at a history row: of each task its last hash up to it. */
export interface HistoryRoot {
  readonly day: LocalDate;
  readonly lastHistoryId: string;
  readonly taskCount: number;
  readonly root: string;
}

/** With the id of the last row that counts as $1. */
export const HISTORY_ROOT_SQL = `
  select count(*)::integer as "taskCount",
    encode(sha256(convert_to(coalesce(string_agg(task_id || ' ' || hash, E'\\n' order by task_id), ''), 'UTF8')), 'hex')
      as root
  from (select distinct on (task_id) task_id::text as task_id, hash from task_history where id <= $1
    order by task_id, id desc) as chain_ends`;

/** The root made last. */
export const LAST_HISTORY_ROOT_SQL = `
  select day, last_history_id as "lastHistoryId", task_count as "taskCount", root
  from history_root order by day desc limit 1`;

export async function historyRootAt(
  manager: EntityManager,
  lastHistoryId: string,
): Promise<Pick<HistoryRoot, 'taskCount' | 'root'>> {
  const [found] = await manager.query<[Pick<HistoryRoot, 'taskCount' | 'root'>]>(HISTORY_ROOT_SQL, [lastHistoryId]);
  return found;
}

export async function lastHistoryRoot(manager: EntityManager): Promise<HistoryRoot | null> {
  const [found] = await manager.query<HistoryRoot[]>(LAST_HISTORY_ROOT_SQL);
  return found ?? null;
}

export async function hasHistoryRoot(manager: EntityManager, day: LocalDate): Promise<boolean> {
  return (await manager.query<unknown[]>('select from history_root where day = $1', [day])).length > 0;
}

/**
 * The id of the last history row, with no row of a smaller one still to come: whoever is writing is waited for, and
 * whoever comes later gets a greater id. In a transaction of its own, so that nobody waits longer than that.
 */
export async function settledHistoryId(manager: EntityManager): Promise<string> {
  return manager.transaction(async (inner) => {
    await inner.query('lock table task_history in share mode');
    const [row] = await inner.query<[{ id: string }]>('select coalesce(max(id), 0)::text as id from task_history');
    return row.id;
  });
}

export async function saveHistoryRoot(manager: EntityManager, root: HistoryRoot, madeAt: Date): Promise<void> {
  await manager.query(
    `insert into history_root (day, last_history_id, task_count, root, made_at) values ($1, $2, $3, $4, $5)`,
    [root.day, root.lastHistoryId, root.taskCount, root.root, madeAt],
  );
}
