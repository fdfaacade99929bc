import { dateInZone } from '@domain/calendar';
import { OrderDocumentEntity, STANDS_FOR_CLASS, type TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { IS_NEEDED, stillWaits } from './needs.js';
import type { DecisionRung } from './settle-reminders.js';

const RUNG = 'task-needs-done' satisfies DecisionRung;

/**
 * A task is closed: those that waited for its result, and now for nothing else, have it told to their leads, each time
 * that comes about. Partly done is no letter: the page of the task shows it.
 */
export async function tellWaiting(manager: EntityManager, closed: TaskEntity, now: Date): Promise<void> {
  const { timeZone } = await manager.findOneByOrFail(OrderDocumentEntity, { id: closed.orderId });
  await manager.query(
    `insert into reminder (task_id, rung, round, recipient_role, planned_for, send_at, state)
     select waiting.id, '${RUNG}-' || 1 + (select count(*) from reminder told
         where told.task_id = waiting.id and told.rung like '${RUNG}-%'), waiting.round, 'lead', $2, $3, 'planned'
     from (select distinct task.id, task.round
         from task needed join row_tie tie on tie.needs_item_id = needed.item_id
         join task on task.item_id = tie.item_id and task.giver_id is null and task.occurrence > 0
         where needed.id = $1 and task.state = any($4) and ${IS_NEEDED}) waiting
     where not ${stillWaits('waiting.id')}
     on conflict (task_id, rung, round, recipient_role) do nothing`,
    [closed.id, dateInZone(now, timeZone), now, STANDS_FOR_CLASS],
  );
}
