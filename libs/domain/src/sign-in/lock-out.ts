const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How many wrong tries are borne, and how long the next ones have to wait. */
export interface LockOutRule {
  readonly freeFailures: number;
  /** After the first failure beyond them; each further one doubles it. */
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
}

/** A quiet time after which a count begins anew. */
const FORGOTTEN_AFTER_MS = 24 * HOUR_MS;
const CLOCKS_DIFFER_MS = 5 * MINUTE_MS;

/** What is guarded: an address that is typed in, the places the tries come from (see `callerOf`), or one person's second factor. */
export const LOCK_OUT = {
  account: rule(4, HOUR_MS),
  /** An office behind one address shares a count, and so do its slips. */
  caller: rule(30, HOUR_MS),
  /** Ten callers' worth, so that whoever has many lines of IPv6 does not try a few passwords of everybody from each. */
  site: rule(300, HOUR_MS),
  second_factor: rule(4, HOUR_MS),
} as const satisfies Record<string, LockOutRule>;
export type GuardedBy = keyof typeof LOCK_OUT;

export interface Failures {
  readonly count: number;
  readonly lastAt: Date;
  readonly lockedUntil: Date | null;
}

function rule(freeFailures: number, longestDelayMs: number): LockOutRule {
  return { freeFailures, firstDelayMs: MINUTE_MS, longestDelayMs };
}

/** Until when nothing is tried; null where a try is allowed now. */
export function lockedUntil(failures: Failures | null, now: Date): Date | null {
  const until = stillCounting(failures, now)?.lockedUntil ?? null;
  return until !== null && until > now ? until : null;
}

/**
 * The failures with one more. A try is counted before it is judged, so that a hundred tries at once are not all judged
 * by the same count; one that was right clears the count.
 */
export function withFailure(failures: Failures | null, now: Date, lockOut: LockOutRule): Failures {
  const count = (stillCounting(failures, now)?.count ?? 0) + 1;
  const over = count - lockOut.freeFailures;
  const delayMs = Math.min(lockOut.firstDelayMs * 2 ** (over - 1), lockOut.longestDelayMs);
  return { count, lastAt: now, lockedUntil: over > 0 ? new Date(now.getTime() + delayMs) : null };
}

/**
 * A count from the future was left by a clock that has been set back, and says nothing; one from a moment ahead was made
 * by another server, or while this try waited for its turn.
 */
function stillCounting(failures: Failures | null, now: Date): Failures | null {
  if (failures === null) return null;
  const agoMs = now.getTime() - failures.lastAt.getTime();
  return agoMs < FORGOTTEN_AFTER_MS && agoMs > -CLOCKS_DIFFER_MS ? failures : null;
}
