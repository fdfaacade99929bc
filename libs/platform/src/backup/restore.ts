import { createReadStream, createWriteStream, existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
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

/**
 * Unpacks a backup. Its database is there only when the whole backup was read: what was cut off leaves no cluster.
 * @throws ExpectedError `backup.unreadable`, `backup.not_empty`, `backup.other_kind`, `backup.no_program`, `backup.program_failed`
 */
export async function restore(file: string, target: RestoreTarget): Promise<BackupManifest> {
  demandEmpty(target.dataFolder);
  demandEmpty(target.filesFolder);
  if (target.databaseUrl !== null) await demandEmptyDatabase(target.databaseUrl);
  prepareDataFolder(target.dataFolder);
  const cluster = new ClusterFolder(target.dataFolder);
  const aside = await mkdtemp(path.join(os.tmpdir(), 'vekha-restore-'));
  try {
    const places: Places = { cluster, filesFolder: target.filesFolder, dataFolder: target.dataFolder, aside };
    const manifest = await unpack(file, places);
    if ((manifest.kind === 'dump') !== (target.databaseUrl !== null)) {
      throw new ExpectedError('backup.other_kind', { kind: manifest.kind });
    }
    if (target.databaseUrl === null) cluster.finish();
    else await load(path.join(aside, DUMP), target.databaseUrl);
    return manifest;
  } catch (error) {
    await rm(cluster.unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(aside, { recursive: true });
  }
}

async function load(dump: string, url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  await runPostgresProgram('pg_restore', ['--no-owner', '--exit-on-error', `--dbname=${name}`, dump], url);
}

interface Places {
  readonly cluster: ClusterFolder;
  readonly filesFolder: string;
  readonly dataFolder: string;
  /** For what is needed only while the backup is read. */
  readonly aside: string;
}

/** @throws ExpectedError `backup.unreadable` for what is no backup, or was cut off: its manifest comes last */
async function unpack(file: string, places: Places): Promise<BackupManifest> {
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
      else if (type === 'directory') await makeFolder(placeOf(name, places), entry);
      else await write(placeOf(name, places), entry);
    }
    await read;
  } catch (cause) {
    throw new ExpectedError('backup.unreadable', { file, reason: (cause as Error).message }, { cause });
  }
  if (manifest?.format !== 1) throw new ExpectedError('backup.unreadable', { file, reason: MANIFEST });
  return manifest;
}

function placeOf(name: string, { cluster, filesFolder, dataFolder, aside }: Places): string {
  const [top, ...rest] = name.split('/');
  if (top === CLUSTER) return path.join(cluster.unfinished, ...rest);
  if (top === FILES) return path.join(filesFolder, ...rest);
  return path.join(name === DUMP ? aside : dataFolder, name);
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

/** What a command leaves in a folder it only looks into: a lock, and a key that signs nothing yet. */
const NOTHING_TO_LOSE: readonly string[] = ['lock', SECRET];

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
