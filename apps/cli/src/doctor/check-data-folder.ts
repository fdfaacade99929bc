import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { broken, type Finding, notice, ok } from './finding.js';

const PERMISSIONS = 0o777;
const OTHERS = 0o077;

export function checkDataFolder(folder: string): Finding {
  if (!existsSync(folder)) return notice('doctor.folder_absent', { folder });
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    return broken('doctor.folder_not_writable', { folder });
  }
  const mode = statSync(folder).mode & PERMISSIONS;
  if ((mode & OTHERS) !== 0) return notice('doctor.folder_open', { folder, mode: mode.toString(8) });
  return ok('doctor.folder', { folder });
}
