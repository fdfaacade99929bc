import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * `npm test [-- jest arguments]`, from a fresh clone on: installs the packages if the lock file is newer than they are,
 * then runs the projects named in VEKHA_TEST_PROJECTS (unit and integration by default). Needs nothing but Node and npm.
 */
const repository = path.resolve(import.meta.dirname, '../..');
const projects = (process.env.VEKHA_TEST_PROJECTS ?? 'unit integration').split(' ');

if (!packagesAreCurrent()) {
  console.log('Installing the packages of package-lock.json …');
  stopUnlessZero(run('npm', ['install', '--no-audit', '--no-fund'], process.env));
}

// NestJS is ES modules only, which Jest loads through Node's vm modules; Node calls those experimental on each start.
const nodeOptions = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const jest = path.join(repository, 'node_modules/jest/bin/jest.js');
// The arguments go first: --selectProjects takes all that follows it for names of projects.
const answer = run(process.execPath, [jest, ...process.argv.slice(2), '--selectProjects', ...projects], {
  ...process.env,
  NODE_OPTIONS: nodeOptions.filter(Boolean).join(' '),
});
stopUnlessZero(answer);

function packagesAreCurrent() {
  // npm writes this file at the end of an installation.
  const installed = path.join(repository, 'node_modules/.package-lock.json');
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(path.join(repository, 'package-lock.json')).mtimeMs
  );
}

function run(command, args, env) {
  const { status, error } = spawnSync(command, args, { cwd: repository, env, stdio: 'inherit' });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

function stopUnlessZero(status) {
  if (status !== 0) process.exit(status);
}
