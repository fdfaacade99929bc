import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installWhereNeeded, repository } from './packages.mjs';

// `npm test [-- jest arguments]` from a fresh clone on: needs nothing but Node and npm.
installWhereNeeded();

const jest = path.join(repository, 'node_modules/jest/bin/jest.js');
const [projects, ...rest] = process.argv.slice(2);
const { status, error } = spawnSync(
  process.execPath,
  // --selectProjects takes all that follows it for names of projects, so it comes last.
  [jest, ...rest, '--selectProjects', ...projects.split(',')],
  { cwd: repository, stdio: 'inherit' },
);
if (error) console.error(`Jest could not be started: ${error.message}`);
process.exit(status ?? 1);
