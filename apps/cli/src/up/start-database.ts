import { ExpectedError } from '@domain/errors';
import type { Config } from '@platform/config';
import { EmbeddedPostgres, type OpenedDatabase, openDatabase } from '@platform/database';
import { type Terminal, writeLine } from '../command.js';
import { prepareDatabase } from '../database/prepare-schema.js';
import { checkRedis } from '../doctor/check-connections.js';
import { runStep } from './run-step.js';

/** The queue would wait for a Redis that is away; a start says so at once. */
export async function refuseAbsentRedis(config: Config): Promise<void> {
  if (config.redisUrl === undefined) return;
  const { state, code, values } = await checkRedis(config.redisUrl);
  if (state === 'broken') throw new ExpectedError(code, values);
}

/** The database, running, with its tables up to date; says what it is doing. A failure leaves no server behind. */
export async function startDatabase(config: Config, terminal: Terminal): Promise<OpenedDatabase> {
  const isFirstTime = config.databaseUrl === undefined && !EmbeddedPostgres.exists(config.dataFolder);
  const { database, applied } = await runStep(isFirstTime ? 'up.step.initialise' : 'up.step.database', terminal, () =>
    openPrepared(config),
  );
  const { stderr, texts } = terminal;
  if (database.wasRunning) writeLine(stderr, texts.say('up.database_was_running'));
  if (applied.length > 0 && !isFirstTime)
    writeLine(stderr, texts.say('up.migrations_applied', { names: applied.join(', ') }));
  return database;
}

async function openPrepared(config: Config): Promise<{ database: OpenedDatabase; applied: string[] }> {
  const database = await openDatabase(config);
  try {
    return { database, applied: await prepareDatabase(config, database.url) };
  } catch (error) {
    await database.close();
    throw error;
  }
}
