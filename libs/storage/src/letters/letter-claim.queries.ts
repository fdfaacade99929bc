import type { EntityManager } from 'typeorm';
import type { LetterClass, LetterState } from './letter.entity.js';

/** The right to send one letter: nobody else holds it until the lease ends, and `fence` tells this claim from any later one. */
export interface LetterClaim {
  readonly id: string;
  readonly fence: number;
  /** Counted from when the letter was last sent anew. */
  readonly attempt: number;
  readonly state: LetterState;
  readonly class: LetterClass;
}

/**
 * Claims a due letter; undefined when it is not due, settled, or in somebody else's hands. Whoever held a frozen one and
 * gave no sign of life any more may have handed it over.
 */
export async function claimLetter(
  manager: EntityManager,
  id: string,
  times: { readonly now: Date; readonly leasedUntil: Date },
): Promise<LetterClaim | undefined> {
  const [rows] = await manager.query<[LetterClaim[], number]>(
    `update letter set attempts = attempts + 1, leased_until = $3,
       maybe_taken = maybe_taken or (state = 'frozen' and leased_until is not null)
     where id = $1 and state in ('gathering', 'frozen') and next_attempt_at <= $2
       and (leased_until is null or leased_until <= $2)
     returning id, attempts as fence, attempts - attempts_before as attempt, state, class`,
    [id, times.now, times.leasedUntil],
  );
  return rows[0];
}

/** A sign of life for the letter at hand and for those of the same job that wait their turn. */
export async function renewBatch(
  manager: EntityManager,
  atHand: LetterClaim | undefined,
  waitingIds: readonly string[],
  until: { readonly leasedUntil: Date; readonly queuedUntil: Date },
): Promise<void> {
  if (atHand !== undefined) {
    await manager.query(
      'update letter set leased_until = $3 where id = $1 and attempts = $2 and leased_until is not null',
      [atHand.id, atHand.fence, until.leasedUntil],
    );
  }
  if (waitingIds.length === 0) return;
  await manager.query(
    `update letter set queued_until = $2
     where id = any($1) and state in ('gathering', 'frozen') and queued_until is not null`,
    [waitingIds, until.queuedUntil],
  );
}

/** What is frozen with a letter; after this its bytes never change. */
export interface FrozenLetter {
  readonly messageId: string;
  readonly address: string;
  readonly raw: Buffer;
}

export async function freezeGatheringLetter(
  manager: EntityManager,
  claim: LetterClaim,
  letter: FrozenLetter & { readonly subject: string; readonly replyTokenHash: string | null },
  now: Date,
): Promise<void> {
  await manager.query(
    `update letter set state = 'frozen', message_id = $3, address = $4, subject = $5, raw = $6, frozen_at = $7,
       reply_token_hash = $8
     where id = $1 and attempts = $2 and state = 'gathering'`,
    [claim.id, claim.fence, letter.messageId, letter.address, letter.subject, letter.raw, now, letter.replyTokenHash],
  );
}

/** The bytes of a letter that an earlier claim froze. */
export async function readFrozenLetter(manager: EntityManager, claim: LetterClaim): Promise<FrozenLetter | undefined> {
  const [letter] = await manager.query<FrozenLetter[]>(
    `select message_id as "messageId", address, raw from letter where id = $1 and state = 'frozen'`,
    [claim.id],
  );
  return letter;
}

/** True while the letter still belongs to this claim: nobody claimed it later and nobody settled it. */
type Recorded = boolean;

/**
 * Records the server's yes, in one statement. When the reminders it tells were due; undefined where the letter has passed
 * into other hands.
 */
export async function recordSent(
  manager: EntityManager,
  claim: LetterClaim,
  answer: string,
  now: Date,
): Promise<readonly Date[] | undefined> {
  const [recorded] = await manager.query<{ letters: number; dueAt: Date[] }[]>(
    `with recorded as (
       update letter set state = 'sent', sent_at = $3, server_answer = $4, last_error = null, leased_until = null,
         queued_until = null
       where id = $1 and attempts = $2 and state = 'frozen' returning id),
     told as (
       update reminder set state = 'sent', settled_at = $3 from recorded
       where reminder.letter_id = recorded.id and reminder.state = 'gathered' returning reminder.send_at)
     select (select count(*) from recorded)::int as letters,
       coalesce((select array_agg(send_at) from told), '{}') as "dueAt"`,
    [claim.id, claim.fence, now, answer],
  );
  return recorded?.letters === 1 ? recorded.dueAt : undefined;
}

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

/** Settles a letter that has nothing left to say. */
export async function skipLetter(manager: EntityManager, claim: LetterClaim, reason: string): Promise<void> {
  await manager.query(
    `update letter set state = 'skipped', skip_reason = $3, leased_until = null, queued_until = null
     where id = $1 and attempts = $2 and state = 'gathering'`,
    [claim.id, claim.fence, reason],
  );
}
