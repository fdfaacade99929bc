import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import type { ArchiveWriter } from './archive-writer.js';

/** In an archive, the cluster's folder. */
export const CLUSTER = 'postgres';

/** What a server makes anew: folders whose content is left out (PostgreSQL's manual, 25.3.4). */
const EMPTIED = new Set([
  ...['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'],
]);
const LEFT_OUT = /^(postmaster\.(pid|opts)|pg_internal\.init.*|pgsql_tmp.*|backup_label.*|current_logfiles.*)$/u;
/** Copied last: from here a server begins to read. */
const CONTROL = 'global/pg_control';

/**
 * Copies the files of a running cluster and of its log since the copy began, so that a server started on them repeats what
 * happened meanwhile and stands as it stood at the end (the manual's low-level backup). Only a superuser's connection may.
 */
export async function copyCluster(client: pg.Client, data: string, archive: ArchiveWriter): Promise<void> {
  // Goes with the connection. Without it the server may throw the beginning of the log away.
  const slot = `vekha_backup_${process.pid}`;
  await client.query('select pg_create_physical_replication_slot($1, true, true)', [slot]);
  const first = await segmentOf(client, `pg_backup_start('vekha', true)`);
  await copyFolder(data, '', archive);
  await archive.addFile(`${CLUSTER}/${CONTROL}`, path.join(data, CONTROL));
  const { rows } = await client.query<{ label: string; last: string }>(
    'select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(false)',
  );
  const [{ label, last }] = rows as [{ label: string; last: string }];
  const segments = await readdir(path.join(data, 'pg_wal'));
  for (const segment of segments.filter((name) => /^[0-9A-F]{24}$/u.test(name) && first <= name && name <= last)) {
    await archive.addFile(`${CLUSTER}/pg_wal/${segment}`, path.join(data, 'pg_wal', segment));
  }
  await archive.addBytes(`${CLUSTER}/backup_label`, label);
  await client.query('select pg_drop_replication_slot($1)', [slot]);
}

async function segmentOf(client: pg.Client, lsn: string): Promise<string> {
  const { rows } = await client.query<{ segment: string }>(`select pg_walfile_name(${lsn}) as segment`);
  return rows[0]?.segment ?? '';
}

async function copyFolder(data: string, inside: string, archive: ArchiveWriter): Promise<void> {
  archive.addFolder(path.posix.join(CLUSTER, inside));
  if (EMPTIED.has(inside)) {
    if (inside === 'pg_wal') archive.addFolder(`${CLUSTER}/pg_wal/archive_status`);
    return;
  }
  for (const entry of await readdir(path.join(data, inside), { withFileTypes: true })) {
    const name = path.posix.join(inside, entry.name);
    if (LEFT_OUT.test(entry.name) || name === CONTROL) continue;
    if (entry.isDirectory()) await copyFolder(data, name, archive);
    else if (entry.isFile()) await archive.addFile(`${CLUSTER}/${name}`, path.join(data, name));
  }
}
