import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { FileStore } from '@platform/file-store';
import { StoredFileEntity, underSweepLock } from '@storage';
import { DataSource } from 'typeorm';
import { lockFile } from './orders/lock-file.js';

/** Takes files off the disk that no row speaks of: of an upload that failed, of an order that was taken out of the list. */
@Injectable()
export class TidyFiles {
  private readonly logger = new Logger(TidyFiles.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  /** Returns how many were removed; undefined when another worker is at it. */
  async run(): Promise<number | undefined> {
    const removed = await underSweepLock(this.dataSource, 'tidy-files', () => this.tidy());
    if (removed !== undefined && removed > 0) this.logger.log(`files removed: ${removed}`);
    return removed;
  }

  private async tidy(): Promise<number> {
    let removed = 0;
    for await (const kept of this.store.shelves(this.clock.now())) {
      const known = await this.dataSource.query<{ sha256: string }[]>(
        'select distinct sha256 from stored_file where sha256 = any($1)',
        [kept],
      );
      const spokenOf = new Set(known.map(({ sha256 }) => sha256));
      for (const sha256 of kept.filter((one) => !spokenOf.has(one))) if (await this.remove(sha256)) removed += 1;
    }
    return removed;
  }

  /** Whoever is bringing the same bytes at this moment is waited for. */
  private remove(sha256: string): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await lockFile(manager, sha256);
      if (await manager.existsBy(StoredFileEntity, { sha256 })) return false;
      await this.store.remove(sha256);
      return true;
    });
  }
}
