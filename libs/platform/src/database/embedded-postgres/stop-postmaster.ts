import { ExpectedError } from '@domain/errors';
import { waitUntil } from '../../clock/index.js';
import { isAlive } from '../../processes/index.js';

/** PostgreSQL's own words: SIGINT is a fast shutdown (sessions are cut, data written), SIGQUIT an immediate one. */
const STEPS: readonly { signal: NodeJS.Signals; waitMs: number }[] = [
  { signal: 'SIGINT', waitMs: 20_000 },
  { signal: 'SIGQUIT', waitMs: 5_000 },
  { signal: 'SIGKILL', waitMs: 5_000 },
];

/** Stops a server as gently as it lets itself be stopped. Returns when the process is gone. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const { signal, waitMs } of STEPS) {
    if (!sendSignal(pid, signal)) return;
    const gone = await waitUntil(() => (isAlive(pid) ? undefined : true), { timeoutMs: waitMs, everyMs: 20 });
    if (gone) return;
  }
  throw new ExpectedError('database.does_not_stop', { pid });
}

function sendSignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}
