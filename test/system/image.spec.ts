import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { waitUntil } from '@platform/clock';
import { projectFolder } from '@platform/config';
import { withClient } from '@platform/database';
import { freeLocalPort } from '@platform/processes';
import { Victim } from '../chaos/victim.mjs';
import { bareEnvironment } from '../support/bare-environment.mjs';
import { RedisServer } from '../support/redis-server.mjs';
import { type BuiltImage, buildWithoutEngine } from './dockerfile.js';
import { type Ended, runToEnd } from './run-to-end.js';
import { SharedDatabase } from './shared-database.js';

const SECRET = 'a key of the tests, the same for every server';
const START_TIMEOUT_MS = 60_000;
/** The packages, the build and the removal of what only the build needs. */
const BUILD_TIMEOUT_MS = 600_000;

describe('the image, made step by step', () => {
  let folder: string;
  let image: BuiltImage;
  let database: SharedDatabase;
  let redis: RedisServer;
  const running: Victim[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-image-'));
    image = buildWithoutEngine(projectFolder(), folder);
    [database, redis] = await Promise.all([SharedDatabase.create(), RedisServer.start()]);
  }, BUILD_TIMEOUT_MS);

  afterAll(async () => {
    await Promise.all(running.map((part) => part.stop()));
    await redis?.stop();
    await database?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  function environment(port: number): NodeJS.ProcessEnv {
    return bareEnvironment({
      ...image.environment,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      VEKHA_SECRET: SECRET,
    });
  }

  /** As a container runs it: the entry point of the image with the command of the role. */
  async function start(role: string): Promise<number> {
    const port = await freeLocalPort(undefined);
    const [program = '', ...flags] = image.entrypoint;
    expect(program).toBe('node');
    const child = spawn(process.execPath, [...flags, role], {
      cwd: image.workFolder,
      env: environment(port),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const part = new Victim(child);
    running.push(part);
    await part.said(/ready, process/, START_TIMEOUT_MS);
    return port;
  }

  function inImage(argv: readonly string[], port: number): Promise<Ended> {
    const [, ...rest] = argv;
    return runToEnd(rest, { cwd: image.workFolder, env: environment(port) });
  }

  it('holds what runs, and neither sources nor what only the build needs', () => {
    expect(readdirSync(image.workFolder).sort()).toEqual(['apps', 'data', 'dist', 'node_modules', 'package.json']);
    expect(readdirSync(path.join(image.workFolder, 'apps'))).toEqual(['cli']);
    const kinds = readdirSync(path.join(image.workFolder, 'apps/cli')).map((name) => path.extname(name) || name);
    expect([...new Set(kinds)].sort()).toEqual(['.mjs', 'sample']);
    const needless = ['vite', 'jest', '@nestjs/cli', 'playwright-core', 'react'];
    expect(needless.filter((name) => existsSync(path.join(image.workFolder, 'node_modules', name)))).toEqual([]);
  });

  it('does not run as root', () => {
    expect(image.user).toBe('node');
  });

  it('reads an order without any service', async () => {
    const [file = ''] = readdirSync(path.join(projectFolder(), 'test/fixtures/orders')).filter((name) =>
      name.startsWith('001'),
    );
    const [program = '', ...flags] = image.entrypoint;
    const order = path.join(projectFolder(), 'test/fixtures/orders', file);
    expect(await inImage([program, ...flags, 'read-order', order, '--json'], 1)).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it.each([
    ['worker', 'DATABASE_URL', {}],
    ['worker', 'PUBLIC_URL', { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }],
    [
      'api',
      'VEKHA_SECRET',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', PUBLIC_URL: 'http://127.0.0.1:3000' },
    ],
  ])('says in one line that the role %s cannot do without %s', async (role, name, settings) => {
    const env = bareEnvironment({ ...image.environment, ...settings });
    const { status, stderr } = await runToEnd(['apps/cli/vekha.mjs', role], { cwd: image.workFolder, env });
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^[^\\n]*${name}[^\\n]*\\n$`));
  });

  it('runs both roles, each in good health, and a letter goes from one through the other', async () => {
    // On an empty database both find the tables missing at the same moment.
    const [api, worker] = await Promise.all([start('api'), start('worker')]);
    const health = async (port: number) => (await inImage(image.healthcheck, port)).status;
    expect([await health(api), await health(worker), await health(await freeLocalPort(undefined))]).toEqual([0, 0, 1]);
    const page = await fetch(`http://127.0.0.1:${api}/`);
    expect(await page.text()).toContain('<div id="root">');
    const link = (await inImage([...image.entrypoint, 'sign-in-link'], api)).stdout.trim();
    expect(link).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${api}/sign-in\\?token=`));
    await withClient(database.url, (client) =>
      client.query(`update person set email = 'administrator@office.example' where role = 'administrator'`),
    );
    await fetch(`http://127.0.0.1:${api}/api/session/link`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Vekha': '1' },
      body: JSON.stringify({ email: 'administrator@office.example' }),
    });
    const letters = await waitUntil(
      async () => {
        const { rows } = await withClient(database.url, (client) => client.query('select address from mailbox_letter'));
        return rows.length > 0 ? rows : undefined;
      },
      { timeoutMs: START_TIMEOUT_MS, everyMs: 100 },
    );
    expect(letters).toEqual([{ address: 'administrator@office.example' }]);
  });
});

describe('docker-compose.yml', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-compose-'));
    writeFileSync(path.join(folder, 'none'), '');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  /** Without the `.env` that whoever runs the tests may have. */
  const compose = (settings: Readonly<Record<string, string>>) =>
    spawnSync('docker-compose', ['--env-file', path.join(folder, 'none'), 'config'], {
      cwd: projectFolder(),
      env: bareEnvironment(settings),
      encoding: 'utf8',
    });

  it('is understood, and opens ports to this machine alone', () => {
    const { status, stdout } = compose({ POSTGRES_PASSWORD: 'p', VEKHA_SECRET: SECRET });
    expect(status).toBe(0);
    const ports = [...stdout.matchAll(/^ +- (\S+)\/tcp$/gm)].map(([, port]) => port);
    expect(ports).toEqual(['127.0.0.1:3000:3000', '127.0.0.1:8025:8025']);
  });

  it.each([
    ['POSTGRES_PASSWORD', 'a password of letters and digits'],
    ['VEKHA_SECRET', 'a random key of at least 32 characters'],
  ])('has no %s of its own and asks for one', (name, words) => {
    const { status, stderr } = compose({ POSTGRES_PASSWORD: 'p', VEKHA_SECRET: SECRET, [name]: '' });
    expect(status).not.toBe(0);
    expect(stderr).toContain(words);
  });
});
