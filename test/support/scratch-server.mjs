import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepareDatabase } from '../../dist/apps/cli/src/database/prepare-schema.js';
import { seedDatabase } from '../../dist/apps/cli/src/seed/seed.js';
import { SystemClock } from '../../dist/libs/platform/src/clock/index.js';
import { Config } from '../../dist/libs/platform/src/config/index.js';
import { openDatabase } from '../../dist/libs/platform/src/database/index.js';
import { createDataSource } from '../../dist/libs/storage/src/index.js';

/** A server of its own in a folder of its own, with the durable settings of real life; for figures and kills, from the build. */
export class ScratchServer {
  folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-scratch-'));
  #database;

  /** With migrated tables. */
  static async open() {
    const scratch = new ScratchServer();
    try {
      await scratch.start();
      await prepareDatabase(new Config(), scratch.url);
      return scratch;
    } catch (error) {
      await scratch.close();
      throw error;
    }
  }

  get url() {
    return this.#database.url;
  }

  async start() {
    this.#database = await openDatabase(Object.assign(new Config(), { dataFolder: this.folder }));
  }

  kill() {
    process.kill(this.#database.serverPid, 'SIGKILL');
  }

  /** Fills it with invented data, as `vekha seed` does. */
  async seed({ organisations, tasks, dueNow }) {
    await this.withSource((source) =>
      seedDatabase(source, new SystemClock(), { tasks, organisations, dueNow, force: false }),
    );
  }

  async withSource(work) {
    const source = await createDataSource(this.url, { poolSize: 8 }).initialize();
    try {
      return await work(source);
    } finally {
      await source.destroy();
    }
  }

  async close() {
    await this.#database?.close().catch(() => {});
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
