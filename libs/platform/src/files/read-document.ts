import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type SourceDocument, textDocument } from '@domain/document';
import { decodeText } from './decode-text.js';
import { FileRefused } from './file-refused.js';
import type { ProcessLimits } from './isolation/process-limits.js';
import type { ParsedKind } from './isolation/read-in-process.js';
import { ReadingProcess } from './isolation/reading-process.js';
import { READING_LIMITS, type ReadingOptions } from './reading-options.js';
import type { FileKind, RecognisedFile } from './recognise/file-kind.js';
import { recogniseFile } from './recognise/recognise-file.js';

const MEGABYTE = 1024 * 1024;

/**
 * The largest file taken as an order. Real ones are under one megabyte of text, but a scanned page of grey takes up to
 * 2 MB; what a file of this size may hold is bounded apart from it.
 */
export const MAX_ORDER_BYTES = 60 * MEGABYTE;

interface AskedOptions extends Partial<Omit<ReadingOptions, 'fileName'>> {
  /** What the process that reads may cost; for a file read behind the scenes unless told otherwise. */
  readonly processLimits?: ProcessLimits;
}

const UNREAD: readonly FileKind[] = ['presentation', 'archive', 'other'];

/**
 * What can be told of a file at once, while its sender waits: that it is not too large, of a kind that is read, and
 * holds nothing that may not be opened. Parses nothing.
 *
 * @throws FileRefused
 */
export async function checkDocument(bytes: Uint8Array, fileName: string): Promise<RecognisedFile> {
  refuseBySize(bytes.length, fileName);
  const found = await recogniseFile(asBuffer(bytes), fileName);
  if (UNREAD.includes(found.kind)) throw new FileRefused('file-kind-unread', { fileName, ...found });
  if (found.kind === 'text') decoded(bytes, fileName);
  return found;
}

/**
 * What an order's file holds, whatever its format. All but plain text is parsed in a process of its own, within limits.
 *
 * @throws FileRefused
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  options: AskedOptions = {},
): Promise<SourceDocument> {
  const { kind } = await checkDocument(bytes, fileName);
  if (kind === 'text') return textDocument(decoded(bytes, fileName));
  const { processLimits, ...asked } = options;
  const process = new ReadingProcess(processLimits);
  try {
    return await process.read(kind as ParsedKind, bytes, { limits: READING_LIMITS, ...asked, fileName });
  } finally {
    await process.close();
  }
}

/** What an order's file at a path holds. @throws FileRefused */
export async function readDocumentFromPath(path: string, options: AskedOptions = {}): Promise<SourceDocument> {
  return readDocument(await readOrderFile(path), basename(path), options);
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

function decoded(bytes: Uint8Array, fileName: string): string {
  const found = decodeText(bytes);
  if (!found) throw new FileRefused('undecodable', { fileName });
  if (found.text.trim() === '') throw new FileRefused('empty-file', { fileName });
  return found.text;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function refuseBySize(byteCount: number, fileName: string): void {
  if (byteCount === 0) throw new FileRefused('empty-file', { fileName });
  if (byteCount > MAX_ORDER_BYTES) {
    const values = { megabytes: Math.ceil(byteCount / MEGABYTE), limitMegabytes: MAX_ORDER_BYTES / MEGABYTE };
    throw new FileRefused('file-too-large', { fileName, ...values });
  }
}
