import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { FileRefused } from '../file-refused.js';
import { ARCHIVE_LIMITS } from './archive-limits.js';

/** The parts of a ZIP archive by their names. Nothing is inflated until it is read. */
export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * @throws FileRefused `file-damaged` for a part whose bytes are not what the directory of the archive says,
   * `archive-bomb` for one of more bytes than the reader of it can want
   */
  read(name: string, atMost?: number): Promise<Buffer>;
}

/**
 * Reads the directory of an archive and refuses one whose parts would come to too much, before a byte is inflated. A
 * directory that lies about a size is caught when the part is read: no more than the size it promised is inflated.
 *
 * @throws FileRefused `archive-bomb`, `file-encrypted`, `file-damaged`
 */
export async function openArchive(bytes: Buffer, fileName: string): Promise<Archive> {
  const { zip, entries } = await directoryOf(bytes, fileName);
  refuseBomb(entries, bytes.length, fileName);
  if (entries.some((entry) => entry.isEncrypted())) throw new FileRefused('file-encrypted', { fileName });
  const byName = new Map(entries.map((entry) => [partName(entry.fileName), entry]));
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(name),
    read: async (name, atMost = ARCHIVE_LIMITS.partBytes) => {
      const entry = byName.get(name);
      if (entry === undefined) throw new FileRefused('file-damaged', { fileName });
      if (entry.uncompressedSize > atMost) throw new FileRefused('archive-bomb', { fileName });
      try {
        return await buffer(await zip.openReadStreamPromise(entry));
      } catch (cause) {
        throw new FileRefused('file-damaged', { fileName }, { cause });
      }
    },
  };
}

async function directoryOf(bytes: Buffer, fileName: string): Promise<{ zip: ZipFile; entries: Entry[] }> {
  try {
    const zip = await fromBufferPromise(bytes);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > ARCHIVE_LIMITS.entries) break;
    }
    return { zip, entries };
  } catch (cause) {
    throw new FileRefused('file-damaged', { fileName }, { cause });
  }
}

function refuseBomb(entries: readonly Entry[], archiveBytes: number, fileName: string): void {
  const inflated = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const tooMany = entries.length > ARCHIVE_LIMITS.entries;
  if (!tooMany && inflated <= ARCHIVE_LIMITS.inflatedBytes && inflated <= archiveBytes * ARCHIVE_LIMITS.ratio) return;
  throw new FileRefused('archive-bomb', { fileName });
}

/** Some writers begin names with a slash or use backslashes. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** Inflates every part once, so that a library which trusts the sizes it is told may. @throws FileRefused */
export async function verifyArchive(archive: Archive): Promise<void> {
  for (const name of archive.names) await archive.read(name);
}
