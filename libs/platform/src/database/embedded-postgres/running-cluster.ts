import { ExpectedError } from '@domain/errors';
import pg from 'pg';
import { waitUntil } from '../../clock/index.js';
import { isAlive, processesWorkingIn, workingFolder } from '../../processes/index.js';
import type { ClusterFolder } from './cluster-folder.js';
import { SUPERUSER } from './initialise-cluster.js';
import { type PostmasterFile, readPostmasterFile, removePostmasterFile } from './postmaster-file.js';
import { stopPostmaster } from './stop-postmaster.js';

const STARTING_UP_TIMEOUT_MS = 30_000;
const CHILDREN_LEAVE_TIMEOUT_MS = 5_000;

/** The server that runs on this folder and answers with our password; waits for one that is still starting. */
export async function findAnsweringServer(folder: ClusterFolder): Promise<PostmasterFile | undefined> {
  const found = await waitUntil(() => answeringServer(folder), { timeoutMs: STARTING_UP_TIMEOUT_MS, everyMs: 100 });
  return typeof found === 'object' ? found : undefined;
}

/**
 * After a start that was killed: a server of ours that does not answer is stopped; a leftover file that points to
 * nobody is left to PostgreSQL, which clears it, and one that points to a stranger is put out of the way.
 */
export async function clearAfterKilledStart(folder: ClusterFolder): Promise<void> {
  const file = readPostmasterFile(folder.data);
  if (!file || !isAlive(file.pid)) return;
  if (isServerOf(file.pid, folder.data)) await stopPostmaster(file.pid);
  else await removeStrangersFile(folder, file.pid);
}

/** Undefined: it is still starting, ask again. */
async function answeringServer(folder: ClusterFolder): Promise<PostmasterFile | 'silent' | undefined> {
  const file = readPostmasterFile(folder.data);
  if (!file || !isAlive(file.pid) || !isServerOf(file.pid, folder.data)) return 'silent';
  if (!file.isReady) return undefined;
  return (await answers(folder, file.port)) ? file : 'silent';
}

async function answers(folder: ClusterFolder, port: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: clusterUrl(folder, port, 'postgres'),
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === folder.data;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** A server works in its data folder. Where the system does not tell, a living number is taken for the server. */
function isServerOf(pid: number, data: string): boolean {
  return processesWorkingIn(data) === undefined || workingFolder(pid) === data;
}

/**
 * PostgreSQL itself refuses to start while a process with that number lives, although the number went to another program
 * (usual in containers). The file may go only when no child of the dead server still works on the data; they leave by
 * themselves within moments.
 */
async function removeStrangersFile(folder: ClusterFolder, pid: number): Promise<void> {
  const survivors = () => processesWorkingIn(folder.data) ?? [];
  const allLeft = () => (survivors().length === 0 ? true : undefined);
  if (!(await waitUntil(allLeft, { timeoutMs: CHILDREN_LEAVE_TIMEOUT_MS, everyMs: 50 }))) {
    throw new ExpectedError('database.children_survive', { pids: survivors().join(', '), folder: folder.data, pid });
  }
  removePostmasterFile(folder.data);
}

export function clusterUrl(folder: ClusterFolder, port: number, database: string): string {
  return `postgres://${SUPERUSER}:${folder.password()}@127.0.0.1:${port}/${database}`;
}
