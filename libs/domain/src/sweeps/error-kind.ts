const LONGEST = 100;

/**
 * What kind of error it was, by its class and its code alone: its message may hold a name or an address, and this is kept
 * and shown.
 */
export function errorKind(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  const words = [error.constructor.name, typeof code === 'string' ? code : ''];
  const kind = words
    .join(' ')
    .replace(/[^A-Za-z0-9 _-]/gu, '')
    .trim()
    .slice(0, LONGEST);
  return kind === '' ? 'unknown' : kind;
}
