import { waitUntil } from '@platform/clock';
import type { FolderLock } from '@platform/data-folder';
import { isAlive } from '@platform/processes';
import { type Terminal, writeLine } from '../command.js';

/** Longer than a service takes to end by itself when it notices that `up` is gone. */
const LEAVE_TIMEOUT_MS = 10_000;

/**
 * After `kill -9` of `up` alone its API and worker are still ending. They must be gone before new ones start: they hold
 * the port, and letters.
 */
export async function stopOrphans(lock: FolderLock, { stderr, texts }: Terminal): Promise<void> {
  const pids = lock.livingOrphans();
  if (pids.length === 0) return;
  for (const pid of pids) signal(pid, 'SIGTERM');
  const allGone = () => (pids.some(isAlive) ? undefined : true);
  if (!(await waitUntil(allGone, { timeoutMs: LEAVE_TIMEOUT_MS, everyMs: 50 }))) {
    for (const pid of pids) signal(pid, 'SIGKILL');
    await waitUntil(allGone, { timeoutMs: LEAVE_TIMEOUT_MS, everyMs: 50 });
  }
  writeLine(stderr, texts.say('up.orphans_stopped', { pids: pids.join(', ') }));
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended meanwhile, which is what we want.
  }
}
