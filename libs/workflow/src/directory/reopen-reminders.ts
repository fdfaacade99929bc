import { PersonEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/**
 * A new address has come: of the reminders that could not be delivered for want of one or because the old one was
 * refused, the latest of each open task is planned again, so that the person hears of the task once and not of every
 * rung that passed. Where a rung of that day or a later one was due already (is waiting, gathered or sent), he hears or
 * has heard of the task, and nothing is planned again. Rungs of days to come do not count: they come anyway. What stands in
 * a letter the server may have taken is left to whoever looks at the undelivered ones: another letter could be a second.
 */
export async function reopenUndeliveredReminders(
  manager: EntityManager,
  personIds: readonly string[],
  now: Date,
): Promise<void> {
  await manager.query(
    `update reminder set state = 'planned', skip_reason = null, settled_at = null, letter_id = null, send_at = $2
     where id in (
       select latest.id from (
         select distinct on (reminder.task_id, reminder.recipient_role) reminder.*
         from reminder join task on task.id = reminder.task_id and task.round = reminder.round
         where reminder.state = 'skipped' and reminder.skip_reason in ('no_address', 'not_deliverable', 'address_bounces')
           and reminder.recipient_id = any($1)
           and not exists (select from letter where letter.id = reminder.letter_id and letter.maybe_taken)
           and task.state in ('awaiting_schedule', 'scheduled', 'open', 'in_progress', 'returned', 'checking',
             'submitted')
         order by reminder.task_id, reminder.recipient_role, reminder.planned_for desc, reminder.id) latest
       where not exists (
         select from reminder other
         where (other.task_id, other.recipient_role, other.round)
             = (latest.task_id, latest.recipient_role, latest.round)
           and other.planned_for >= latest.planned_for
           and (other.state in ('gathered', 'sent') or other.state = 'planned' and other.send_at <= $2)))`,
    [personIds, now],
  );
}

/** The same where somebody new gets the letters to a whole body. */
export async function reopenToBody(manager: EntityManager, organisationId: string, now: Date): Promise<void> {
  const office = await manager.findOneBy(PersonEntity, { organisationId, kind: 'office' });
  if (office !== null) await reopenUndeliveredReminders(manager, [office.id], now);
}
