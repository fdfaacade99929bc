import { dateInZone } from '@domain/calendar';
import { OrderDocumentEntity, STANDS_FOR_CLASS, type TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { IS_NEEDED, stillWaits, WAS_NEEDED } from './needs.js';
import type { DecisionRung } from './settle-reminders.js';

/** The letters that nothing is waited for any more: the result is there, or is not to be. */
export const NEEDS_RUNGS = ['task-needs-done', 'task-needs-cancelled'] as const satisfies readonly DecisionRung[];
export type NeedsRung = (typeof NEEDS_RUNGS)[number];

/**
 * Tasks of one order are closed or cancelled: those that waited for them, and now for nothing else, have it told to their
 * leads, each time that comes about. Partly done is no letter: the page of the task shows it.
 */
export async function tellWaiting(
  manager: EntityManager,
  settled: readonly TaskEntity[],
  rung: NeedsRung,
  now: Date,
): Promise<void> {
  const [first] = settled;
  if (first === undefined) return;
  const { timeZone } = await manager.findOneByOrFail(OrderDocumentEntity, { id: first.orderId });
  await manager.query(
    `insert into reminder (task_id, rung, round, recipient_role, planned_for, send_at, state)
     select waiting.id, '${rung}-' || 1 + (select count(*) from reminder told
         where told.task_id = waiting.id and told.rung like '${rung}-%'), waiting.round, 'lead', $2, $3, 'planned'
     from (select distinct task.id, task.round
         from task needed join row_tie tie on tie.needs_item_id = needed.item_id
         join task on task.item_id = tie.item_id and task.giver_id is null and task.occurrence > 0
         where needed.id = any($1) and task.state = any($4) and (${IS_NEEDED} or ${WAS_NEEDED})) waiting
     where not ${stillWaits('waiting.id')}
     on conflict (task_id, rung, round, recipient_role) do nothing`,
    [settled.map(({ id }) => id), dateInZone(now, timeZone), now, STANDS_FOR_CLASS],
  );
}
