import { createReadStream, createWriteStream, existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { ExpectedError } from '@domain/errors';
import { extract } from 'tar-stream';
import { prepareDataFolder } from '../data-folder/index.js';
import { ClusterFolder, withClient } from '../database/index.js';
import { FILES, PASSWORD, SECRET } from './back-up.js';
import { CLUSTER } from './copy-cluster.js';
import { DUMP, runPostgresProgram } from './dump-database.js';
import { type BackupManifest, MANIFEST } from './manifest.js';

/** Where a backup goes: a data folder of an embedded cluster, or a database of another server; both empty. */
export interface RestoreTarget {
  readonly dataFolder: string;
  readonly filesFolder: string;
  /** Null for an embedded cluster. */
  readonly databaseUrl: string | null;
}

/** Our own names alone: a foreign archive must not write anywhere else. */
const KNOWN = new RegExp(
  `^(?:${CLUSTER}|${FILES})(?:/[\\w.-]+)*/?$|^(?:${PASSWORD}|${SECRET}|${DUMP}|${MANIFEST})$`,
  'u',
);

/** Everything is unpacked here first, beside where it goes. */
const UNPACKING = 'restoring';

/**
 * Brings a backup back. Nothing is put in its place before the whole backup was read: one that was cut off, or is of
 * another kind, leaves the places as they were.
 * @throws ExpectedError `backup.unreadable`, `backup.not_empty`, `backup.other_kind`, `backup.no_program`, `backup.program_failed`
 */
export async function restore(file: string, target: RestoreTarget): Promise<BackupManifest> {
  demandEmpty(target.dataFolder);
  demandEmpty(target.filesFolder);
  if (target.databaseUrl !== null) await demandEmptyDatabase(target.databaseUrl);
  prepareDataFolder(target.dataFolder);
  const unpacked = path.join(target.dataFolder, UNPACKING);
  await rm(unpacked, { recursive: true, force: true });
  try {
    const manifest = await unpack(file, unpacked);
    if ((manifest.kind === 'dump') !== (target.databaseUrl !== null)) throw new ExpectedError('backup.other_kind');
    if (target.databaseUrl !== null) await load(path.join(unpacked, DUMP), target.databaseUrl);
    await putInPlace(unpacked, target);
    return manifest;
  } finally {
    await rm(unpacked, { recursive: true, force: true });
  }
}

async function load(dump: string, url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  await runPostgresProgram('pg_restore', ['--no-owner', '--single-transaction', `--dbname=${name}`, dump], url);
  // A dump holds no statistics, and without them the first lists after a restore are slow.
  await withClient(url, (client) => client.query('analyze'));
}

/** The cluster comes last: where it is, everything is. */
async function putInPlace(unpacked: string, { dataFolder, filesFolder }: RestoreTarget): Promise<void> {
  const moves = [
    [FILES, filesFolder],
    [PASSWORD, path.join(dataFolder, PASSWORD)],
    [SECRET, path.join(dataFolder, SECRET)],
    [CLUSTER, new ClusterFolder(dataFolder).data],
  ] as const;
  for (const [name, place] of moves) {
    const from = path.join(unpacked, name);
    if (!existsSync(from)) continue;
    await rm(place, { recursive: true, force: true });
    await rename(from, place).catch(async (error: NodeJS.ErrnoException) => {
      // Attached files may lie on another disk.
      if (error.code !== 'EXDEV') throw error;
      await cp(from, place, { recursive: true });
    });
  }
}

/** @throws ExpectedError `backup.unreadable` for what is no backup, or was cut off: its manifest comes last */
async function unpack(file: string, folder: string): Promise<BackupManifest> {
  const tar = extract();
  let manifest: BackupManifest | null = null;
  const read = pipeline(createReadStream(file), createGunzip(), tar);
  read.catch(() => {});
  try {
    for await (const source of tar) {
      const { name, type } = source.header;
      const entry = source as AsyncIterable<Buffer>;
      if (!KNOWN.test(name) || name.split('/').includes('..')) throw new Error(`a foreign entry: ${name}`);
      if (name === MANIFEST) manifest = JSON.parse((await bytesOf(entry)).toString('utf8')) as BackupManifest;
      else if (type === 'directory') await makeFolder(path.join(folder, name), entry);
      else await write(path.join(folder, name), entry);
    }
    await read;
  } catch (cause) {
    throw new ExpectedError('backup.unreadable', { file, reason: (cause as Error).message }, { cause });
  }
  if (manifest?.format !== 1) throw new ExpectedError('backup.unreadable', { file, reason: MANIFEST });
  return manifest;
}

async function makeFolder(folder: string, entry: AsyncIterable<Buffer>): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await bytesOf(entry);
}

async function write(file: string, entry: AsyncIterable<Buffer>): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await pipeline(entry, createWriteStream(file, { mode: 0o600, flush: true }));
}

async function bytesOf(entry: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of entry) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * What a command leaves in a folder it only looks into: a lock, a key that signs nothing yet, a
 * restoring that was killed. */
const NOTHING_TO_LOSE: readonly string[] = ['lock', SECRET, UNPACKING];

function demandEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).some((name) => !NOTHING_TO_LOSE.includes(name))) {
    throw new ExpectedError('backup.not_empty', { place: folder });
  }
}

async function demandEmptyDatabase(url: string): Promise<void> {
  const hasTables = await withClient(url, async (client) => {
    const { rows } = await client.query<{ has: boolean }>(
      `select exists (select from pg_tables where schemaname not in ('pg_catalog', 'information_schema')) as has`,
    );
    return rows[0]?.has ?? false;
  });
  if (hasTables) throw new ExpectedError('backup.not_empty', { place: new URL(url).pathname.slice(1) });
}
