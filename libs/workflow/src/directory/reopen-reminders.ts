import type { EntityManager } from 'typeorm';

/**
 * An address has come: of the reminders skipped for want of one, the latest of each open task is planned again, so that
 * the person hears of the task once and not of every rung that passed.
 */
export async function reopenRemindersWithoutAddress(
  manager: EntityManager,
  personId: string,
  now: Date,
): Promise<void> {
  await manager.query(
    `update reminder set state = 'planned', skip_reason = null, settled_at = null, send_at = $2
     where id in (
       select distinct on (reminder.task_id, reminder.recipient_role) reminder.id
       from reminder join task on task.id = reminder.task_id
       where reminder.skip_reason = 'no_address' and reminder.recipient_id = $1
         and task.state in ('awaiting_schedule', 'scheduled', 'open', 'in_progress', 'returned', 'submitted')
       order by reminder.task_id, reminder.recipient_role, reminder.planned_for desc)`,
    [personId, now],
  );
}
