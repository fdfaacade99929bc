import { dateInZone } from '@domain/calendar';
import type { RecipientRole, SkipReason } from '@domain/reminders';
import { OrderDocumentEntity, ReminderEntity, type TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/** Takes what is not frozen yet off the plan: planned reminders and those still gathering in a letter. */
export async function skipPlannedReminders(
  manager: EntityManager,
  taskId: string,
  reason: SkipReason,
  now: Date,
): Promise<number> {
  const result = await manager.query<[unknown, number]>(
    `update reminder set state = 'skipped', skip_reason = $2, settled_at = $3
     where task_id = $1 and (state = 'planned' or state = 'gathered' and exists (
       select from letter where letter.id = reminder.letter_id and letter.state = 'gathering'))`,
    [taskId, reason, now],
  );
  return result[1];
}

/** Whom a letter about a decision tells of it. */
const TOLD_OF = {
  'report-submitted': 'acceptor',
  'report-returned': 'lead',
  'report-accepted': 'lead',
  'task-declined': 'coordinator',
  'task-reassigned': 'lead',
} as const satisfies Record<string, RecipientRole>;

export type DecisionRung = keyof typeof TOLD_OF;

/** Plans the letter that follows a decision at once. */
export async function planDecisionLetter(
  manager: EntityManager,
  task: TaskEntity,
  rung: DecisionRung,
  now: Date,
): Promise<void> {
  const order = await manager.findOneByOrFail(OrderDocumentEntity, { id: task.orderId });
  await manager
    .createQueryBuilder()
    .insert()
    .into(ReminderEntity)
    .values({
      taskId: task.id,
      rung,
      round: task.round,
      recipientRole: TOLD_OF[rung],
      plannedFor: dateInZone(now, order.timeZone),
      sendAt: now,
      state: 'planned',
    })
    .orIgnore()
    .execute();
}
