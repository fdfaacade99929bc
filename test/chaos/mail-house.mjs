import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { repository } from '../support/packages.mjs';
import { ScratchServer } from '../support/scratch-server.mjs';
import { Victim } from './victim.mjs';

const START_TIMEOUT_MS = 120_000;
const READY = /ready, process/;
const REDIS_READY = /Ready to accept connections/;
const FROM = 'vekha@office.example';

/**
 * A whole Vekha of its own with letters that are due: database, server, worker and, where the queue lies there, Redis.
 * Each can be killed and started again.
 */
export class MailHouse {
  #server;
  #settings;
  #redisPort;
  #parts = new Map();

  static async open({ schools, tasks, smtpUrl, onRedis }) {
    const house = new MailHouse();
    house.#server = await ScratchServer.open();
    await house.#server.seed({ organisations: schools, tasks, dueNow: true });
    house.#redisPort = onRedis ? await freePort() : undefined;
    house.#settings = {
      ...process.env,
      ...(onRedis && { REDIS_URL: `redis://127.0.0.1:${house.#redisPort}` }),
      ...{ SMTP_URL: smtpUrl, MAIL_FROM: FROM, PUBLIC_URL: 'http://127.0.0.1:1', VEKHA_SECRET: 's'.repeat(32) },
      VEKHA_DATA: house.#server.folder,
    };
    return house;
  }

  /** What can be killed. */
  get parts() {
    return ['worker', 'api', 'database', ...(this.#redisPort === undefined ? [] : ['redis'])];
  }

  async start(part) {
    if (part === 'database') return this.#server.start();
    this.#parts.set(part, part === 'redis' ? await this.#startRedis() : await this.#startOwn(part));
  }

  /** As `kill -9`: nothing in it gets to say goodbye. */
  async kill(part) {
    if (part === 'database') return this.#server.kill();
    await this.#parts.get(part)?.kill();
  }

  /** Whether it has ended by itself meanwhile, as a part may whose database went away. */
  async isRunning(part) {
    const victim = this.#parts.get(part);
    return victim !== undefined && (await Promise.race([victim.ended.then(() => false), Promise.resolve(true)]));
  }

  /** Answers its exit code. */
  async stop(part, signal) {
    return this.#parts.get(part)?.stop(signal);
  }

  /** One row of an answer; a new connection each time, because the server may be another one by now. */
  async ask(sql, values = []) {
    const client = new pg.Client({ connectionString: this.#server.url });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(sql, values)).rows[0];
    } finally {
      await client.end();
    }
  }

  async close() {
    for (const victim of this.#parts.values()) await victim.kill().catch(() => {});
    await this.#server.close();
  }

  async #startOwn(part) {
    return Victim.start(process.execPath, [path.join(repository, `dist/apps/${part}/src/main.js`)], {
      cwd: repository,
      env: {
        ...this.#settings,
        DATABASE_URL: this.#server.url,
        ...(part === 'api' && { PORT: String(await freePort()) }),
      },
      ready: READY,
      timeoutMs: START_TIMEOUT_MS,
    });
  }

  #startRedis() {
    const settings = ['--port', String(this.#redisPort), '--bind', '127.0.0.1', '--dir', os.tmpdir(), '--save', ''];
    const options = { cwd: os.tmpdir(), env: process.env, ready: REDIS_READY, timeoutMs: START_TIMEOUT_MS };
    return Victim.start('redis-server', settings, options);
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
