/**
 * A job that gives no sign of life for so long counts as lost, and its letters are enqueued again. A letter that is
 * enqueued once too often costs a look at its row, no more.
 */
export const QUEUED_SECONDS = 10;

/**
 * So long a letter belongs to the process that is sending it. Renewed while the server takes its time, so it may be
 * short: after a crash the letter is free again this soon.
 */
export const LEASE_SECONDS = 10;
export const RENEW_EVERY_SECONDS = 3;

export function secondsAfter(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1000);
}
