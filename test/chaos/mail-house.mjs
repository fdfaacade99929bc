import path from 'node:path';
import pg from 'pg';
import { repository } from '../support/packages.mjs';
import { ScratchServer } from '../support/scratch-server.mjs';
import { Victim } from './victim.mjs';

const START_TIMEOUT_MS = 30_000;
const WORKER = path.join(repository, 'dist/apps/worker/src/main.js');

/** A database of its own with letters that are due, and a worker that sends them until it is killed. */
export class MailHouse {
  #server;

  static async open({ schools, tasks }) {
    const house = new MailHouse();
    house.#server = await ScratchServer.open();
    await house.#server.seed({ organisations: schools, tasks, dueNow: true });
    return house;
  }

  startDatabase() {
    return this.#server.start();
  }

  killDatabase() {
    this.#server.kill();
  }

  startWorker() {
    return Victim.start(process.execPath, [WORKER], {
      cwd: repository,
      env: { ...process.env, DATABASE_URL: this.#server.url, VEKHA_DATA: this.#server.folder },
      ready: /ready, process/,
      timeoutMs: START_TIMEOUT_MS,
    });
  }

  /** One row of an answer; a new connection each time, because the server may be another one by now. */
  async ask(sql) {
    const client = new pg.Client({ connectionString: this.#server.url });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(sql)).rows[0];
    } finally {
      await client.end();
    }
  }

  close() {
    return this.#server.close();
  }
}
