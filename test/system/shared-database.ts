import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Config } from '@platform/config';
import { type OpenedDatabase, openDatabase } from '@platform/database';

/** A database that stands for itself, as DATABASE_URL of several machines names it. Empty, durable, in a folder of its own. */
export class SharedDatabase {
  private constructor(
    private readonly folder: string,
    private readonly database: OpenedDatabase,
  ) {}

  static async create(): Promise<SharedDatabase> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-database-'));
    return new SharedDatabase(folder, await openDatabase(Object.assign(new Config(), { dataFolder: folder })));
  }

  get url(): string {
    return this.database.url;
  }

  async remove(): Promise<void> {
    await this.database.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
