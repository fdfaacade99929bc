import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { type Language, textsIn } from '@domain/texts';
import { waitUntil } from '@platform/clock';
import { type Config, readConfig } from '@platform/config';
import { FolderLock, type LockHolder } from '@platform/data-folder';
import { EmbeddedPostgres, withClient } from '@platform/database';
import { freeLocalPort, isAlive, Service } from '@platform/processes';
import { withDatabase } from '../../apps/cli/src/database/with-database.js';
import { lookAtDatabase } from '../../apps/cli/src/doctor/look-at-database.js';
import { type Parts, runServices } from '../../apps/cli/src/up/run-services.js';
import { copyFolder } from '../support/copy-folder.js';

const STUBS = path.join(import.meta.dirname, 'stubs');
const PARTS = {
  api: path.join(STUBS, 'api.mjs'),
  worker: path.join(STUBS, 'worker.mjs'),
  makeSignInLink: async (config: Config) => `${config.publicAddress}/sign-in?token=once`,
};

let folder: string;
let port: number;

async function prepare(): Promise<void> {
  folder = mkdtempSync(path.join(os.tmpdir(), 'Веха в работе '));
  port = await freeLocalPort(undefined);
}

function clearAway(): void {
  rmSync(folder, { recursive: true });
}

interface Run {
  readonly exitCode: Promise<number>;
  readonly printed: () => string;
  readonly ready: () => Promise<void>;
}

function run(
  environment: Record<string, string> = { PORT: String(port) },
  language: Language = 'ru',
  more: Partial<Parts> = {},
): Run {
  const out = new PassThrough();
  let text = '';
  out.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const config = readConfig({ VEKHA_DATA: folder, ...environment });
  const exitCode = runServices(
    config,
    { stdin: new PassThrough(), stdout: out, stderr: out, texts: textsIn(language) },
    { ...PARTS, ...more },
  );
  const ready = async () => {
    const outcome = await waitUntil(() => (text.includes('Ctrl-C') ? 'ready' : undefined), {
      timeoutMs: 60_000,
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

describe('while everything runs', () => {
  let up: Run;

  beforeAll(async () => {
    await prepare();
    up = run();
    await up.ready();
  });

  afterAll(clearAway);

  it('has said where it is and how to get in', () => {
    expect(up.printed()).toContain(`http://127.0.0.1:${port}/sign-in?token=once`);
  });

  it('gives the services a migrated database and the signing key', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    const { databaseUrl, secret } = (await answer.json()) as { databaseUrl: string; secret: string };
    expect(secret).toBe(readFileSync(path.join(folder, 'secret'), 'utf8').trim());
    const tables = await withClient(databaseUrl, (client) =>
      client.query("select to_regclass('public.task') as task, to_regclass('bullmq.job') as job"),
    );
    expect(tables.rows).toEqual([{ task: 'task', job: 'bullmq.job' }]);
  });

  it('refuses a second start in the same folder, naming the address of the first', async () => {
    await expect(run().exitCode).rejects.toMatchObject({
      code: 'data_folder.held_at',
      values: { pid: process.pid, address: `http://127.0.0.1:${port}` },
    });
  });

  it('lets a short command use the database meanwhile', async () => {
    const config = readConfig({ VEKHA_DATA: folder });
    const count = await withDatabase(config, 'count', (url) =>
      withClient(url, async (client) => (await client.query('select from task')).rowCount),
    );
    expect(count).toBe(0);
  });

  it('is found in good order by the doctor', async () => {
    const findings = await lookAtDatabase(readConfig({ VEKHA_DATA: folder }), false);
    expect(findings.map(({ state, code }) => `${state} ${code}`)).toEqual([
      'ok doctor.embedded',
      'ok doctor.database',
      'ok doctor.sorting',
      'ok doctor.migrations',
      // Nothing was changed yet, so there is nothing to compare the history with.
      'notice doctor.history_none',
      'ok doctor.readings',
      'ok doctor.sweeps',
      'ok doctor.queue',
      'ok doctor.ledger',
      'ok doctor.files',
    ]);
  });

  it('stops everything by Ctrl-C, without a trace', async () => {
    const started = children();
    expect(started.map(isAlive)).toEqual([true, true]);
    pressCtrlC();
    expect(await up.exitCode).toBe(0);
    expect(started.map(isAlive)).toEqual([false, false]);
    expect(await EmbeddedPostgres.findRunning(folder)).toBeUndefined();
    expect(existsSync(path.join(folder, 'lock'))).toBe(false);
  });
});

describe.each([
  ['ru', 'первый раз', '… готово, \\d+ с'],
  ['en', 'first time', '… done, \\d+ s'],
] as const)('a first start in %s', (language, firstTime, done) => {
  beforeEach(prepare);
  afterEach(clearAway);

  it('says in its language what it does and how long it took', async () => {
    const up = run(undefined, language);
    await up.ready();
    pressCtrlC();
    await up.exitCode;
    // The folder of the tests has a Russian name.
    const lines = up.printed().replaceAll(folder, 'FOLDER').split('\n');
    expect(lines[0]).toMatch(new RegExp(`^\\[3/4\\] .*${firstTime}.*${done}$`, 'u'));
    expect(lines[1]).toMatch(new RegExp(`^\\[4/4\\] .*${done}$`, 'u'));
    expect(lines.some((line) => /\p{Script=Cyrillic}/u.test(line))).toBe(language === 'ru');
  });
});

describe('each on data that was there', () => {
  let known: string;

  beforeAll(async () => {
    await prepare();
    known = folder;
    const up = run();
    await up.ready();
    pressCtrlC();
    await up.exitCode;
  });
  beforeEach(async () => {
    await prepare();
    rmSync(folder, { recursive: true });
    copyFolder(known, folder);
  });
  afterEach(clearAway);
  afterAll(() => rmSync(known, { recursive: true }));

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
      timeoutMs: 60_000,
      everyMs: 20,
    });
    await expect(run().exitCode).rejects.toMatchObject({ code: 'up.port_taken', values: { port } });
    expect(await EmbeddedPostgres.findRunning(folder)).toBeUndefined();
    expect(readdirSync(folder)).not.toContain('lock');
    await taken.stop();
  });

  it('is stopped while the link is being made: says no more where it runs, and ends while the folder is still held', async () => {
    let whenOver: unknown;
    const up = run(undefined, 'ru', {
      makeSignInLink: async (_config, _databaseUrl, isStopping) => {
        expect(isStopping()).toBe(false);
        pressCtrlC();
        expect(isStopping()).toBe(true);
        return 'a link for nobody';
      },
      afterServices: () => {
        whenOver = { pid: FolderLock.holder(folder)?.pid, left: children().filter(isAlive) };
      },
    });
    expect(await up.exitCode).toBe(0);
    expect(up.printed()).not.toContain('a link for nobody');
    expect(whenOver).toEqual({ pid: process.pid, left: [] });
    expect(FolderLock.holder(folder)).toBeUndefined();
  });

  it('takes the port of the last start again when PORT says nothing', async () => {
    writeFileSync(path.join(folder, 'port'), `${port}\n`);
    const up = run({});
    await up.ready();
    expect(FolderLock.holder(folder)?.address).toBe(`http://127.0.0.1:${port}`);
    pressCtrlC();
    await up.exitCode;
  });
});
