import type { LocalDate } from '@domain/calendar';
import type { EntityManager } from 'typeorm';

/**
 * Plans what coordinators are told of a letter that will never be taken: one word to each of them, under the most
 * pressing of his tasks in it. Whom the letter was for is not told of it by another one, and what told of a lost letter
 * is not told of in turn.
 */
export async function planUndelivered(manager: EntityManager, letterId: string, now: Date): Promise<void> {
  // Of two letters about one task that are lost at once each gets a number of its own; nobody who changes the task waits.
  await manager.query(
    `select pg_advisory_xact_lock(hashtextextended('undelivered ' || task_id, 0))
     from (select distinct task_id from reminder where letter_id = $1 order by task_id) as told`,
    [letterId],
  );
  await manager.query(
    `insert into reminder (task_id, rung, round, recipient_role, planned_for, send_at, state, told_letter_id)
     select distinct on (coordinator_id) task_id, 'task-undelivered-' || number, round, 'coordinator', day, $2,
       'planned', $1
     from (
       select task.id as task_id, task.round, task.control_date,
         coalesce(task.giver_id, given.coordinator_id) as coordinator_id,
         ($2::timestamptz at time zone given.time_zone)::date as day,
         1 + (select count(*) from reminder earlier
           where earlier.task_id = task.id and earlier.told_letter_id is not null) as number
       from reminder lost
       join letter on letter.id = lost.letter_id
       join task on task.id = lost.task_id
       join order_document given on given.id = task.order_id
       where lost.letter_id = $1 and lost.told_letter_id is null
         and coalesce(task.giver_id, given.coordinator_id) <> letter.recipient_id) as told
     order by coordinator_id, control_date nulls last, task_id
     on conflict (task_id, rung, round, recipient_role) do nothing`,
    [letterId, now],
  );
}

/** A letter that was not taken, as its coordinator is told of it. */
export interface UndeliveredLetter {
  readonly reminderId: string;
  readonly recipient: string;
  readonly address: string | null;
  readonly answer: string | null;
  readonly toldOn: LocalDate;
}

export function undeliveredLetters(
  manager: EntityManager,
  reminderIds: readonly string[],
): Promise<UndeliveredLetter[]> {
  return manager.query<UndeliveredLetter[]>(
    `select reminder.id as "reminderId", person.full_name as recipient, letter.address, letter.last_error as answer,
       reminder.planned_for as "toldOn"
     from reminder join letter on letter.id = reminder.told_letter_id join person on person.id = letter.recipient_id
     where reminder.id = any($1)`,
    [reminderIds],
  );
}
