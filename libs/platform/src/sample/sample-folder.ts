import { existsSync, lstatSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ExpectedError } from '@domain/errors';
import { FolderLock, type LockHolder, prepareDataFolder } from '../data-folder/index.js';

/** Without it a folder is somebody else's, and nothing in it is ever removed. */
const MARKER = 'this-is-a-vekha-sample';
const LOCK = 'lock';

/** The data folder of the sample, below that of the real data: all it has and all that is removed with it. */
export class SampleFolder {
  constructor(readonly path: string) {}

  static below(realDataFolder: string): SampleFolder {
    return new SampleFolder(path.join(realDataFolder, 'sample'));
  }

  /** Makes the folder, or takes up one that was made here. @throws ExpectedError `sample.foreign_folder` */
  prepare(): void {
    if (this.isOurs()) return;
    prepareDataFolder(this.path);
    if (lstatSync(this.path).isSymbolicLink() || readdirSync(this.path).length > 0) throw this.foreign();
    writeFileSync(this.file(MARKER), '', { mode: 0o600 });
  }

  exists(): boolean {
    return existsSync(this.path);
  }

  /**
   * Removes the folder with everything in it. The marker goes last, so that an interrupted removal can be repeated.
   * The caller has stopped whatever ran in it. @throws ExpectedError `sample.foreign_folder` for a folder without the marker
   */
  remove(): void {
    if (!this.exists()) return;
    if (!this.isOurs()) throw this.foreign();
    const last = [LOCK, MARKER];
    for (const entry of readdirSync(this.path)) {
      if (!last.includes(entry)) rmSync(this.file(entry), { recursive: true, force: true });
    }
    for (const entry of last) rmSync(this.file(entry), { force: true });
    rmdirSync(this.path);
  }

  /** Who runs the sample now, from whichever door it was started. */
  holder(): LockHolder | undefined {
    return FolderLock.holder(this.path);
  }

  /** The runner says that people can come in; it ends with the runner. */
  announceReady(): void {
    writeFileSync(this.file('ready'), String(process.pid), { mode: 0o600 });
  }

  /** Where the running sample is opened; undefined while it starts and when nobody runs it. */
  readyAddress(): string | undefined {
    const holder = this.holder();
    if (holder?.address == null || this.noted('ready') !== String(holder.pid)) return undefined;
    return holder.address;
  }

  /**
   * Asks the runner to stop and to remove the folder. The request outlives the runner: the next start fulfils it.
   * @throws ExpectedError `sample.foreign_folder` for a folder without the marker
   */
  requestRemoval(): void {
    if (!this.isOurs()) throw this.foreign();
    writeFileSync(this.file('removal-requested'), '', { mode: 0o600 });
  }

  removalIsRequested(): boolean {
    return this.isOurs() && existsSync(this.file('removal-requested'));
  }

  /** True when the example was prepared to the end. */
  isPrepared(): boolean {
    return existsSync(this.file('prepared'));
  }

  markPrepared(): void {
    writeFileSync(this.file('prepared'), '', { mode: 0o600 });
  }

  private isOurs(): boolean {
    return this.exists() && !lstatSync(this.path).isSymbolicLink() && existsSync(this.file(MARKER));
  }

  private foreign(): ExpectedError {
    return new ExpectedError('sample.foreign_folder', { folder: this.path });
  }

  private noted(name: string): string | undefined {
    try {
      return readFileSync(this.file(name), 'utf8');
    } catch {
      return undefined;
    }
  }

  private file(name: string): string {
    return path.join(this.path, name);
  }
}
