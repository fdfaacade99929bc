import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ExpectedError } from '@domain/errors';
import { isAlive, startMark } from '../processes/index.js';
import { notWritable, prepareDataFolder } from './data-folder.js';

export interface LockHolder {
  readonly pid: number;
  /** Tells this process from a later one with the same number; null where the system does not tell. */
  readonly startMark: string | null;
  /** ISO instant. */
  readonly since: string;
  /** What it does, as typed: «up», «import». */
  readonly command: string;
  /** Where it can be opened in a browser; null before it answers or when it serves nothing. */
  readonly address: string | null;
  /** Processes it started, which may outlive it when it is killed. */
  readonly children: readonly LockChild[];
}

export interface LockChild {
  readonly pid: number;
  readonly startMark: string | null;
}

const ATTEMPTS = 5;

/** One process at a time works on a data folder. The lock of a process that died, by kill -9 too, is taken over. */
export class FolderLock {
  private constructor(
    private readonly file: string,
    private holder: LockHolder,
    /** Children of the dead holder this lock was taken over from; perhaps still running. */
    private orphans: readonly LockChild[] = [],
  ) {}

  /** Throws ExpectedError `data_folder.held` or `held_at` with pid, since (milliseconds), command and address when a living process holds it. */
  static take(folder: string, command: string, now: Date): FolderLock {
    prepareDataFolder(folder);
    const file = path.join(folder, 'lock');
    const mark = startMark(process.pid) ?? null;
    const lock = new FolderLock(file, {
      pid: process.pid,
      startMark: mark,
      since: now.toISOString(),
      command,
      address: null,
      children: [],
    });
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (lock.tryToTake(folder)) return lock;
      const holder = FolderLock.read(folder);
      if (holder && isSameProcess(holder)) throw held(folder, holder);
      lock.orphans = holder?.children ?? [];
      lock.putAsideStale(holder);
    }
    throw new ExpectedError('data_folder.lock_contended', { file });
  }

  /** Who holds the folder now; undefined when nobody living does. */
  static holder(folder: string): LockHolder | undefined {
    const holder = FolderLock.read(folder);
    return holder && isSameProcess(holder) ? holder : undefined;
  }

  /** Tells those who find the folder held, or take it over after a kill -9, what to look for. */
  publish(address: string | null, childPids: readonly number[]): void {
    const children = childPids.map((pid) => ({ pid, startMark: startMark(pid) ?? null }));
    this.holder = { ...this.holder, address, children };
    const draft = this.draft();
    writeFileSync(draft, JSON.stringify(this.holder), { mode: 0o600 });
    renameSync(draft, this.file);
  }

  /** Children of the killed process this lock was taken over from that still run. */
  livingOrphans(): number[] {
    return this.orphans.filter(isSameProcess).map(({ pid }) => pid);
  }

  release(): void {
    rmSync(this.file, { force: true });
  }

  /** The complete file appears in one step, or not at all when there is one already. */
  private tryToTake(folder: string): boolean {
    const draft = this.draft();
    try {
      writeFileSync(draft, JSON.stringify(this.holder), { mode: 0o600 });
      linkSync(draft, this.file);
      return true;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw notWritable(folder, cause);
    } finally {
      rmSync(draft, { force: true });
    }
  }

  /** Of several who found the same dead holder one moves the file; who moved a living one's by mistake puts it back. */
  private putAsideStale(stale: LockHolder | undefined): void {
    const aside = `${this.file}.stale.${process.pid}`;
    try {
      renameSync(this.file, aside);
    } catch {
      return;
    }
    const moved = readHolder(aside);
    if (moved && JSON.stringify(moved) !== JSON.stringify(stale) && isSameProcess(moved)) renameSync(aside, this.file);
    else rmSync(aside, { force: true });
  }

  private draft(): string {
    return `${this.file}.${process.pid}`;
  }

  private static read(folder: string): LockHolder | undefined {
    return readHolder(path.join(folder, 'lock'));
  }
}

function readHolder(file: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockHolder;
  } catch {
    return undefined;
  }
}

/** Alive, and not a later process that was given the same number. */
function isSameProcess(noted: LockChild): boolean {
  return isAlive(noted.pid) && (noted.startMark === null || startMark(noted.pid) === noted.startMark);
}

function held(folder: string, holder: LockHolder): ExpectedError {
  const { pid, since, command, address } = holder;
  return new ExpectedError(address === null ? 'data_folder.held' : 'data_folder.held_at', {
    folder,
    pid,
    since: Date.parse(since),
    command,
    address: address ?? '',
  });
}
