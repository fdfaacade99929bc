import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const CRUISER = path.join(REPOSITORY, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const TOP_FOLDERS = ['apps', 'libs', 'migrations', 'test'];

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What the project's import rules find in a tree of these files (path → text) that has the project's aliases and packages
 * of these names.
 */
export async function violationsOfTree(
  files: ReadonlyMap<string, string>,
  packages: readonly string[],
): Promise<Violation[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-layout-'));
  try {
    for (const name of ['package.json', 'tsconfig.json'])
      copyFileSync(path.join(REPOSITORY, name), path.join(folder, name));
    for (const [file, text] of files) write(folder, file, text);
    for (const name of packages) {
      write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      write(folder, `node_modules/${name}/index.js`, 'module.exports = {};');
    }
    return await violationsIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

async function violationsIn(folder: string): Promise<Violation[]> {
  const rules = path.join(REPOSITORY, '.dependency-cruiser.cjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [CRUISER, ...TOP_FOLDERS, '--config', rules, '--output-type', 'json'],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}
