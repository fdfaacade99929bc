import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { FileStore } from '@platform/file-store';
import { StoredFileEntity, underSweepLock } from '@storage';
import { DataSource } from 'typeorm';
import { lockFile } from './orders/lock-file.js';

/** So long a file may wait for the row that speaks of it: bytes are laid down before their transaction begins. */
const GRACE_MS = 24 * 60 * 60 * 1000;

/** Takes files off the disk that no row speaks of: of an upload that failed, of an order that was taken out of the list. */
@Injectable()
export class TidyFiles {
  private readonly logger = new Logger(TidyFiles.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  /**
   * Returns how many were removed; undefined when another worker is at it.
   * @throws AggregateError of what could not be removed, after everything else was
   */
  async run(): Promise<number | undefined> {
    return underSweepLock(this.dataSource, 'tidy-files', async () => {
      const failures: Error[] = [];
      let removed = 0;
      for (const shelf of await this.store.shelves()) removed += await this.tidy(shelf, failures);
      if (removed > 0) this.logger.log(`files removed: ${removed}`);
      for (const { message } of failures) this.logger.error(message);
      if (failures.length > 0) throw new AggregateError(failures, `files that could not be tidied: ${failures.length}`);
      return removed;
    });
  }

  private async tidy(shelf: string, failures: Error[]): Promise<number> {
    const now = this.clock.now();
    let removed = 0;
    await trying(failures, `Shelf ${shelf}`, async () => {
      const { digests, begun } = await this.store.onShelf(shelf);
      for (const part of begun) await trying(failures, part, () => this.store.removeAbandoned(part, now));
      const known = await this.dataSource.query<{ sha256: string }[]>(
        'select distinct sha256 from stored_file where sha256 = any($1)',
        [digests],
      );
      const spokenOf = new Set(known.map(({ sha256 }) => sha256));
      for (const sha256 of digests.filter((one) => !spokenOf.has(one))) {
        await trying(failures, sha256, async () => {
          if (await this.remove(sha256, now)) removed += 1;
        });
      }
    });
    return removed;
  }

  /** Whoever is bringing the same bytes at this moment is waited for. */
  private remove(sha256: string, now: Date): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await lockFile(manager, sha256);
      if (await manager.existsBy(StoredFileEntity, { sha256 })) return false;
      const since = await this.store.since(sha256);
      if (since === null || now.getTime() - since.getTime() < GRACE_MS) return false;
      await this.store.remove(sha256);
      return true;
    });
  }
}

/** One that fails keeps nobody from the others. */
async function trying(failures: Error[], what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    failures.push(new Error(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause }));
  }
}
