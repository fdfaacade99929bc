import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { ExpectedError } from '@domain/errors';

/** Makes the folder, closed to other users. One that exists keeps its mode: it may be shared with other things. */
export function prepareDataFolder(folder: string): void {
  try {
    makeFolder(path.resolve(folder));
  } catch (cause) {
    throw notWritable(folder, cause);
  }
}

/** Not `recursive`: on file systems that refuse folders without saying why, such as /proc, Node then never returns. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process making the same folder at the same moment is no failure.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

export function notWritable(folder: string, cause: unknown): ExpectedError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new ExpectedError('data_folder.not_writable', { folder, reason }, { cause });
}
