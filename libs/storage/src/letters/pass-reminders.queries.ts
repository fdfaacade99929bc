import type { RecipientRole } from '@domain/reminders';
import type { EntityManager } from 'typeorm';

/**
 * What a letter that is not frozen was to tell somebody goes back on the plan: whoever stands behind the role when it is
 * gathered again is told.
 */
export async function regatherRemindersTo(manager: EntityManager, personId: string): Promise<void> {
  await manager.query(
    `update reminder set state = 'planned', letter_id = null, recipient_id = null
     from letter where letter.id = reminder.letter_id and letter.state = 'gathering' and letter.recipient_id = $1
       and reminder.state = 'gathered'`,
    [personId],
  );
}

export interface ToTell {
  readonly taskId: string;
  readonly rung: string;
  readonly role: RecipientRole;
}

/** Plans letters that leave at once, each on the day it is where the order of its task is at home. */
export async function planAtOnce(manager: EntityManager, told: readonly ToTell[], now: Date): Promise<void> {
  await manager.query(
    `insert into reminder (task_id, rung, round, recipient_role, planned_for, send_at, state)
     select task.id, told.rung, task.round, told.role, ($2::timestamptz at time zone given.time_zone)::date, $2, 'planned'
     from jsonb_to_recordset($1::jsonb) as told ("taskId" uuid, rung text, role text)
     join task on task.id = told."taskId" join order_document given on given.id = task.order_id
     on conflict (task_id, rung, round, recipient_role) do nothing`,
    [JSON.stringify(told), now],
  );
}
