import type { LocalDate } from '@domain/calendar';
import type { EntityManager } from 'typeorm';
import type { LetterClass } from './letter.entity.js';

/** What a letter is unique by, but for its sequence. */
export interface LetterKey {
  readonly recipientId: string;
  readonly localDay: LocalDate;
  readonly class: LetterClass;
  /** Set where the letter is to tell of this task alone. */
  readonly aboutTaskId?: string | null;
}

export interface OpenLetter extends LetterKey {
  readonly id: string;
}

const KEY =
  'letter.recipient_id as "recipientId", letter.local_day as "localDay", letter.class, letter.about_task_id as "aboutTaskId"';

/**
 * A gathering letter for every key: the one that is there, or a new one after those that are frozen, sent or just being
 * frozen. Keys must differ. A key that somebody else served at the same moment is left out.
 */
export async function openLetters(
  manager: EntityManager,
  keys: readonly LetterKey[],
  now: Date,
): Promise<OpenLetter[]> {
  const columns = [
    keys.map((key) => key.recipientId),
    keys.map((key) => key.localDay),
    keys.map((key) => key.class),
    keys.map((key) => key.aboutTaskId ?? null),
  ];
  const found = await manager.query<OpenLetter[]>(
    `select letter.id, ${KEY}
     from unnest($1::uuid[], $2::date[], $3::text[], $4::uuid[]) as wanted (recipient_id, local_day, class, about_task_id)
     join letter using (recipient_id, local_day, class)
     where letter.state = 'gathering' and letter.about_task_id is not distinct from wanted.about_task_id
     order by letter.id
     for update of letter skip locked`,
    columns,
  );
  const created = await manager.query<OpenLetter[]>(
    `insert into letter (recipient_id, local_day, class, about_task_id, sequence, state, send_at, next_attempt_at)
     select recipient_id, local_day, class, about_task_id,
       row_number() over (partition by recipient_id, local_day, class order by about_task_id) + coalesce((select max(sequence) from letter earlier
         where (earlier.recipient_id, earlier.local_day, earlier.class)
           = (wanted.recipient_id, wanted.local_day, wanted.class)), 0),
       'gathering', $5, $5
     from unnest($1::uuid[], $2::date[], $3::text[], $4::uuid[]) as wanted (recipient_id, local_day, class, about_task_id)
     where not exists (select from letter open
       where open.id = any($6)
         and (open.recipient_id, open.local_day, open.class)
           = (wanted.recipient_id, wanted.local_day, wanted.class)
         and open.about_task_id is not distinct from wanted.about_task_id)
     on conflict (recipient_id, local_day, class, sequence) do nothing
     returning id, ${KEY}`,
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

/** Somebody on a day of his own. */
interface PersonOfDay {
  readonly recipientId: string;
  readonly localDay: LocalDate;
}

/** Those of these people who have a letter about a slip on its way or in their hands that day already. */
export function toldOfSlips(manager: EntityManager, people: readonly PersonOfDay[]): Promise<ReadonlySet<string>> {
  const isEscalation = `reminder.recipient_role in ('coordinator', 'controller', 'signatory')`;
  return toldThatDay(manager, people, `letter.class = 'digest' and ${isEscalation}`);
}

/** The same of a letter about letters that were not delivered. */
export function toldOfUndelivered(
  manager: EntityManager,
  people: readonly PersonOfDay[],
): Promise<ReadonlySet<string>> {
  return toldThatDay(manager, people, `letter.class = 'decision' and reminder.told_letter_id is not null`);
}

async function toldThatDay(
  manager: EntityManager,
  people: readonly PersonOfDay[],
  ofWhat: string,
): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set();
  const rows = await manager.query<{ recipientId: string }[]>(
    `select distinct letter.recipient_id as "recipientId"
     from unnest($1::uuid[], $2::date[]) as person (recipient_id, local_day)
     join letter using (recipient_id, local_day)
     join reminder on reminder.letter_id = letter.id
     where letter.state in ('frozen', 'sent') and ${ofWhat}`,
    [people.map(({ recipientId }) => recipientId), people.map(({ localDay }) => localDay)],
  );
  return new Set(rows.map(({ recipientId }) => recipientId));
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
