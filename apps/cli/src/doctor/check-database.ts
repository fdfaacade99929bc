import { ExpectedError } from '@domain/errors';
import { isLate, type SweepRun } from '@domain/sweeps';
import { SystemClock } from '@platform/clock';
import { checkServer, withClient, withoutPassword } from '@platform/database';
import { checkHistoryRoots, FAILED_READINGS_SQL, SWEEP_RUNS_SQL } from '@storage';
import { assertSchemaCompatibility } from 'bullmq';
import { hasPendingMigrations } from '../database/pending-migrations.js';
import { broken, type Finding, notice, ok } from './finding.js';

/** Words that a sort by code point, or one that tells ё from е first, puts in another order. */
const SORTED = 'абзац Елка ёлка жук Яблоко';

/** What an answering database is asked, in this order. A check of ledger against queue is one more entry. */
const DATABASE_CHECKS: readonly ((url: string) => Promise<Finding | Finding[]>)[] = [
  checkSorting,
  checkMigrations,
  checkHistory,
  checkReadings,
  checkSweeps,
];

/** Looks at a database that is there; changes nothing in it. `queueUrl` is null when the queue runs on Redis. */
export async function checkDatabase(url: string, queueUrl: string | null): Promise<Finding[]> {
  const findings = [await checkAnswer(url)];
  if (findings[0]?.state === 'broken') return findings;
  for (const check of DATABASE_CHECKS) findings.push(...[await check(url)].flat());
  if (queueUrl !== null) findings.push(await checkQueueSchema(queueUrl));
  return findings;
}

async function checkAnswer(url: string): Promise<Finding> {
  try {
    const { version } = await checkServer(url);
    return ok('doctor.database', { server: withoutPassword(url), version });
  } catch (error) {
    if (error instanceof ExpectedError) return broken(error.code, error.values);
    throw error;
  }
}

async function checkSorting(url: string): Promise<Finding> {
  return withClient(url, async (client) => {
    const words = `unnest(array['Яблоко', 'жук', 'ёлка', 'Елка', 'абзац']) as word`;
    const { rows: collations } = await client.query(`select 1 from pg_collation where collname = 'ru-x-icu'`);
    if (collations.length === 0) return broken('doctor.sorting_wrong', { got: '' });
    const { rows } = await client.query<{ sorted: string; folds: boolean }>(
      `select string_agg(word, ' ' order by word collate "ru-x-icu") as sorted, 'Ёж' ilike 'ёЖ' as folds from ${words}`,
    );
    if (rows[0]?.sorted !== SORTED) return broken('doctor.sorting_wrong', { got: rows[0]?.sorted ?? '' });
    return rows[0].folds ? ok('doctor.sorting') : notice('doctor.folding_wrong');
  });
}

async function checkMigrations(url: string): Promise<Finding> {
  return (await hasPendingMigrations(url)) ? notice('doctor.migrations_pending') : ok('doctor.migrations');
}

/** By the kept roots; a database without their chain is one whose migrations are pending. */
async function checkHistory(url: string): Promise<Finding> {
  return withClient(url, async (client) => {
    const { rows: chains } = await client.query(
      `select from pg_attribute where attrelid = to_regclass('history_root') and attname = 'row_count'`,
    );
    if (chains.length === 0) return notice('doctor.history_none');
    const checked = await checkHistoryRoots(async (sql, values) => {
      return (await client.query<Record<string, unknown>>(sql, values)).rows;
    });
    if (checked === null) return notice('doctor.history_none');
    const { day } = checked.kept;
    return checked.holds ? ok('doctor.history', { day }) : broken('doctor.history_broken', { day });
  });
}

/** Files given up through a fault of the program, which only its logs explain. */
async function checkReadings(url: string): Promise<Finding> {
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query(`select where to_regclass('directory_import') is not null`);
    if (tables.length === 0) return ok('doctor.readings');
    const { rows } = await client.query<{ count: number }>(FAILED_READINGS_SQL);
    const count = rows[0]?.count ?? 0;
    return count === 0 ? ok('doctor.readings') : notice('doctor.readings_failed', { count });
  });
}

/** A work that fails or stands still is told apart from one that never ran, as in a product just set up. */
async function checkSweeps(url: string): Promise<Finding[]> {
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query(`select where to_regclass('sweep_run') is not null`);
    if (tables.length === 0) return [];
    const { rows } = await client.query<SweepRun>(SWEEP_RUNS_SQL);
    const now = new SystemClock().now();
    const found = rows.flatMap(({ name, outcome, endedAt, ...run }): Finding[] => {
      const at = endedAt.toISOString();
      if (outcome === 'failed') return [notice('doctor.sweep_failed', { name, at, error: run.error ?? '' })];
      return isLate({ ...run, endedAt }, now) ? [notice('doctor.sweep_late', { name, at })] : [];
    });
    return found.length > 0 ? found : [ok('doctor.sweeps', { count: rows.length })];
  });
}

async function checkQueueSchema(url: string): Promise<Finding> {
  try {
    await withClient(url, (client) => assertSchemaCompatibility(client));
    return ok('doctor.queue');
  } catch {
    return notice('doctor.queue_pending');
  }
}
