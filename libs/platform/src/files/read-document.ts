import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type SourceDocument, textDocument } from '@domain/document';
import { decodeText } from './decode-text.js';
import { FileRefused } from './file-refused.js';
import { recogniseFile } from './recognise-file.js';

const MEGABYTE = 1024 * 1024;

/** The largest file taken as an order; real ones are under one megabyte of text. */
export const MAX_ORDER_BYTES = 20 * MEGABYTE;

/**
 * What an order's file holds.
 *
 * @throws FileRefused for a file that is empty, too large, no text, or in no known encoding.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<SourceDocument> {
  refuseBySize(bytes.length, fileName);
  const { kind, mediaType } = await recogniseFile(bytes);
  if (kind !== 'text') throw new FileRefused('not-a-text', { fileName, kind, mediaType });
  const decoded = decodeText(bytes);
  if (!decoded) throw new FileRefused('undecodable', { fileName });
  if (decoded.text.trim() === '') throw new FileRefused('empty-file', { fileName });
  return textDocument(decoded.text);
}

/** What an order's file at a path holds. @throws FileRefused */
export async function readDocumentFromPath(path: string): Promise<SourceDocument> {
  return readDocument(await readOrderFile(path), basename(path));
}

/**
 * The bytes of an order's file; the size is checked before a byte is read.
 *
 * @throws FileRefused also when there is no such file or it may not be read.
 */
export async function readOrderFile(path: string): Promise<Buffer> {
  const fileName = basename(path);
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((cause: NodeJS.ErrnoException) => {
    throw new FileRefused(
      cause.code === 'ENOENT' ? 'file-not-found' : 'file-not-readable',
      { fileName, path },
      { cause },
    );
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new FileRefused('file-not-readable', { fileName, path });
    refuseBySize(stat.size, fileName);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function refuseBySize(byteCount: number, fileName: string): void {
  if (byteCount === 0) throw new FileRefused('empty-file', { fileName });
  if (byteCount > MAX_ORDER_BYTES) {
    const values = { megabytes: Math.ceil(byteCount / MEGABYTE), limitMegabytes: MAX_ORDER_BYTES / MEGABYTE };
    throw new FileRefused('file-too-large', { fileName, ...values });
  }
}
