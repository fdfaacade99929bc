/** A job that has not reached a letter by then counts as lost, and the letter is enqueued again. */
export const QUEUED_SECONDS = 20;

/**
 * So long a letter belongs to the process that is sending it. Renewed while the server takes its time, so it may be
 * short: after a crash the letter is free again this soon.
 */
export const LEASE_SECONDS = 15;
export const RENEW_EVERY_SECONDS = 5;

export function secondsAfter(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1000);
}
