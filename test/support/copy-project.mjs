import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { repository } from './packages.mjs';

/** A new folder with what git keeps or would keep of the project: no packages, no build, no data. The caller removes it. */
export function copyProject() {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'vekha-copy-'));
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  for (const file of execFileSync('git', listing, { cwd: repository, encoding: 'utf8' }).split('\0')) {
    // One that was removed from the working tree stays in git's list until the next commit.
    if (file !== '' && existsSync(path.join(repository, file))) {
      cpSync(path.join(repository, file), path.join(copy, file));
    }
  }
  return copy;
}
