import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** What a night leaves. Whatever else lies in the folder is not ours to remove. */
const NIGHTLY = /^vekha-(\d{4}-\d{2}-\d{2})\.tar\.gz$/u;

/** The folder of the backups that are made by themselves, one a day. */
export class NightlyBackups {
  constructor(private readonly folder: string) {}

  fileOf(day: string): string {
    return path.join(this.folder, `vekha-${day}.tar.gz`);
  }

  has(day: string): boolean {
    return existsSync(this.fileOf(day));
  }

  async makeFolder(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
  }

  /** The days there is a backup of, the latest first; none where the folder is not there. */
  async days(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return names
      .flatMap((name) => NIGHTLY.exec(name)?.[1] ?? [])
      .sort()
      .reverse();
  }

  /** Removes all but the latest so many. */
  async keepLatest(count: number): Promise<void> {
    for (const day of (await this.days()).slice(count)) await rm(this.fileOf(day), { force: true });
  }
}
