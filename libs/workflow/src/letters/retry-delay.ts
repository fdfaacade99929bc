const FIRST_DELAY_SECONDS = 60;
const LONGEST_DELAY_SECONDS = 60 * 60;
/** About a day and a half: by then a person has to look. */
const MOST_ATTEMPTS = 40;
/** Letters that failed together are not tried together again. */
const JITTER = 0.2;

/**
 * How long to wait after a failure that may pass: a minute, doubling to an hour, spread by a fifth either way. `spread`
 * lies in 0..1. Null after so many attempts that waiting is over.
 */
export function retryDelaySeconds(attempt: number, spread: number): number | null {
  if (attempt >= MOST_ATTEMPTS) return null;
  const delay = Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** (attempt - 1));
  return Math.round(delay * (1 - JITTER + 2 * JITTER * spread));
}

/** A number in 0..1 that one id always gives, so that a test sees the same delay twice. */
export function spreadOf(id: string): number {
  return Number.parseInt(id.slice(0, 4), 16) / 0xffff;
}
