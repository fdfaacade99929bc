import type { TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { NOT_FROZEN, planDecisionLetters } from './settle-reminders.js';

/**
 * A new round of these tasks has begun, and what was planned in the one before is taken off the plan. Who was not told yet
 * that the task is his is told in the new round, as the task is by now: also who does it with the lead and would have been
 * told while it was suspended. Not the lead himself where a letter of its own tells him why the round began.
 */
export async function passRound(
  manager: EntityManager,
  taskIds: readonly string[],
  { isLeadTold, now }: { readonly isLeadTold: boolean; readonly now: Date },
): Promise<void> {
  await manager.query(
    `update reminder set round = task.round, state = case when reminder.state = 'skipped' then 'planned' else reminder.state end,
       letter_id = case when reminder.state = 'skipped' then null else letter_id end, skip_reason = null, settled_at = null
     from task
     where task.id = reminder.task_id and task.id = any($1) and rung = 'assigned' and reminder.round < task.round
       and (${NOT_FROZEN} and (recipient_role <> 'lead' or not $2)
         or reminder.state = 'skipped' and skip_reason = 'task_suspended' and recipient_role <> 'lead')`,
    [taskIds, isLeadTold],
  );
  await manager.query(
    `update reminder set state = 'skipped', skip_reason = 'round_passed', settled_at = $2
     from task where task.id = reminder.task_id and task.id = any($1) and reminder.round < task.round and ${NOT_FROZEN}`,
    [taskIds, now],
  );
}

/** Tells the leads of tasks of one order of their new date; who is yet to be told of the task hears of both at once. */
export async function tellNewDate(manager: EntityManager, tasks: readonly TaskEntity[], now: Date): Promise<void> {
  const rows = await manager.query<{ taskId: string }[]>(
    `select task_id as "taskId" from reminder
     where task_id = any($1) and rung = 'assigned' and recipient_role = 'lead' and ${NOT_FROZEN}`,
    [tasks.map(({ id }) => id)],
  );
  const untold = new Set(rows.map(({ taskId }) => taskId));
  const told = tasks.filter(({ id }) => !untold.has(id));
  await planDecisionLetters(manager, told, 'extension-granted', now);
}
