import { mkdirSync } from 'node:fs';
import { ExpectedError } from '@domain/errors';

/** Makes the folder, closed to other users. One that exists keeps its mode: it may be shared with other things. */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw notWritable(folder, cause);
  }
}

export function notWritable(folder: string, cause: unknown): ExpectedError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new ExpectedError('data_folder.not_writable', { folder, reason }, { cause });
}
