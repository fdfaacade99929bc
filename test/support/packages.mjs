import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const repository = path.resolve(import.meta.dirname, '../..');

/** Brings node_modules to what package-lock.json says, where they differ. */
export function installWhereNeeded() {
  if (packagesAreInstalled()) return;
  console.error('Installing the packages of package-lock.json …');
  runOrExit('npm', ['install', '--include=dev', '--no-audit', '--no-fund']);
}

/** Compiles the servers into dist, so that what is measured is the code as it stands. */
export function buildServers() {
  installWhereNeeded();
  runOrExit('npm', ['run', '-s', 'build:servers']);
}

// npm leaves a lock file of the same form in node_modules; packages of other systems may be missing from it.
function packagesAreInstalled() {
  const noted = path.join(repository, 'node_modules/.package-lock.json');
  if (!existsSync(noted)) return false;
  const installed = packagesOf(noted);
  return Object.entries(packagesOf(path.join(repository, 'package-lock.json'))).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

// What npm and the compiler say is of interest only when they fail, and never on stdout, which belongs to the caller.
function runOrExit(command, args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: repository, encoding: 'utf8' });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status === 0) return;
  console.error(`${stdout ?? ''}${stderr ?? ''}`);
  process.exit(status ?? 1);
}
