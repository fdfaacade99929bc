import { digestOf, type FileStore } from '@platform/file-store';
import { checkAttachment } from '@platform/files';
import { StoredFileEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { lockFile } from '../orders/lock-file.js';

/** A file somebody attaches, as it was sent. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** One whose bytes are safe on the disk, and that no row speaks of yet. */
export interface LaidFile extends AttachedFile {
  readonly sha256: string;
  readonly mediaType: string;
}

/**
 * Puts the bytes into the file store, before the transaction that speaks of them: a slow disk holds no row and no
 * connection. If the transaction fails or never begins, the bytes stay without a row, and `TidyFiles` takes them away.
 * @throws FileRefused for an empty file and a program
 */
export async function layFiles(store: FileStore, files: readonly AttachedFile[]): Promise<LaidFile[]> {
  const checked: LaidFile[] = [];
  for (const file of files) {
    const { mediaType } = await checkAttachment(file.bytes, file.name);
    checked.push({ ...file, mediaType, sha256: digestOf(file.bytes) });
  }
  for (const { sha256, bytes } of checked) await store.keep(sha256, bytes);
  return checked;
}

/** Makes a row for each, in the transaction of `manager`; until it ends, `TidyFiles` waits. */
export async function saveLaidFiles(
  manager: EntityManager,
  store: FileStore,
  files: readonly LaidFile[],
): Promise<StoredFileEntity[]> {
  // In one order, so that two who bring the same files do not wait for each other.
  for (const sha256 of files.map((file) => file.sha256).sort()) await lockFile(manager, sha256);
  // An old file without a row may have been taken away since it was found in its place.
  for (const { sha256, bytes } of files) if (!(await store.has(sha256))) await store.keep(sha256, bytes);
  return manager.save(
    files.map(({ name, mediaType, sha256, bytes }) =>
      manager.create(StoredFileEntity, { name, mediaType, sha256, byteCount: bytes.length, bytes: null }),
    ),
  );
}
