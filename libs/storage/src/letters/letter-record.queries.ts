import type { EntityManager } from 'typeorm';
import { prepared } from '../database-client.js';
import { idsAndFences, type LetterClaim } from './letter-claim.queries.js';

/** A server's yes. */
export interface LetterTaken {
  readonly claim: LetterClaim;
  readonly answer: string;
}

/**
 * Records the server's yeses, in one statement. By letter, when the reminders it tells were due; left out are letters that
 * have passed into other hands.
 */
export async function recordSent(
  manager: EntityManager,
  taken: readonly LetterTaken[],
  now: Date,
): Promise<Map<string, readonly Date[]>> {
  const rows = await manager.query<{ id: string; dueAt: Date[] }[]>(
    prepared(`with recorded as (
       update letter set state = 'sent', sent_at = $4, server_answer = taken.answer, last_error = null,
         leased_until = null, queued_until = null
       from unnest($1::uuid[], $2::integer[], $3::text[]) as taken (id, fence, answer)
       where letter.id = taken.id and letter.attempts = taken.fence and letter.state = 'frozen' returning letter.id),
     told as (
       update reminder set state = 'sent', settled_at = $4 from recorded
       where reminder.letter_id = recorded.id and reminder.state = 'gathered'
       returning reminder.letter_id, reminder.send_at)
     select recorded.id, array_remove(array_agg(told.send_at), null) as "dueAt"
     from recorded left join told on told.letter_id = recorded.id group by recorded.id`),
    [...idsAndFences(taken.map(({ claim }) => claim)), taken.map(({ answer }) => answer), now],
  );
  return new Map(rows.map(({ id, dueAt }) => [id, dueAt]));
}

/** True while the letter still belongs to this claim: nobody claimed it later and nobody settled it. */
type Recorded = boolean;

/** Records a failure that may pass, when to try again, and whether the server may hold the letter all the same. */
export async function recordRetry(
  manager: EntityManager,
  claim: LetterClaim,
  { words, nextAttemptAt, maybeTaken }: { words: string; nextAttemptAt: Date; maybeTaken: boolean },
): Promise<Recorded> {
  const [, count] = await manager.query<[unknown, number]>(
    `update letter set last_error = $3, next_attempt_at = $4, maybe_taken = maybe_taken or $5, leased_until = null,
       queued_until = null
     where id = $1 and attempts = $2 and state in ('gathering', 'frozen')`,
    [claim.id, claim.fence, words, nextAttemptAt, maybeTaken],
  );
  return count > 0;
}

/** Records that the letter will never be taken; its reminders say so too. */
export async function recordFailed(
  manager: EntityManager,
  claim: LetterClaim,
  { words, maybeTaken, now }: { words: string; maybeTaken: boolean; now: Date },
): Promise<Recorded> {
  const [, count] = await manager.query<[unknown, number]>(
    `update letter set state = 'failed', last_error = $3, maybe_taken = maybe_taken or $4, leased_until = null,
       queued_until = null
     where id = $1 and attempts = $2 and state in ('gathering', 'frozen')`,
    [claim.id, claim.fence, words, maybeTaken],
  );
  if (count === 0) return false;
  await manager.query(
    `update reminder set state = 'skipped', skip_reason = 'not_deliverable', settled_at = $2
     where letter_id = $1 and state = 'gathered'`,
    [claim.id, now],
  );
  return true;
}
