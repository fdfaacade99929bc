import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Victim } from '../chaos/victim.mjs';
import { repository } from './packages.mjs';
import { takeRedisDatabase } from './test-redis.mjs';

const COMMAND = path.join(repository, 'apps/cli/vekha.mjs');
/** With the build, which the first start after a change of the sources makes. */
const START_TIMEOUT_MS = 120_000;
const DATABASE_STOP_TIMEOUT_MS = 10_000;
/** What jest adds, and what the one who runs the tests may have set for work of his own. */
const NOT_PASSED_ON = [
  ...['NODE_ENV', 'NODE_OPTIONS'],
  ...[
    'PORT',
    'HOST',
    'PUBLIC_URL',
    'TRUST_PROXY',
    'ALLOWED_NETWORKS',
    'VEKHA_DATA',
    'VEKHA_SECRET',
    'VEKHA_SECRET_BEFORE',
    'VEKHA_CLOCK',
    'VEKHA_LANGUAGE',
    'VEKHA_BACKUP_FOLDER',
    'VEKHA_BACKUP_HOUR',
    'VEKHA_BACKUP_KEEP',
    'LOG_LEVEL',
  ],
  ...['DATABASE_URL', 'QUEUE_DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'MAIL_FROM', 'VEKHA_REPLY_ADDRESS'],
  'VEKHA_IMAP_URL',
  'VEKHA_MAIL_WEBHOOK_SECRET',
  ...['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_SCOPES', 'OIDC_GROUPS_CLAIM', 'OIDC_NAME'],
];

/** Vekha as a user runs it, by its one command, on a data folder of its own. */
export class Product {
  folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-system-'));
  address = '';
  #running;
  #redisUrl;
  #ready;

  /** Environment variables; changed ones hold from the next start on. */
  constructor(settings = {}) {
    this.settings = settings;
  }

  static async started(settings) {
    const product = new Product(settings);
    try {
      await product.start();
      return product;
    } catch (error) {
      await product.remove();
      throw error;
    }
  }

  /** May be called again after `stop` and `kill`, on the same data. */
  async start() {
    await this.launch();
    await this.#ready;
  }

  /** As `start`, without waiting until it says that it is ready. */
  async launch() {
    const port = await freePort();
    this.address = `http://127.0.0.1:${port}`;
    const env = { ...(await this.#environment()), PORT: String(port) };
    const stdio = ['ignore', 'pipe', 'pipe'];
    this.#running = new Victim(
      spawn(process.execPath, [COMMAND, 'up'], { cwd: repository, env, detached: true, stdio }),
    );
    this.#ready = this.#running.said(/Ctrl-C/, START_TIMEOUT_MS);
    // Who kills it meanwhile does not wait for it.
    this.#ready.catch(() => {});
  }

  /** Signs the administrator in, once. */
  get signInLink() {
    return /http\S+\/sign-in\?token=\S+/.exec(this.#running.output)?.[0] ?? '';
  }

  /** On the embedded server, while it runs; as docs/operations.md tells it. */
  get databaseUrl() {
    const [password, port] = ['postgres.password', 'postgres.port'].map((name) => this.#read(name));
    return `postgres://vekha:${password}@127.0.0.1:${port}/vekha`;
  }

  /** Another command on the same data, to its end. Answers what it printed, which is told of a failed one too. */
  async run(...argv) {
    const env = await this.#environment();
    try {
      return (await promisify(execFile)(process.execPath, [COMMAND, ...argv], { cwd: repository, env })).stdout;
    } catch (error) {
      error.message += `\n${error.stdout}`;
      throw error;
    }
  }

  /** `kill -9` of the whole process group: the command, the server and the worker. The database leads a group of its own. */
  async kill() {
    const running = this.#running;
    this.#running = undefined;
    await running.kill();
  }

  /** As Ctrl-C does; nothing happens where it does not run. */
  async stop() {
    await this.#running?.stop();
    this.#running = undefined;
  }

  /** Stops everything, whatever state it is in, and removes the data. */
  async remove() {
    await this.stop();
    await stopOrphanedDatabase(this.folder);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #environment() {
    // In a run whose queue lies on Redis the product's does too; a data folder of its own has a queue of its own.
    this.#redisUrl ??= await takeRedisDatabase();
    const queue = this.#redisUrl && { REDIS_URL: this.#redisUrl };
    return { ...cleanEnvironment(), ...queue, ...this.settings, VEKHA_DATA: this.folder };
  }

  #read(name) {
    return readFileSync(path.join(this.folder, name), 'utf8').trim();
  }
}

/** The environment without what would change how the product runs. */
export function cleanEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_PASSED_ON.includes(name)));
}

/** Ends the embedded server of a data folder, where what started it was killed. Its data shall go with it. */
export async function stopOrphanedDatabase(folder) {
  const pid = databasePid(folder);
  if (pid === undefined || !isAlive(pid)) return;
  process.kill(pid, 'SIGQUIT');
  for (let waitedMs = 0; isAlive(pid) && waitedMs < DATABASE_STOP_TIMEOUT_MS; waitedMs += 20) await pause(20);
}

function databasePid(folder) {
  try {
    return Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

/** It may be taken again before it is used. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
