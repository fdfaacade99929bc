import { createHash, randomUUID } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const DIGEST = /^[0-9a-f]{64}$/;
/** Folders of the first two digits: thousands of files each instead of a million in one. */
const SHELF = /^[0-9a-f]{2}$/;
/** No file of 20 MB takes so long to write; what is older was left by a process that died. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

/** A file that the tables know is not on the disk, or no longer the one that was put there. */
export class FileLost extends Error {
  constructor(
    readonly sha256: string,
    reason: 'missing' | 'changed',
  ) {
    super(
      `File ${sha256} is ${reason === 'missing' ? 'not in the file store' : 'changed: its bytes have another digest'}`,
    );
    this.name = 'FileLost';
  }
}

/**
 * What people attach, on a disk, each under the digest (SHA-256, 64 hexadecimal digits) of its bytes: the same bytes are
 * one file, whoever brings them, and one that was changed behind our back is noticed. Several servers share one folder.
 */
export class FileStore {
  constructor(private readonly folder: string) {}

  /** Answers when the bytes are safe on the disk. One that is there already is left alone. */
  async keep(sha256: string, bytes: Buffer): Promise<void> {
    const file = this.placeOf(sha256);
    if (await exists(file)) return;
    const shelf = path.dirname(file);
    await mkdir(shelf, { recursive: true, mode: 0o700 });
    const part = path.join(shelf, `${randomUUID()}.part`);
    try {
      await writeSafely(part, bytes);
      await rename(part, file);
    } finally {
      await rm(part, { force: true });
    }
    await syncFolder(shelf);
  }

  /** @throws FileLost */
  async read(sha256: string): Promise<Buffer> {
    const bytes = await readFile(this.placeOf(sha256)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw new FileLost(sha256, 'missing');
      throw error;
    });
    if (digestOf(bytes) !== sha256) throw new FileLost(sha256, 'changed');
    return bytes;
  }

  has(sha256: string): Promise<boolean> {
    return exists(this.placeOf(sha256));
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.placeOf(sha256), { force: true });
  }

  /** The digests of all files, shelf by shelf; what a process that died left half-written before `now` goes on the way. */
  async *shelves(now: Date): AsyncGenerator<string[]> {
    for (const { name: shelf } of (await entriesOf(this.folder)).filter(({ name }) => SHELF.test(name))) {
      const names = (await entriesOf(path.join(this.folder, shelf))).map(({ name }) => name);
      for (const part of names.filter((name) => name.endsWith('.part')))
        await removeAbandoned(path.join(this.folder, shelf, part), now);
      yield names.map((name) => `${shelf}${name}`).filter((name) => DIGEST.test(name));
    }
  }

  private placeOf(sha256: string): string {
    if (!DIGEST.test(sha256)) throw new RangeError(`Not a digest: '${sha256}'`);
    return path.join(this.folder, sha256.slice(0, 2), sha256.slice(2));
  }
}

export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(nothingThere)) !== null;
}

function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => nothingThere(error) ?? []);
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** A power cut must not leave the name of a file without its bytes. */
async function writeSafely(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeAbandoned(part: string, now: Date): Promise<void> {
  const found = await stat(part).catch(nothingThere);
  if (found !== null && now.getTime() - found.mtimeMs > ABANDONED_AFTER_MS) await rm(part, { force: true });
}
