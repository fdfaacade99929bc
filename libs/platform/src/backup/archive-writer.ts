import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import { type Pack, pack } from 'tar-stream';

type Entry = ReturnType<Pack['entry']>;

const ZEROS = Buffer.alloc(64 * 1024);

/** A compressed tar archive, readable by its owner alone, that has its name only when it is whole and on the disk. */
export class ArchiveWriter {
  private readonly tar: Pack = pack();
  private readonly written: Promise<void>;

  private constructor(private readonly file: string) {
    this.written = pipeline(
      this.tar,
      createGzip({ level: constants.Z_BEST_SPEED }),
      createWriteStream(draftOf(file), { mode: 0o600, flags: 'wx' }),
    );
    // Whoever adds an entry meets the failure there; until then it must not end the process.
    this.written.catch(() => {});
  }

  static async create(file: string): Promise<ArchiveWriter> {
    await rm(draftOf(file), { force: true });
    return new ArchiveWriter(file);
  }

  addFolder(name: string): void {
    this.tar.entry({ name, type: 'directory', mode: 0o700 });
  }

  async addBytes(name: string, bytes: Buffer | string): Promise<void> {
    const whole = Buffer.from(bytes);
    await this.fill(name, whole.length, (entry) => entry.write(whole));
  }

  /**
   * A file as long as it is now. One that is cut shorter meanwhile is filled with zeros, as PostgreSQL's own backup does: its log
   * tells how it goes on. False where the file is gone.
   */
  async addFile(name: string, source: string): Promise<boolean> {
    const size = await stat(source).then(
      (found) => found.size,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      },
    );
    if (size === undefined) return false;
    await this.fill(name, size, async (entry) => {
      let left = size;
      if (size > 0) {
        for await (const chunk of createReadStream(source, { end: size - 1 }) as AsyncIterable<Buffer>) {
          left -= chunk.length;
          if (!entry.write(chunk)) await this.drained(entry);
        }
      }
      for (; left > 0; left -= ZEROS.length) {
        if (!entry.write(ZEROS.subarray(0, Math.min(left, ZEROS.length)))) await this.drained(entry);
      }
    });
    return true;
  }

  /** The archive is whole, safe on the disk, and has its name. */
  async finish(): Promise<void> {
    this.tar.finalize();
    await this.written;
    const handle = await open(draftOf(this.file), 'r');
    await handle.sync();
    await handle.close();
    await rename(draftOf(this.file), this.file);
  }

  async abandon(): Promise<void> {
    this.tar.destroy(new Error('the archive was abandoned'));
    await this.written.catch(() => {});
    await rm(draftOf(this.file), { force: true });
  }

  /** A disk that is full ends the archive, and nobody waits for its entry any more. */
  private async drained(entry: NodeJS.EventEmitter): Promise<void> {
    await Promise.race([once(entry, 'drain'), this.written]);
  }

  private async fill(name: string, size: number, write: (entry: Entry) => unknown): Promise<void> {
    const entry = this.tar.entry({ name, size, mode: 0o600 });
    const ended = once(entry, 'finish');
    ended.catch(() => {});
    await write(entry);
    entry.end(null);
    await Promise.race([ended, this.written]);
  }
}

/** What the archive is called until it is whole. */
function draftOf(file: string): string {
  return `${file}.part`;
}
