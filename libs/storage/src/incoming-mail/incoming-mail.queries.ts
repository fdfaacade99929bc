import type { EntityManager } from 'typeorm';
import type { ActionLinkEntity } from '../access/action-link.entity.js';

/** The right to work on one letter that came in; `fence` tells this claim from any later one. */
export interface MailClaim {
  readonly id: string;
  readonly fence: number;
  readonly sha256: string;
  readonly isCut: boolean;
  readonly receivedAt: Date;
}

/** The oldest letter that is due; undefined when none is. */
export async function claimMail(
  manager: EntityManager,
  { now, leasedUntil }: { readonly now: Date; readonly leasedUntil: Date },
): Promise<MailClaim | undefined> {
  const [rows] = await manager.query<[MailClaim[], number]>(
    `update incoming_mail mail set attempts = attempts + 1, leased_until = $2
     from stored_file file
     where file.id = mail.file_id and mail.id = (
       select id from incoming_mail
       where state = 'received' and next_attempt_at <= $1 and (leased_until is null or leased_until <= $1)
       order by next_attempt_at, id limit 1 for update skip locked)
     returning mail.id, mail.attempts as fence, file.sha256, mail.is_cut as "isCut", mail.received_at as "receivedAt"`,
    [now, leasedUntil],
  );
  return rows[0];
}

/** What became of a letter, as far as it is known. */
export interface MailSettled {
  readonly state: 'acted' | 'unclear' | 'ignored' | 'bounce';
  readonly why: string;
  readonly whyValues?: Readonly<Record<string, string | number>>;
  readonly sender?: string | null;
  readonly subject?: string | null;
  readonly body?: string | null;
  readonly letterId?: string | null;
  readonly taskId?: string | null;
  readonly personId?: string | null;
  readonly answerLetterId?: string | null;
}

/** False when the letter has passed into other hands or is settled. */
export async function settleMail(
  manager: EntityManager,
  { id, fence }: Pick<MailClaim, 'id' | 'fence'>,
  settled: MailSettled,
  now: Date,
): Promise<boolean> {
  const [, count] = await manager.query<[unknown, number]>(
    `update incoming_mail set state = $3, why = $4, why_values = $5, sender = $6, subject = $7, body = $8, letter_id = $9,
       task_id = $10, person_id = $11, answer_letter_id = $12, settled_at = $13, leased_until = null
     where id = $1 and attempts = $2 and state = 'received'`,
    [
      id,
      fence,
      settled.state,
      settled.why,
      settled.whyValues ?? {},
      settled.sender ?? null,
      settled.subject ?? null,
      settled.body ?? null,
      settled.letterId ?? null,
      settled.taskId ?? null,
      settled.personId ?? null,
      settled.answerLetterId ?? null,
      now,
    ],
  );
  return count > 0;
}

/** Trouble of our own: the letter is tried again. */
export async function tryMailLater(
  manager: EntityManager,
  { id, fence }: Pick<MailClaim, 'id' | 'fence'>,
  nextAttemptAt: Date,
): Promise<void> {
  await manager.query(
    `update incoming_mail set next_attempt_at = $3, leased_until = null
     where id = $1 and attempts = $2 and state = 'received'`,
    [id, fence, nextAttemptAt],
  );
}

/** The letter of ours that somebody answers. */
export interface LetterAnswered {
  readonly id: string;
  /** Where it went: the recipient's own address, or his deputy's. */
  readonly address: string;
}

export async function letterOfToken(manager: EntityManager, tokenHash: string): Promise<LetterAnswered | undefined> {
  const [letter] = await manager.query<LetterAnswered[]>('select id, address from letter where reply_token_hash = $1', [
    tokenHash,
  ]);
  return letter;
}

/** A row of the order that the letter told of, with the link it gave to whoever it went to. */
export interface RowOfLetter {
  readonly taskId: string;
  readonly number: string;
  readonly title: string;
  readonly version: number;
  readonly linkId: string;
  readonly purpose: ActionLinkEntity['purpose'];
  readonly personId: string;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  /** Every reminder in the letter about the row, as planned. */
  readonly rungs: string[];
}

export function rowsOfLetter(manager: EntityManager, letterId: string): Promise<RowOfLetter[]> {
  return manager.query<RowOfLetter[]>(
    `select task.id as "taskId", item.number, task.title, task.version, link.id as "linkId", link.purpose,
       link.person_id as "personId", link.expires_at as "expiresAt", link.revoked_at as "revokedAt",
       array(select rung from reminder where reminder.letter_id = link.letter_id and reminder.task_id = task.id) as rungs
     from action_link link
     join task on task.id = link.task_id
     join roadmap_item item on item.id = task.item_id
     where link.letter_id = $1
     order by item.position, task.id, link.purpose`,
    [letterId],
  );
}

/** Which steps a letter has led to already: whoever did them may have died before he could say so. */
export async function doneByMail(
  manager: EntityManager,
  mailId: string,
  taskId: string,
): Promise<{ readonly command: boolean; readonly comment: boolean }> {
  const [done] = await manager.query<{ command: boolean; comment: boolean }[]>(
    `select exists (select from task_history where task_id = $2 and details ->> 'mail' = $1::text) as command,
       exists (select from task_comment where mail_id = $1::uuid) as comment`,
    [mailId, taskId],
  );
  return done ?? { command: false, comment: false };
}

/** The letter of ours that a server tells about; undefined where it is none of ours. */
export async function letterOfBounce(
  manager: EntityManager,
  messageId: string,
): Promise<{ readonly id: string; readonly address: string; readonly personId: string } | undefined> {
  const [letter] = await manager.query<{ id: string; address: string; personId: string }[]>(
    `select letter.id, letter.address,
       coalesce((select person.id from person where lower(person.email) = lower(letter.address)
         order by person.id = letter.recipient_id desc, person.id limit 1), letter.recipient_id) as "personId"
     from letter where letter.message_id = $1 and letter.state = 'sent' for update of letter`,
    [messageId],
  );
  return letter;
}

/**
 * A server has taken a letter and could not deliver it: the letter failed, its reminders too, and where the address is bad
 * for good it is remembered beside the person.
 */
export async function addressBounced(
  manager: EntityManager,
  letter: { readonly id: string; readonly address: string },
  { answer, isPermanent, now }: { readonly answer: string; readonly isPermanent: boolean; readonly now: Date },
): Promise<void> {
  await manager.query(`update letter set state = 'failed', last_error = $2 where id = $1 and state = 'sent'`, [
    letter.id,
    answer,
  ]);
  await manager.query(
    `update reminder set state = 'skipped', skip_reason = 'not_deliverable', settled_at = $2
     where letter_id = $1 and state = 'sent'`,
    [letter.id, now],
  );
  if (!isPermanent) return;
  await manager.query(
    `update person set bounced_email = email, bounced_at = $2, bounced_answer = $3
     where lower(email) = lower($1) and state <> 'left'`,
    [letter.address, now, answer],
  );
}
