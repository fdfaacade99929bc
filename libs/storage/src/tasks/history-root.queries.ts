import { createHash } from 'node:crypto';
import type { LocalDate } from '@domain/calendar';
import type { EntityManager } from 'typeorm';

/**
 * The digest of all histories up to a row, in hexadecimal digits: SHA-256 over the root of the day before and the hash of
 * every row since, in the order of their ids, a line each. So one root vouches for all days before it, and each is made
 * from the rows of its own day.
 */
export interface HistoryRoot {
  readonly day: LocalDate;
  readonly lastHistoryId: string;
  /** Rows since the root before. */
  readonly rowCount: number;
  readonly root: string;
}

/** A kept root, and whether the rows still give it. */
export interface CheckedRoot {
  readonly kept: HistoryRoot;
  readonly holds: boolean;
}

/** Asks the database; rows have the names of the statement. */
export type Ask = (sql: string, values?: unknown[]) => Promise<unknown[]>;

const ROWS_A_BATCH = 20_000;
const BEFORE_ALL_IDS = '0';

const ROOTS_SQL = `
  select day, last_history_id::text as "lastHistoryId", row_count as "rowCount", root from history_root`;

export async function lastHistoryRoot(ask: Ask): Promise<HistoryRoot | null> {
  const [last] = (await ask(`${ROOTS_SQL} order by day desc limit 1`)) as HistoryRoot[];
  return last ?? null;
}

/** What the rows up to the given id add to the root before; null where there is none before. */
export async function rootAfter(
  ask: Ask,
  before: HistoryRoot | null,
  lastHistoryId: string,
): Promise<Pick<HistoryRoot, 'rowCount' | 'root'>> {
  const digest = createHash('sha256').update(`${before?.root ?? ''}\n`);
  let [afterId, rowCount] = [before?.lastHistoryId ?? BEFORE_ALL_IDS, 0];
  for (;;) {
    const rows = (await ask(
      `select id::text, hash from task_history where id > $1 and id <= $2 order by id limit ${ROWS_A_BATCH}`,
      [afterId, lastHistoryId],
    )) as { id: string; hash: string }[];
    for (const { hash } of rows) digest.update(`${hash}\n`);
    rowCount += rows.length;
    const last = rows.at(-1);
    if (last === undefined) return { rowCount, root: digest.digest('hex') };
    afterId = last.id;
  }
}

/** Makes every kept root anew: the first that does not hold, or else the last, with all before it; null where none is kept. */
export async function checkHistoryRoots(ask: Ask): Promise<CheckedRoot | null> {
  let checked: CheckedRoot | null = null;
  for (const kept of (await ask(`${ROOTS_SQL} order by day`)) as HistoryRoot[]) {
    const now = await rootAfter(ask, checked?.kept ?? null, kept.lastHistoryId);
    checked = { kept, holds: now.root === kept.root };
    if (!checked.holds) return checked;
  }
  return checked;
}

/** The day a root was kept on; null for one that is not among them. */
export async function dayOfHistoryRoot(ask: Ask, root: string): Promise<LocalDate | null> {
  const [kept] = (await ask('select day from history_root where root = $1', [root])) as { day: LocalDate }[];
  return kept?.day ?? null;
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
    `insert into history_root (day, last_history_id, row_count, root, made_at) values ($1, $2, $3, $4, $5)`,
    [root.day, root.lastHistoryId, root.rowCount, root.root, madeAt],
  );
}
