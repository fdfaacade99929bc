const DAY_MS = 24 * 60 * 60 * 1000;

/** From signing in to its end, however much it is used. */
export const SESSION_LIFE_MS = 30 * DAY_MS;
/** A session that nobody uses for so long is over. */
const IDLE_LIFE_MS = 7 * DAY_MS;
/** The last use is written down no more often than this. */
const NOTED_EVERY_MS = 60_000;

/** A last use in the future was written by a clock that has been set back, and ends nothing. */
export function isIdle(lastUsedAt: Date, now: Date): boolean {
  return now.getTime() - lastUsedAt.getTime() >= IDLE_LIFE_MS;
}

export function isUseNotable(lastUsedAt: Date, now: Date): boolean {
  return Math.abs(now.getTime() - lastUsedAt.getTime()) >= NOTED_EVERY_MS;
}
