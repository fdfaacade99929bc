/** What one history row says; instants as ISO text so that the digest does not depend on a driver. */
export interface HistoryEntry {
  readonly taskId: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly via: string;
  readonly command: string;
  readonly fromState: string | null;
  readonly toState: string;
  readonly reason: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Before the first row of a task. */
export const NO_PREVIOUS_HASH = '';

/**
 * The exact text a row's hash is taken over: the hash before it and its own fields in fixed order, so that a row that
 * was changed, dropped or put in between breaks the chain.
 */
export function textToHash(previousHash: string, entry: HistoryEntry): string {
  const { taskId, at, actorId, via, command, fromState, toState, reason, details } = entry;
  return JSON.stringify([
    previousHash,
    taskId,
    at,
    actorId,
    via,
    command,
    fromState,
    toState,
    reason,
    sortKeys(details),
  ]);
}

// PostgreSQL's jsonb keeps no key order, so neither may the hash.
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
