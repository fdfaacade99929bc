import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { russian } from '@domain/texts';
import { SystemClock, waitUntil } from '@platform/clock';
import { FolderLock } from '@platform/data-folder';
import { EmbeddedPostgres } from '@platform/database';
import { isAlive } from '@platform/processes';
import { SampleFolder } from '@platform/sample';
import type { Terminal } from '../../apps/cli/src/command.js';
import { askForRemoval } from '../../apps/cli/src/demo/remove-sample.js';

let real: string;
let folder: SampleFolder;
let printed: string;

beforeEach(() => {
  real = mkdtempSync(path.join(os.tmpdir(), 'данные с образцом '));
  writeFileSync(path.join(real, 'secret'), 'real');
  folder = SampleFolder.below(real);
  printed = '';
});

afterEach(() => {
  rmSync(real, { recursive: true });
});

function terminal(): Terminal {
  const out = new PassThrough();
  out.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  return { stdin: new PassThrough(), stdout: out, stderr: out, texts: russian };
}

it('has nothing to do where there is no sample', async () => {
  expect(await askForRemoval(folder, terminal())).toBe(0);
  expect(printed).toContain('Удалять нечего');
  expect(readdirSync(real)).toEqual(['secret']);
});

it('ends the database that a killed start left running, and takes nothing but the sample away', async () => {
  folder.prepare();
  const server = await EmbeddedPostgres.start({ folder: folder.path, settings: { fsync: 'off' } });
  expect(await askForRemoval(folder, terminal())).toBe(0);
  expect(isAlive(server.pid)).toBe(false);
  expect(readdirSync(real)).toEqual(['secret']);
  expect(printed).toContain('Образец удалён');
});

it('waits for who runs it, whom it has asked to stop', async () => {
  folder.prepare();
  const runner = FolderLock.take(folder.path, 'demo', new SystemClock().now());
  const removal = askForRemoval(folder, terminal());
  const asked = await waitUntil(() => folder.removalIsRequested() || undefined, { timeoutMs: 60_000, everyMs: 10 });
  expect([asked, folder.exists()]).toEqual([true, true]);
  runner.release();
  expect(await removal).toBe(0);
  expect(folder.exists()).toBe(false);
});

it('refuses a folder that the sample did not make, and leaves it as it is', async () => {
  mkdirSync(folder.path);
  writeFileSync(path.join(folder.path, 'letters-of-ours'), 'kept');
  await expect(askForRemoval(folder, terminal())).rejects.toMatchObject({ code: 'sample.foreign_folder' });
  expect(readdirSync(folder.path)).toEqual(['letters-of-ours']);
});
