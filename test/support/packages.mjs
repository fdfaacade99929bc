import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { packagesAreInstalled } from '../../apps/cli/installed-packages.mjs';

export const repository = path.resolve(import.meta.dirname, '../..');

/** Brings node_modules to what package-lock.json says, where they differ. */
export function installWhereNeeded() {
  if (packagesAreInstalled(repository)) return;
  console.error('Installing the packages of package-lock.json …');
  runOrExit('npm', ['install', '--include=dev', '--no-audit', '--no-fund']);
}

/** Compiles the servers into dist, so that what is measured is the code as it stands. */
export function buildServers() {
  installWhereNeeded();
  runOrExit('npm', ['run', '-s', 'build:servers']);
}

// What npm and the compiler say is of interest only when they fail, and never on stdout, which belongs to the caller.
function runOrExit(command, args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: repository, encoding: 'utf8' });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status === 0) return;
  console.error(`${stdout ?? ''}${stderr ?? ''}`);
  process.exit(status ?? 1);
}
