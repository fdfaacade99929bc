import { ExpectedError } from '@domain/errors';
import type { Config } from '@platform/config';
import { type OpenedDatabase, openDatabase } from '@platform/database';
import { type Terminal, writeLine } from '../command.js';
import { prepareDatabase } from '../database/prepare-schema.js';
import { checkRedis } from '../doctor/check-connections.js';

/** The queue would wait for a Redis that is away; a start says so at once. */
export async function refuseAbsentRedis(config: Config): Promise<void> {
  if (config.redisUrl === undefined) return;
  const { state, code, values } = await checkRedis(config.redisUrl);
  if (state === 'broken') throw new ExpectedError(code, values);
}

/** The database, running, with its tables up to date; says what it is doing. A failure leaves no server behind. */
export async function startDatabase(config: Config, { stderr, texts }: Terminal): Promise<OpenedDatabase> {
  let isFirstTime = false;
  const database = await openDatabase(config, () => {
    isFirstTime = true;
    writeLine(stderr, texts.say('up.step.initialise'));
  });
  if (!isFirstTime) writeLine(stderr, texts.say('up.step.database'));
  if (database.wasRunning) writeLine(stderr, texts.say('up.database_was_running'));
  try {
    const applied = await prepareDatabase(config, database.url);
    if (applied.length > 0 && !isFirstTime)
      writeLine(stderr, texts.say('up.migrations_applied', { names: applied.join(', ') }));
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
