import type { LocalDate } from '@domain/calendar';
import type { EntityManager } from 'typeorm';
import type { LetterClass } from './letter.entity.js';

/** What a letter is unique by, but for its sequence. */
export interface LetterKey {
  readonly recipientId: string;
  readonly localDay: LocalDate;
  readonly class: LetterClass;
}

export interface OpenLetter extends LetterKey {
  readonly id: string;
}

/**
 * A gathering letter for every key: the one that is there, or a new one after those that are frozen, sent or just being
 * frozen. Keys must differ. A key that somebody else served at the same moment is left out.
 */
export async function openLetters(
  manager: EntityManager,
  keys: readonly LetterKey[],
  now: Date,
): Promise<OpenLetter[]> {
  const columns = [keys.map((key) => key.recipientId), keys.map((key) => key.localDay), keys.map((key) => key.class)];
  const found = await manager.query<OpenLetter[]>(
    `select letter.id, letter.recipient_id as "recipientId", letter.local_day as "localDay", letter.class
     from unnest($1::uuid[], $2::date[], $3::text[]) as wanted (recipient_id, local_day, class)
     join letter using (recipient_id, local_day, class)
     where letter.state = 'gathering'
     order by letter.id
     for update of letter skip locked`,
    columns,
  );
  const created = await manager.query<OpenLetter[]>(
    `insert into letter (recipient_id, local_day, class, sequence, state, send_at, next_attempt_at)
     select recipient_id, local_day, class,
       1 + coalesce((select max(sequence) from letter earlier
         where (earlier.recipient_id, earlier.local_day, earlier.class)
           = (wanted.recipient_id, wanted.local_day, wanted.class)), 0),
       'gathering', $4, $4
     from unnest($1::uuid[], $2::date[], $3::text[]) as wanted (recipient_id, local_day, class)
     where not exists (select from letter open
       where open.id = any($5)
         and (open.recipient_id, open.local_day, open.class)
           = (wanted.recipient_id, wanted.local_day, wanted.class))
     on conflict (recipient_id, local_day, class, sequence) do nothing
     returning id, recipient_id as "recipientId", local_day as "localDay", class`,
    [...columns, now, found.map(({ id }) => id)],
  );
  return [...found, ...created];
}

/**
 * Marks due letters that no job is under way for, oldest first, and returns their ids. `inQueue` bounds how many may be
 * marked at a time: what waits longer waits in the table. Digests younger than `settledAt` stay while they may grow.
 */
export async function markDueLettersQueued(
  manager: EntityManager,
  marks: { readonly now: Date; readonly queuedUntil: Date; readonly settledAt: Date; readonly inQueue: number },
): Promise<string[]> {
  const [rows] = await manager.query<[{ id: string }[], number]>(
    `update letter set queued_until = $2
     where id in (
       select id from letter
       where state in ('gathering', 'frozen') and next_attempt_at <= $1
         and (state = 'frozen' or class <> 'digest' or send_at <= $3)
         and (queued_until is null or queued_until <= $1)
         and (leased_until is null or leased_until <= $1)
       order by next_attempt_at, id
       limit greatest(0, $4 - (select count(*) from letter queued
         where queued.state in ('gathering', 'frozen') and queued.next_attempt_at <= $1 and queued.queued_until > $1))
       for update skip locked)
     returning id`,
    [marks.now, marks.queuedUntil, marks.settledAt, marks.inQueue],
  );
  return rows.map(({ id }) => id);
}

/** True while letters whose time has come are neither sent nor settled, in whosever hands they are. */
export async function hasDueLetters(manager: EntityManager, now: Date): Promise<boolean> {
  const [answer] = await manager.query<{ waiting: boolean }[]>(
    `select exists (select from letter where state in ('gathering', 'frozen') and next_attempt_at <= $1) as waiting`,
    [now],
  );
  return answer?.waiting ?? false;
}

/** Takes letters out of the queue again, so that the next sweep enqueues them without waiting. */
export async function releaseQueuedLetters(manager: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await manager.query(`update letter set queued_until = null where id = any($1) and leased_until is null`, [ids]);
}
