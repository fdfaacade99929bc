import type { EntityManager } from 'typeorm';

/** What the sweeps would have done by now had they run: none of it is late before. */
export interface GapMoments {
  readonly now: Date;
  /** What was due at this moment is late by now. */
  readonly overdueAt: Date;
}

export interface LedgerGaps {
  /** Marked as being in the queue; whether a job carries them the queue knows. */
  readonly queuedIds: readonly string[];
  /** Claimed by somebody who has given no sign of life since. */
  readonly leftIds: readonly string[];
  readonly remindersLate: number;
  readonly lettersLate: number;
}

/** Looks for what stands in the ledger and goes no further. */
export async function ledgerGaps(manager: EntityManager, { now, overdueAt }: GapMoments): Promise<LedgerGaps> {
  const [gaps] = await manager.query<LedgerGaps[]>(
    `select
       (select coalesce(array_agg(id), '{}') from letter where state in ('gathering', 'frozen')
          and queued_until > $1 and leased_until is null) as "queuedIds",
       (select coalesce(array_agg(id), '{}') from letter where state in ('gathering', 'frozen')
          and leased_until <= $1) as "leftIds",
       (select count(*) from reminder where state = 'planned' and send_at <= $2)::int as "remindersLate",
       (select count(*) from letter where state in ('gathering', 'frozen') and next_attempt_at <= $2
          and leased_until is null and (queued_until is null or queued_until <= $1))::int as "lettersLate"`,
    [now, overdueAt],
  );
  return gaps ?? { queuedIds: [], leftIds: [], remindersLate: 0, lettersLate: 0 };
}

/** Frees letters that nobody holds any more. A frozen one may have been handed over by whoever held it. */
export async function freeLeftLetters(manager: EntityManager, ids: readonly string[], now: Date): Promise<void> {
  await manager.query(
    `update letter set leased_until = null, queued_until = null, maybe_taken = maybe_taken or state = 'frozen'
     where id = any($1) and state in ('gathering', 'frozen') and leased_until <= $2`,
    [ids, now],
  );
}

/** Which of these letters are settled or were never there: a job that carries one of them alone is for nothing. */
export async function lettersOver(manager: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows = await manager.query<{ id: string }[]>(
    `select asked.id from unnest($1::uuid[]) as asked (id)
     where not exists (select from letter where letter.id = asked.id and state in ('gathering', 'frozen'))`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
