import { realpath } from 'node:fs/promises';
import { ClusterFolder, withClient } from '../database/index.js';
import type { BackupSource } from './back-up.js';

/** Where a running part of the product finds what a backup holds: whether its database is the embedded one the server says itself. */
export async function backupSourceOf({
  databaseUrl: url,
  dataFolder,
  filesFolder,
}: {
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly filesFolder: string;
}): Promise<BackupSource> {
  const ours = await realpath(new ClusterFolder(dataFolder).data).catch(() => null);
  // A user who may not know gets no row.
  const theirs = await withClient(url, async (client) => {
    const { rows } = await client.query<{ folder: string }>(
      `select setting as folder from pg_settings where name = 'data_directory'`,
    );
    return rows[0]?.folder;
  });
  const isOurs = ours !== null && theirs !== undefined && ours === (await realpath(theirs).catch(() => theirs));
  return { url, dataFolder: isOurs ? dataFolder : null, filesFolder };
}
