import { spawn } from 'node:child_process';
import { closeSync, statfsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ExpectedError } from '@domain/errors';
import { stopwatch, waitUntil } from '../../clock/index.js';
import { freeLocalPort, logTail, openLog } from '../../processes/index.js';
import type { PostgresBinaries } from './binaries.js';
import type { ClusterFolder } from './cluster-folder.js';
import { postgresEnvironment } from './initialise-cluster.js';
import { readPostmasterFile } from './postmaster-file.js';
import { unprivileged } from './unprivileged-command.js';

/** Crash recovery of a big database may take minutes; as long as the server lives we wait this long. */
const READY_TIMEOUT_MS = 120_000;
/** Right after a killed server its children still hold memory and port; they notice within seconds. */
const RETRY_FOR_MS = 5_000;
const RETRY_EVERY_MS = 250;
const SMALL_SHARED_MEMORY_BYTES = 16_000_000;

const PASSING_TROUBLE = /"postmaster\.pid" already exists|pre-existing shared memory block|could not bind|in use/;

export interface Launched {
  readonly pid: number;
  readonly port: number;
}

/** Starts the server and returns when it takes connections. It keeps running when this process dies. */
export async function launchPostmaster(
  folder: ClusterFolder,
  binaries: PostgresBinaries,
  settings: Readonly<Record<string, string>>,
): Promise<Launched> {
  const elapsedMs = stopwatch();
  for (;;) {
    const port = await freeLocalPort(folder.rememberedPort());
    const attempt = await tryToLaunch(folder, binaries, { ...settings, port: String(port) });
    if ('pid' in attempt) {
      folder.rememberPort(port);
      return { pid: attempt.pid, port };
    }
    if (!PASSING_TROUBLE.test(attempt.log) || elapsedMs() > RETRY_FOR_MS) {
      throw new ExpectedError('database.start_failed', { folder: folder.data, logFile: folder.log, log: attempt.log });
    }
    await pause(RETRY_EVERY_MS);
  }
}

async function tryToLaunch(
  folder: ClusterFolder,
  binaries: PostgresBinaries,
  settings: Readonly<Record<string, string>>,
): Promise<{ pid: number } | { log: string }> {
  const { program, args } = await unprivileged({
    program: binaries.postgres,
    args: serverArguments(folder.data, settings),
  });
  const { descriptor: log, size: logStart } = openLog(folder.log);
  let end: string | undefined;
  // A session of its own: Ctrl-C in the terminal must not stop the database before those who use it.
  const server = spawn(program, args, { detached: true, stdio: ['ignore', log, log], env: postgresEnvironment() });
  server.once('error', (error) => {
    end = error.message;
  });
  server.once('exit', (code, signal) => {
    end ??= `exit ${code ?? signal}`;
  });
  server.unref();
  closeSync(log);

  const ready = await waitUntil(
    () => {
      if (end !== undefined) return 'ended';
      const file = readPostmasterFile(folder.data);
      return file?.isReady && file.pid === server.pid ? 'ready' : undefined;
    },
    { timeoutMs: READY_TIMEOUT_MS, everyMs: 20 },
  );
  if (ready === 'ready' && server.pid !== undefined) return { pid: server.pid };
  return { log: logTail(folder.log, logStart) || (end ?? 'timeout') };
}

function serverArguments(data: string, settings: Readonly<Record<string, string>>): string[] {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '150',
    timezone: 'UTC',
    log_timezone: 'UTC',
    dynamic_shared_memory_type: sharedMemoryIsSmall() ? 'mmap' : 'posix',
    ...settings,
  };
  return ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** Containers often have 64 KB there; then the server keeps its shared segments in files. */
function sharedMemoryIsSmall(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize < SMALL_SHARED_MEMORY_BYTES;
  } catch {
    return true;
  }
}
