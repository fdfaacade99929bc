import { ExpectedError } from '@domain/errors';
import { SystemClock, waitUntil } from '@platform/clock';
import { FolderLock } from '@platform/data-folder';
import { EmbeddedPostgres } from '@platform/database';
import type { SampleFolder } from '@platform/sample';
import { type Terminal, writeLine } from '../command.js';
import { stopOrphans } from '../up/orphans.js';

/** A running sample stops its worker, its API and its database first. */
const RUNNER_TIMEOUT_MS = 60_000;

/** Removes the sample wherever it stands: who runs it is asked to, else it is done here. */
export async function askForRemoval(folder: SampleFolder, terminal: Terminal): Promise<number> {
  if (!folder.exists()) {
    writeLine(terminal.stdout, terminal.texts.say('sample.nothing_to_remove', { folder: folder.path }));
    return 0;
  }
  folder.requestRemoval();
  const outcome = await waitUntil(() => (folder.exists() && folder.holder() !== undefined ? undefined : 'stopped'), {
    timeoutMs: RUNNER_TIMEOUT_MS,
    everyMs: 100,
  });
  if (outcome === undefined) throw new ExpectedError('sample.does_not_stop', { pid: folder.holder()?.pid ?? 0 });
  if (folder.exists()) await removeStopped(folder, terminal);
  else sayRemoved(folder, terminal);
  return 0;
}

/** Removes the folder that nobody runs; what a killed start left running in it is ended first. */
export async function removeStopped(folder: SampleFolder, terminal: Terminal): Promise<void> {
  const lock = FolderLock.take(folder.path, 'demo --remove', new SystemClock().now());
  try {
    await stopOrphans(lock, terminal);
    if (EmbeddedPostgres.exists(folder.path)) await (await EmbeddedPostgres.findRunning(folder.path))?.stop();
    removeHeld(folder, terminal);
  } finally {
    lock.release();
  }
}

/** Removes the folder that its caller holds, once nothing runs in it any more. */
export function removeHeld(folder: SampleFolder, terminal: Terminal): void {
  folder.remove();
  sayRemoved(folder, terminal);
}

function sayRemoved({ path: folder }: SampleFolder, { stdout, texts }: Terminal): void {
  writeLine(stdout, texts.say('sample.removed', { folder }));
}
