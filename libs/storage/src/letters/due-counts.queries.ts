import { IS_UNDELIVERED } from './replay.queries.js';

export interface DueCounts {
  readonly remindersDue: number;
  readonly lettersDue: number;
  readonly lettersUndelivered: number;
  /** Of what is due and not sent, gathered into a letter or not. */
  readonly oldestDueAt: Date | null;
}

/** What waits to be sent at the moment $1; also for whoever looks at the database without the rest of the product. */
export const DUE_COUNTS_SQL = `
  select
    (select count(*) from reminder where state = 'planned' and send_at <= $1)::int as "remindersDue",
    (select count(*) from letter where state in ('gathering', 'frozen') and next_attempt_at <= $1)::int as "lettersDue",
    (select count(*) from letter where ${IS_UNDELIVERED})::int as "lettersUndelivered",
    least(
      (select min(send_at) from reminder where state = 'planned' and send_at <= $1),
      (select min(send_at) from letter where state in ('gathering', 'frozen') and next_attempt_at <= $1)) as "oldestDueAt"`;
