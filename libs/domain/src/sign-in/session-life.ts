const DAY_MS = 24 * 60 * 60 * 1000;

/** From signing in to its end, however much it is used. */
export const SESSION_LIFE_MS = 30 * DAY_MS;
/** For getting in: to the organisation's sign-in and back, to the telephone and back. */
export const ENTRY_LIFE_MS = DAY_MS / 24;
/** A session that nobody uses for so long is over. */
const IDLE_LIFE_MS = 7 * DAY_MS;
/** The last use is written down no more often than this. */
const NOTED_EVERY_MS = 60_000;

/** A session that was not used since then is idle. */
export function idleSince(now: Date): Date {
  return new Date(now.getTime() - IDLE_LIFE_MS);
}

/** A last use in the future was written by a clock that has been set back, and ends nothing. */
export function isIdle(lastUsedAt: Date, now: Date): boolean {
  return lastUsedAt <= idleSince(now);
}

export function isUseNotable(lastUsedAt: Date, now: Date): boolean {
  return Math.abs(now.getTime() - lastUsedAt.getTime()) >= NOTED_EVERY_MS;
}
