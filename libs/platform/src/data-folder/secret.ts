import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { notWritable, prepareDataFolder } from './data-folder.js';

/** The key that signs session cookies of this data folder; made at the first call. Losing it signs everybody out. */
export function ensureSecret(dataFolder: string): string {
  const file = path.join(dataFolder, 'secret');
  if (!existsSync(file)) {
    prepareDataFolder(dataFolder);
    makeOnce(file, dataFolder);
  }
  return readFileSync(file, 'utf8').trim();
}

/** Two processes may start at once: the complete file appears in one step, and the second keeps the first one's key. */
function makeOnce(file: string, dataFolder: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
    linkSync(draft, file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw notWritable(dataFolder, cause);
  } finally {
    rmSync(draft, { force: true });
  }
}
