import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether the packages of this folder are those of its lock file. npm notes what it put into node_modules in a lock file
 * of the same form: every package ours names, except those meant for other systems, must stand there in the same version.
 * So an `npm install` by hand counts, and a partial one does not. Runs before any package is there.
 */
export function packagesAreInstalled(root) {
  const noted = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const installed = packagesOf(noted);
  const wanted = Object.entries(packagesOf(path.join(root, 'package-lock.json')));
  return wanted.every(
    ([name, { version, optional, devOptional, peer }]) =>
      name === '' || optional || devOptional || peer || installed[name]?.version === version,
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
