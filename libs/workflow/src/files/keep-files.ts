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

/**
 * Puts the bytes into the file store and makes a row for each, in the transaction of `manager`. If it fails, the bytes
 * stay without a row, and `TidyFiles` takes them away; until it ends, it does not.
 * @throws FileRefused for an empty file and a program
 */
export async function keepFiles(
  manager: EntityManager,
  store: FileStore,
  files: readonly AttachedFile[],
): Promise<StoredFileEntity[]> {
  const digested: (AttachedFile & { readonly sha256: string; readonly mediaType: string })[] = [];
  for (const file of files) {
    const { mediaType } = await checkAttachment(file.bytes, file.name);
    digested.push({ ...file, mediaType, sha256: digestOf(file.bytes) });
  }
  // In one order, so that two who bring the same files do not wait for each other.
  for (const sha256 of digested.map((file) => file.sha256).sort()) await lockFile(manager, sha256);
  for (const { sha256, bytes } of digested) await store.keep(sha256, bytes);
  return manager.save(
    digested.map(({ name, mediaType, sha256, bytes }) =>
      manager.create(StoredFileEntity, { name, mediaType, sha256, byteCount: bytes.length, bytes: null }),
    ),
  );
}
