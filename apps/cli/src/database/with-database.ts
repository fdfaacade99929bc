import { ExpectedError } from '@domain/errors';
import { SystemClock } from '@platform/clock';
import type { Config } from '@platform/config';
import { FolderLock } from '@platform/data-folder';
import { checkServer, EMBEDDED_DATABASE, EmbeddedPostgres, openDatabase } from '@platform/database';
import { hasPendingMigrations } from './pending-migrations.js';
import { prepareDatabase } from './prepare-schema.js';

type Work<T> = (databaseUrl: string) => Promise<T>;
type Prepare = (databaseUrl: string) => Promise<unknown>;

/**
 * Runs one short command on the database of these settings and brings its tables up to date first.
 * With DATABASE_URL that is all. Else, while `vekha up` runs in the folder its server is used; otherwise the server runs
 * for the time of the command, and the folder is held, so that a start at that moment says by whom.
 * @throws ExpectedError data_folder.held when another short command works in the folder
 */
export function withDatabase<T>(config: Config, command: string, work: Work<T>): Promise<T> {
  return onDatabase(config, command, (databaseUrl) => prepareDatabase(config, databaseUrl), work);
}

/**
 * The same for a database that `before` puts there; what it answers goes to `work`. The folder is held over both, so that nobody starts on it meanwhile.
 * @throws ExpectedError data_folder.held when anything works in the folder
 */
export async function withDatabaseAfter<T, Before>(
  config: Config,
  command: string,
  before: () => Promise<Before>,
  work: (databaseUrl: string, before: Before) => Promise<T>,
): Promise<T> {
  const lock = FolderLock.take(config.dataFolder, command, new SystemClock().now());
  try {
    const found = await before();
    return await onHeldFolder(
      config,
      (databaseUrl) => prepareDatabase(config, databaseUrl),
      (databaseUrl) => work(databaseUrl, found),
    );
  } finally {
    lock.release();
  }
}

/**
 * The same for a command that must not change what it finds: neither a database nor its tables are made.
 * @throws ExpectedError database.not_prepared when the tables are missing or older than the program
 */
export async function withPreparedDatabase<T>(config: Config, command: string, work: Work<T>): Promise<T> {
  if (config.databaseUrl === undefined && !EmbeddedPostgres.exists(config.dataFolder)) {
    throw new ExpectedError('database.not_prepared');
  }
  return onDatabase(config, command, refusePendingMigrations, work);
}

async function refusePendingMigrations(databaseUrl: string): Promise<void> {
  if (await hasPendingMigrations(databaseUrl)) throw new ExpectedError('database.not_prepared');
}

async function onDatabase<T>(config: Config, command: string, prepare: Prepare, work: Work<T>): Promise<T> {
  if (config.databaseUrl !== undefined) {
    await checkServer(config.databaseUrl);
    await prepare(config.databaseUrl);
    return work(config.databaseUrl);
  }
  const running = await serverOfUp(config.dataFolder);
  if (running) return work(running.url(EMBEDDED_DATABASE));
  const lock = FolderLock.take(config.dataFolder, command, new SystemClock().now());
  try {
    return await onHeldFolder(config, prepare, work);
  } finally {
    lock.release();
  }
}

async function onHeldFolder<T>(config: Config, prepare: Prepare, work: Work<T>): Promise<T> {
  const database = await openDatabase(config);
  try {
    await prepare(database.url);
    return await work(database.url);
  } finally {
    await database.close();
  }
}

async function serverOfUp(dataFolder: string): Promise<EmbeddedPostgres | undefined> {
  return FolderLock.holder(dataFolder)?.command === 'up' ? EmbeddedPostgres.findRunning(dataFolder) : undefined;
}
