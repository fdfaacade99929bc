import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { prepareDatabase } from '../../dist/apps/cli/src/database/prepare-schema.js';
import { seedDatabase } from '../../dist/apps/cli/src/seed/seed.js';
import { SystemClock } from '../../dist/libs/platform/src/clock/index.js';
import { Config } from '../../dist/libs/platform/src/config/index.js';
import { EmbeddedPostgres, ensureDatabase } from '../../dist/libs/platform/src/database/index.js';
import { createDataSource } from '../../dist/libs/storage/src/index.js';
import { repository } from '../support/packages.mjs';
import { Victim } from './victim.mjs';

const DATABASE = 'chaos';
const START_TIMEOUT_MS = 30_000;
const WORKER = path.join(repository, 'dist/apps/worker/src/main.js');

/** A database of its own with letters that are due, and a worker that sends them until it is killed. */
export class MailHouse {
  #folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-chaos-'));
  #server;
  #url;

  static async open({ schools, tasks }) {
    const house = new MailHouse();
    try {
      await house.startDatabase();
      await ensureDatabase(house.#server.url('postgres'), DATABASE);
      await prepareDatabase(new Config(), house.#url);
      await house.#seed(schools, tasks);
      return house;
    } catch (error) {
      await house.close();
      throw error;
    }
  }

  /** The durable settings of real life: what is under test is that nothing written is lost. */
  async startDatabase() {
    this.#server = await EmbeddedPostgres.start({ folder: this.#folder });
    this.#url = this.#server.url(DATABASE);
  }

  killDatabase() {
    process.kill(this.#server.pid, 'SIGKILL');
  }

  startWorker() {
    return Victim.start(process.execPath, [WORKER], {
      cwd: repository,
      env: { ...process.env, DATABASE_URL: this.#url, VEKHA_DATA: this.#folder },
      ready: /ready, process/,
      timeoutMs: START_TIMEOUT_MS,
    });
  }

  /** One row of an answer; a new connection each time, because the server may be another one by now. */
  async ask(sql) {
    const client = new pg.Client({ connectionString: this.#url });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(sql)).rows[0];
    } finally {
      await client.end();
    }
  }

  async close() {
    await this.#server?.stop().catch(() => {});
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #seed(organisations, tasks) {
    const source = await createDataSource(this.#url, { poolSize: 2 }).initialize();
    try {
      await seedDatabase(source, new SystemClock(), { tasks, organisations, dueNow: true, force: false });
    } finally {
      await source.destroy();
    }
  }
}
