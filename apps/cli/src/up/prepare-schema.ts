import { withClient } from '@platform/database';
import { createDataSource } from '@storage';
import { runMigrations } from 'bullmq';

/** Brings the application's tables and the queue's own schema up to date. Returns the names of the migrations applied. */
export async function prepareSchema(databaseUrl: string): Promise<string[]> {
  const source = await createDataSource(databaseUrl, { poolSize: 1, applicationName: 'vekha migrations' }).initialize();
  try {
    const applied = await source.runMigrations({ transaction: 'each' });
    return applied.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

/** BullMQ keeps its tables in the schema `bullmq`, out of reach of our migrations. */
export async function prepareQueueSchema(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, (client) => runMigrations(client));
}
