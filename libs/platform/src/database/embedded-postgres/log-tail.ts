import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const TAIL_BYTES = 4096;
const TAIL_LINES = 5;

/** The last lines of a log written since `fromByte`, joined by « | » so that they fit one line of a message. */
export function logTail(file: string, fromByte = 0): string {
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
