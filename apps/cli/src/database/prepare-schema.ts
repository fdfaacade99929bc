import { ExpectedError } from '@domain/errors';
import type { Config } from '@platform/config';
import { checkServer, reasonOf, withClient } from '@platform/database';
import { createDataSource } from '@storage';
import { runMigrations } from 'bullmq';

/** Held while migrating, so that two starts on one external database take turns. The number is ours alone. */
const MIGRATION_LOCK = 7_202_612;

/** Brings the application's tables up to date. Returns the names of the migrations applied, oldest first. */
export async function prepareSchema(databaseUrl: string): Promise<string[]> {
  return withClient(databaseUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const source = await createDataSource(databaseUrl, {
      poolSize: 1,
      applicationName: 'vekha migrations',
    }).initialize();
    try {
      const applied = await source.runMigrations({ transaction: 'each' });
      return applied.map(({ name }) => name);
    } finally {
      await source.destroy();
    }
  });
}

/** BullMQ keeps its tables in the schema `bullmq`, out of reach of our migrations. */
export async function prepareQueueSchema(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, (client) => runMigrations(client));
}

/** Everything the services expect to find. On Redis the queue needs no tables. Returns the migrations applied. */
export async function prepareDatabase(config: Config, databaseUrl: string): Promise<string[]> {
  if (config.queueDatabaseUrl !== undefined) await checkServer(config.queueDatabaseUrl);
  try {
    const applied = await prepareSchema(databaseUrl);
    if (config.redisUrl === undefined) await prepareQueueSchema(config.queueDatabaseUrl ?? databaseUrl);
    return applied;
  } catch (error) {
    if (!hasRemedy(error)) throw error;
    throw new ExpectedError('database.migration_failed', { reason: reasonOf(error) }, { cause: error });
  }
}

/** PostgreSQL's codes: insufficient privilege, and class 53, resources that ran out. The rest would be our bug. */
function hasRemedy(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && (code === '42501' || code.startsWith('53'));
}
