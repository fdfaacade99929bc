import { FAMILIES_AT_ONCE } from '@domain/reminders';
import type { Language } from '@domain/texts';
import type { EntityManager } from 'typeorm';
import { prepared } from '../database-client.js';
import type { LetterClass } from './letter.entity.js';
import { idsAndFences, type LetterClaim } from './letter-claim.queries.js';

/** Whom a letter goes to, as it stands in the directory now. */
export interface LetterAddressee {
  readonly letterId: string;
  readonly personId: string;
  readonly kind: 'person' | 'office';
  readonly fullName: string;
  readonly organisation: string;
  readonly email: string | null;
  readonly timeZone: string;
  readonly language: Language;
  readonly class: LetterClass;
  /** It gathers whatever comes, and nothing that was planned for a morning has gone to its reader that day. */
  readonly opensDay: boolean;
}

/** The addressees of the letters that still belong to these claims and still gather; the letters' rows are locked. */
export function lockGatheringLetters(
  manager: EntityManager,
  claims: readonly LetterClaim[],
): Promise<LetterAddressee[]> {
  return manager.query<LetterAddressee[]>(
    prepared(`select letter.id as "letterId", person.id as "personId", person.kind, person.full_name as "fullName",
       coalesce(organisation.full_name, organisation.name) as organisation, person.email,
       organisation.time_zone as "timeZone", person.language, letter.class,
       letter.class = 'digest' and letter.about_task_id is null and not exists (
         select from letter earlier join reminder on reminder.letter_id = earlier.id
         where (earlier.recipient_id, earlier.local_day, earlier.class)
           = (letter.recipient_id, letter.local_day, letter.class)
           and earlier.state in ('frozen', 'sent') and earlier.about_task_id is null
           and reminder.rung !~ '^(${FAMILIES_AT_ONCE.join('|')})') as "opensDay"
     from unnest($1::uuid[], $2::integer[]) as claim (id, fence)
     join letter on letter.id = claim.id and letter.attempts = claim.fence
     join person on person.id = letter.recipient_id
     join organisation on organisation.id = person.organisation_id
     where letter.state = 'gathering'
     order by letter.id for update of letter`),
    idsAndFences(claims),
  );
}

/** What is frozen with a letter; after this its bytes never change. */
export interface FrozenLetter {
  readonly messageId: string;
  readonly address: string;
  readonly raw: Buffer;
}

export interface LetterToKeep extends FrozenLetter {
  readonly claim: LetterClaim;
  readonly subject: string;
  readonly replyTokenHash: string | null;
  readonly unsubscribeTokenHash: string | null;
}

export async function freezeGatheringLetters(
  manager: EntityManager,
  letters: readonly LetterToKeep[],
  now: Date,
): Promise<void> {
  if (letters.length === 0) return;
  await manager.query(
    prepared(`update letter set state = 'frozen', message_id = bytes.message_id, address = bytes.address,
       subject = bytes.subject, raw = substring($10::bytea from bytes.starts_at for bytes.length), frozen_at = $11,
       reply_token_hash = bytes.reply_token_hash, unsubscribe_token_hash = bytes.unsubscribe_token_hash
     from unnest($1::uuid[], $2::integer[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::integer[],
       $9::integer[])
       as bytes (id, fence, message_id, address, subject, reply_token_hash, unsubscribe_token_hash, starts_at, length)
     where letter.id = bytes.id and letter.attempts = bytes.fence and letter.state = 'gathering'`),
    [
      ...idsAndFences(letters.map(({ claim }) => claim)),
      letters.map(({ messageId }) => messageId),
      letters.map(({ address }) => address),
      letters.map(({ subject }) => subject),
      letters.map((letter) => letter.replyTokenHash),
      letters.map((letter) => letter.unsubscribeTokenHash),
      startsOf(letters),
      letters.map(({ raw }) => raw.length),
      Buffer.concat(letters.map(({ raw }) => raw)),
      now,
    ],
  );
}

/**
 * Where each one's bytes begin in the bytes of all, counted from 1. Those travel as they are; an array of them would travel,
 * and be read, in hexadecimal words.
 */
function startsOf(letters: readonly LetterToKeep[]): number[] {
  let next = 1;
  return letters.map(({ raw }) => {
    const start = next;
    next += raw.length;
    return start;
  });
}

/** The bytes of letters that earlier claims froze, by id. */
export async function readFrozenLetters(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, FrozenLetter & { readonly frozenAt: Date }>> {
  if (ids.length === 0) return new Map();
  const letters = await manager.query<(FrozenLetter & { id: string; frozenAt: Date })[]>(
    `select id, message_id as "messageId", address, raw, frozen_at as "frozenAt"
     from letter where id = any($1) and state = 'frozen'`,
    [ids],
  );
  return new Map(letters.map(({ id, ...letter }) => [id, letter]));
}

/** Settles letters that have nothing left to say, each with the reason. */
export async function skipLetters(
  manager: EntityManager,
  skipped: readonly { readonly claim: LetterClaim; readonly reason: string }[],
): Promise<void> {
  if (skipped.length === 0) return;
  await manager.query(
    `update letter set state = 'skipped', skip_reason = over.reason, leased_until = null, queued_until = null
     from unnest($1::uuid[], $2::integer[], $3::text[]) as over (id, fence, reason)
     where letter.id = over.id and letter.attempts = over.fence and letter.state = 'gathering'`,
    [...idsAndFences(skipped.map(({ claim }) => claim)), skipped.map(({ reason }) => reason)],
  );
}
