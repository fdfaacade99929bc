import path from 'node:path';
import type pg from 'pg';
import { ClusterFolder, withClient } from '../database/index.js';
import { FileStore } from '../file-store/index.js';
import { ArchiveWriter } from './archive-writer.js';
import { copyCluster } from './copy-cluster.js';
import { dumpDatabase } from './dump-database.js';
import { type BackupManifest, between, countRows, MANIFEST } from './manifest.js';

/** In an archive, the attached files, and the key that signs cookies. */
export const FILES = 'files';
export const SECRET = 'secret';
export const PASSWORD = 'postgres.password';

export interface BackupSource {
  readonly url: string;
  /** Of an embedded cluster; null where the database is another server's, which pg_dump asks. */
  readonly dataFolder: string | null;
  readonly filesFolder: string;
}

/**
 * Writes a backup while the system runs: the database as of one moment, the files attached up to then, and the manifest. The file has
 * its name only when it is whole. Answers the manifest.
 * @throws ExpectedError `backup.no_program`, `backup.program_failed`
 */
export async function backUp(source: BackupSource, file: string, now: Date): Promise<BackupManifest> {
  const archive = await ArchiveWriter.create(file);
  try {
    const database = await withClient(source.url, (client) =>
      copyDatabase(client, source, { archive, aside: `${file}.dump` }),
    );
    // After the database: whatever it speaks of is on the disk by now, and stays there for a day after it is let go.
    const files = await copyFiles(source.filesFolder, archive);
    const manifest: BackupManifest = { format: 1, madeAt: now.toISOString(), files, ...database };
    await archive.addBytes(MANIFEST, JSON.stringify(manifest, null, 2));
    await archive.finish();
    return manifest;
  } catch (error) {
    await archive.abandon();
    throw error;
  }
}

async function copyDatabase(
  client: pg.Client,
  { url, dataFolder }: BackupSource,
  { archive, aside }: { readonly archive: ArchiveWriter; readonly aside: string },
): Promise<Pick<BackupManifest, 'kind' | 'server' | 'rows'>> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
  const server = rows[0]?.version ?? '';
  if (dataFolder === null) {
    await client.query('begin isolation level repeatable read read only');
    const counts = await countRows(client);
    await dumpDatabase(client, url, { archive, aside });
    await client.query('commit');
    return { kind: 'dump', server, rows: between(counts, counts) };
  }
  const folder = new ClusterFolder(dataFolder);
  const before = await countRows(client);
  await copyCluster(client, folder.data, archive);
  const after = await countRows(client);
  await archive.addFile(PASSWORD, folder.passwordFile);
  await archive.addFile(SECRET, path.join(dataFolder, SECRET));
  return { kind: 'cluster', server, rows: between(before, after) };
}

/** Whole files alone, not what is being written. */
async function copyFiles(folder: string, archive: ArchiveWriter): Promise<number> {
  const store = new FileStore(folder);
  let count = 0;
  for (const shelf of (await store.shelves()).sort()) {
    for (const digest of (await store.onShelf(shelf)).digests.sort()) {
      const name = digest.slice(shelf.length);
      if (await archive.addFile(`${FILES}/${shelf}/${name}`, path.join(folder, shelf, name))) count += 1;
    }
  }
  return count;
}
