import type { Request } from 'express';

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A request of a kind that never changes anything. */
export function isReading({ method }: Request): boolean {
  return READING.has(method);
}
