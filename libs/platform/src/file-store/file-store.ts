import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const DIGEST = /^[0-9a-f]{64}$/;
/** Folders of the first two digits: thousands of files each instead of a million in one. */
const SHELF = /^[0-9a-f]{2}$/;
/** How the name of a file ends as long as it is written. */
const BEGUN = '.part';
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
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = path.resolve(folder);
  }

  /** Answers when the bytes are safe on the disk. A whole file of theirs stays; a short or damaged one is replaced. */
  async keep(sha256: string, bytes: Buffer): Promise<void> {
    const file = this.placeOf(sha256);
    const shelf = path.dirname(file);
    await makeFolder(shelf);
    if (await isWhole(file, sha256, bytes.length)) await sync(file);
    else await replace(file, bytes);
    // Whoever made the file or its shelf a moment ago may not have come so far.
    await sync(shelf);
    await sync(this.folder);
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

  /** When the bytes came to lie there; null where they do not. */
  async since(sha256: string): Promise<Date | null> {
    return (await stat(this.placeOf(sha256)).catch(nothingThere))?.mtime ?? null;
  }

  /** The names of the folders the files lie in. */
  async shelves(): Promise<string[]> {
    return (await namesIn(this.folder)).filter((name) => SHELF.test(name));
  }

  /** The digests of the files of a shelf, and the names of what was begun there. */
  async onShelf(shelf: string): Promise<{ digests: string[]; begun: string[] }> {
    const names = await namesIn(path.join(this.folder, shelf));
    return {
      digests: names.map((name) => `${shelf}${name}`).filter((name) => DIGEST.test(name)),
      begun: names.filter((name) => name.endsWith(BEGUN)).map((name) => path.join(shelf, name)),
    };
  }

  /** Takes away what a process began so long before `now` that it must have died at it. */
  async removeAbandoned(begun: string, now: Date): Promise<void> {
    const file = path.join(this.folder, begun);
    const found = await stat(file).catch(nothingThere);
    if (found !== null && now.getTime() - found.mtimeMs > ABANDONED_AFTER_MS) await rm(file, { force: true });
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

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(nothingThere)) ?? [];
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** By its length first: of most damaged files that is enough. */
async function isWhole(file: string, sha256: string, length: number): Promise<boolean> {
  const found = await stat(file).catch(nothingThere);
  return found?.size === length && digestOf(await readFile(file)) === sha256;
}

async function replace(file: string, bytes: Buffer): Promise<void> {
  const part = path.join(path.dirname(file), `${randomUUID()}${BEGUN}`);
  try {
    await writeSafely(part, bytes);
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
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

/** With the names of all folders that had to be made for it. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) await sync(path.dirname(made));
}

/** Answers when the disk has it: the bytes of a file, the names in a folder. */
async function sync(place: string): Promise<void> {
  const handle = await open(place, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
