import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { waitUntil } from '@platform/clock';
import { type Config, readConfig } from '@platform/config';
import { FolderLock, type LockHolder } from '@platform/data-folder';
import { EmbeddedPostgres, withClient } from '@platform/database';
import { freeLocalPort, isAlive, Service } from '@platform/processes';
import { runServices } from '../../apps/cli/src/up/run-services.js';

const STUBS = path.join(import.meta.dirname, 'stubs');
const PARTS = {
  api: path.join(STUBS, 'api.mjs'),
  worker: path.join(STUBS, 'worker.mjs'),
  makeSignInLink: async (config: Config) => `${config.publicAddress}/sign-in?token=once`,
};

let parent: string;
let prepared: string;
let folder: string;
let port: number;

beforeAll(async () => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'Веха в работе '));
  prepared = path.join(parent, 'prepared');
  const server = await EmbeddedPostgres.start({ folder: prepared, settings: { fsync: 'off' } });
  await server.stop();
});

// A copy of a prepared cluster saves each test the time of initdb.
beforeEach(async () => {
  folder = path.join(parent, 'data');
  cpSync(prepared, folder, { recursive: true });
  port = await freeLocalPort(undefined);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

afterAll(() => {
  rmSync(parent, { recursive: true });
});

interface Run {
  readonly exitCode: Promise<number>;
  readonly printed: () => string;
  readonly ready: () => Promise<void>;
}

function run(environment: Record<string, string> = { PORT: String(port) }): Run {
  const out = new PassThrough();
  let text = '';
  out.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const config = readConfig({ VEKHA_DATA: folder, ...environment });
  const exitCode = runServices(config, { stdin: new PassThrough(), stdout: out, stderr: out }, PARTS);
  const ready = async () => {
    const outcome = await waitUntil(() => (text.includes('Ctrl-C') ? 'ready' : undefined), {
      timeoutMs: 20_000,
      everyMs: 20,
    });
    if (outcome === undefined) throw new Error(`not ready; printed: ${text}`);
  };
  return { exitCode, printed: () => text, ready };
}

/** As a terminal or a service manager does it; only our own listener of this process hears it. */
function pressCtrlC(): void {
  process.emit('SIGINT');
}

function children(): number[] {
  const holder = JSON.parse(readFileSync(path.join(folder, 'lock'), 'utf8')) as LockHolder;
  return holder.children.map(({ pid }) => pid);
}

it('starts everything, says where, and stops everything without a trace', async () => {
  const up = run();
  await up.ready();
  expect(up.printed()).toContain(`http://127.0.0.1:${port}/sign-in?token=once`);
  const started = children();
  expect(started.map(isAlive)).toEqual([true, true]);
  pressCtrlC();
  expect(await up.exitCode).toBe(0);
  expect(started.map(isAlive)).toEqual([false, false]);
  expect(await EmbeddedPostgres.findRunning(folder)).toBeUndefined();
  expect(existsSync(path.join(folder, 'lock'))).toBe(false);
});

it('hands the services a migrated database and the signing key', async () => {
  const up = run();
  await up.ready();
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  const { databaseUrl, secret } = (await answer.json()) as { databaseUrl: string; secret: string };
  expect(secret).toBe(readFileSync(path.join(folder, 'secret'), 'utf8').trim());
  const tables = await withClient(databaseUrl, (client) =>
    client.query("select to_regclass('public.task') as task, to_regclass('bullmq.job') as job"),
  );
  expect(tables.rows).toEqual([{ task: 'task', job: 'bullmq.job' }]);
  pressCtrlC();
  await up.exitCode;
});

it('refuses a second start in the same folder, naming the address of the first', async () => {
  const up = run();
  await up.ready();
  await expect(run().exitCode).rejects.toMatchObject({
    code: 'data_folder.held_at',
    values: { pid: process.pid, address: `http://127.0.0.1:${port}` },
  });
  pressCtrlC();
  expect(await up.exitCode).toBe(0);
});

it('brings everything down with a readable line when a part dies', async () => {
  const up = run();
  await up.ready();
  const [, worker] = children();
  await fetch(`http://127.0.0.1:${port}/die`).catch(() => {});
  expect(await up.exitCode).toBe(1);
  expect(up.printed()).toMatch(/Часть «api» остановилась сама \(3\).*the stub was asked to die.*api\.log/);
  expect([isAlive(worker ?? 0), await EmbeddedPostgres.findRunning(folder)]).toEqual([false, undefined]);
});

it('clears away the parts that outlived a killed start, and keeps its port', async () => {
  const orphan = Service.start('api', PARTS.api, {
    env: { PORT: String(port), HOST: '127.0.0.1' },
    logFile: path.join(folder, 'api.log'),
  });
  const dead = { pid: 2 ** 22 + 1, startMark: '1', since: '', command: 'up', address: null };
  const lock = { ...dead, children: [{ pid: orphan.pid, startMark: null }] };
  writeFileSync(path.join(folder, 'lock'), JSON.stringify(lock));
  const up = run();
  await up.ready();
  expect(up.printed()).toContain(`Остановлены процессы прерванного запуска: ${orphan.pid}.`);
  pressCtrlC();
  expect(await up.exitCode).toBe(0);
});

it('refuses a PORT that is taken, and leaves nothing running', async () => {
  const taken = Service.start('api', PARTS.api, {
    env: { PORT: String(port), HOST: '127.0.0.1' },
    logFile: path.join(folder, 'other.log'),
  });
  await waitUntil(async () => (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)) && true, {
    timeoutMs: 10_000,
    everyMs: 20,
  });
  await expect(run().exitCode).rejects.toMatchObject({ code: 'up.port_taken', values: { port } });
  expect(await EmbeddedPostgres.findRunning(folder)).toBeUndefined();
  expect(readdirSync(folder)).not.toContain('lock');
  await taken.stop();
});

it('takes the port of the last start again when PORT says nothing', async () => {
  writeFileSync(path.join(folder, 'port'), `${port}\n`);
  const up = run({});
  await up.ready();
  expect(FolderLock.holder(folder)?.address).toBe(`http://127.0.0.1:${port}`);
  pressCtrlC();
  await up.exitCode;
});
