import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';

const LIMIT_BYTES = 5_000_000;
const TAIL_BYTES = 4096;
const TAIL_LINES = 5;

/** Opens a log for adding, closed to other users. One that has grown big is set aside as `<file>.1`. `size`: where we begin. */
export function openLog(file: string): { descriptor: number; size: number } {
  if (existsSync(file) && statSync(file).size > LIMIT_BYTES) renameSync(file, `${file}.1`);
  const descriptor = openSync(file, 'a', 0o600);
  return { descriptor, size: fstatSync(descriptor).size };
}

/** The last lines of a log written since `fromByte`, joined by « | » so that they fit one line of a message. None of a log that was removed. */
export function logTail(file: string, fromByte = 0): string {
  if (!existsSync(file)) return '';
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const start = Math.max(fromByte, size - TAIL_BYTES);
    const bytes = Buffer.alloc(Math.max(0, size - start));
    readSync(descriptor, bytes, 0, bytes.length, start);
    return lastLines(bytes.toString('utf8'));
  } finally {
    closeSync(descriptor);
  }
}

export function lastLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .slice(-TAIL_LINES)
    .join(' | ');
}
