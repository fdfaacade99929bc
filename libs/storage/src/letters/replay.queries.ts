import type { EntityManager } from 'typeorm';

/** For a statement with `letter`: a letter about tasks that was given up and whose reminders nothing else has taken over. */
export const IS_UNDELIVERED = `(letter.state = 'failed' and letter.class in ('digest', 'decision') and exists (
  select from reminder where reminder.letter_id = letter.id and reminder.skip_reason = 'not_deliverable'))`;

/** Puts what a letter could not deliver back on the plan, to be gathered into another letter. Returns how many. */
export async function replanUndelivered(manager: EntityManager, letterId: string): Promise<number> {
  const [, count] = await manager.query<[unknown, number]>(
    `update reminder set state = 'planned', skip_reason = null, settled_at = null, letter_id = null, recipient_id = null
     where letter_id = $1 and state = 'skipped' and skip_reason = 'not_deliverable'`,
    [letterId],
  );
  return count;
}

/** Gives a letter that was given up a fresh round of attempts, with the bytes it has and with these of its reminders. */
export async function resumeFailedLetter(
  manager: EntityManager,
  letterId: string,
  reminderIds: readonly string[],
  now: Date,
): Promise<void> {
  await manager.query(
    `update letter set state = 'frozen', attempts_before = attempts, next_attempt_at = $2 where id = $1 and state = 'failed'`,
    [letterId, now],
  );
  await manager.query(
    `update reminder set state = 'gathered', skip_reason = null, settled_at = null where id = any($1)`,
    [reminderIds],
  );
}
