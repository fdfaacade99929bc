import type { EntityManager } from 'typeorm';
import { prepared } from '../database-client.js';
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

/** For a statement on claims: ids and fences in this order. */
export function idsAndFences(claims: readonly LetterClaim[]): [ids: string[], fences: number[]] {
  return [claims.map(({ id }) => id), claims.map(({ fence }) => fence)];
}

interface ClaimTimes {
  readonly now: Date;
  readonly leasedUntil: Date;
}

/**
 * Claims those of the letters that are due; left out are those that are settled or in somebody else's hands. Whoever held
 * a frozen one and gave no sign of life any more may have handed it over.
 */
export async function claimLetters(
  manager: EntityManager,
  ids: readonly string[],
  { now, leasedUntil }: ClaimTimes,
): Promise<LetterClaim[]> {
  await thawLetters(manager, ids, now);
  const [claims] = await manager.query<[LetterClaim[], number]>(
    prepared(`update letter set attempts = attempts + 1, leased_until = $3,
       maybe_taken = maybe_taken or (state = 'frozen' and leased_until is not null)
     where id in (
       select id from letter
       where id = any($1) and state in ('gathering', 'frozen') and next_attempt_at <= $2
         and (leased_until is null or leased_until <= $2)
       order by id for update skip locked)
     returning id, attempts as fence, attempts - attempts_before as attempt, state, class`),
    [ids, now, leasedUntil],
  );
  return claims;
}

/**
 * A letter about tasks that was frozen and surely not taken says nothing to anybody yet: it is written anew, of the world
 * as it is now, and nobody holds its links.
 */
async function thawLetters(manager: EntityManager, ids: readonly string[], now: Date): Promise<void> {
  await manager.query(
    prepared(`with thawed as (
       update letter set state = 'gathering', raw = null, message_id = null, address = null, subject = null,
         frozen_at = null, reply_token_hash = null, unsubscribe_token_hash = null
       where id = any($1) and state = 'frozen' and class in ('digest', 'decision') and next_attempt_at <= $2
         and not maybe_taken and leased_until is null
       returning id)
     delete from action_link using thawed where action_link.letter_id = thawed.id`),
    [ids, now],
  );
}

/**
 * A sign of life for the letters at hand and for those of the same job that wait their turn. It waits for nobody: a letter
 * whose row is being changed is just being seen to.
 */
export async function renewBatch(
  manager: EntityManager,
  atHand: readonly LetterClaim[],
  waitingIds: readonly string[],
  until: { readonly leasedUntil: Date; readonly queuedUntil: Date },
): Promise<void> {
  if (atHand.length > 0) {
    await manager.query(
      `update letter set leased_until = $3 where id in (
         select letter.id from unnest($1::uuid[], $2::integer[]) as claim (id, fence)
         join letter on letter.id = claim.id and letter.attempts = claim.fence
         where letter.leased_until is not null for update of letter skip locked)`,
      [...idsAndFences(atHand), until.leasedUntil],
    );
  }
  if (waitingIds.length === 0) return;
  await manager.query(
    `update letter set queued_until = $2 where id in (
       select id from letter where id = any($1) and state in ('gathering', 'frozen') and queued_until is not null
       for update skip locked)`,
    [waitingIds, until.queuedUntil],
  );
}

/** Gives back letters that were not handed over, so that the next sweep finds them without waiting. */
export async function releaseClaims(manager: EntityManager, claims: readonly LetterClaim[]): Promise<void> {
  if (claims.length === 0) return;
  await manager.query(
    `update letter set leased_until = null, queued_until = null
     from unnest($1::uuid[], $2::integer[]) as claim (id, fence)
     where letter.id = claim.id and letter.attempts = claim.fence and state in ('gathering', 'frozen')`,
    idsAndFences(claims),
  );
}
