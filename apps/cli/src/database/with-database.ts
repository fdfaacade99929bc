import { SystemClock } from '@platform/clock';
import type { Config } from '@platform/config';
import { FolderLock } from '@platform/data-folder';
import { checkServer, EMBEDDED_DATABASE, EmbeddedPostgres, openDatabase } from '@platform/database';
import { prepareDatabase } from './prepare-schema.js';

/**
 * Runs one short command on the database of these settings, with its tables up to date.
 * With DATABASE_URL that is all. Else, while `vekha up` runs in the folder its server is used; otherwise the server runs for the time of the command, and the
 * folder is held, so that a start at that moment says by whom.
 * @throws ExpectedError data_folder.held when another short command works in the folder
 */
export async function withDatabase<T>(
  config: Config,
  command: string,
  work: (databaseUrl: string) => Promise<T>,
): Promise<T> {
  if (config.databaseUrl !== undefined) {
    await checkServer(config.databaseUrl);
    await prepareDatabase(config, config.databaseUrl);
    return work(config.databaseUrl);
  }
  const running = await serverOfUp(config.dataFolder);
  if (running) return work(running.url(EMBEDDED_DATABASE));
  const lock = FolderLock.take(config.dataFolder, command, new SystemClock().now());
  try {
    const database = await openDatabase(config);
    try {
      await prepareDatabase(config, database.url);
      return await work(database.url);
    } finally {
      await database.close();
    }
  } finally {
    lock.release();
  }
}

async function serverOfUp(dataFolder: string): Promise<EmbeddedPostgres | undefined> {
  return FolderLock.holder(dataFolder)?.command === 'up' ? EmbeddedPostgres.findRunning(dataFolder) : undefined;
}
