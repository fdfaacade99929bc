import type { RehearsalTask } from '@domain/reminders';
import type { EntityManager } from 'typeorm';
import { recipientsOfTasks } from '../letters/recipients.queries.js';

/** With the order it comes from, whose issuer's calendar counts. */
export type ConfirmedTask = RehearsalTask & { readonly orderId: string };

type TaskRow = Omit<ConfirmedTask, 'recipients' | 'working'> & { readonly id: string };

const TASKS_A_BATCH = 5000;

/** Tasks of confirmed orders with everybody who would be written to; of one order where its id or number is given. Cancelled ones are left out. */
export async function confirmedTasksForRehearsal(
  manager: EntityManager,
  order: string | null,
): Promise<ConfirmedTask[]> {
  const rows = await manager.query<TaskRow[]>(
    `select task.id, task.order_id as "orderId", coalesce('№ ' || order_document.number, '') as "order", order_document.order_date as "orderDate",
       item.number, task.title, task.kind = 'meeting' as "isMeeting", task.schedule_kind as "scheduleKind", task.start_date as "startDate",
       task.control_date as "dueDate", task.runs_to as "runsTo", task.retrospective,
       task.state = 'awaiting_schedule' as "awaitsSchedule",
       case when item.assigned is not null then
           (item.assigned -> 'responsible') || (item.assigned -> 'executors') = '[]'
         when item.source = 'clause' then item.reading ->> 'assignee' is null
         else (item.reading -> 'responsible') || (item.reading -> 'executors') = '[]' end as "namesNobody"
     from task
     join order_document on order_document.id = task.order_id
     join roadmap_item item on item.id = task.item_id
     where order_document.state = 'confirmed' and task.state <> 'cancelled'
       and ($1::text is null or order_document.id::text = $1 or order_document.number = $1)
     order by order_document.confirmed_at, item.position, task.occurrence`,
    [order],
  );
  const recipients = await recipientsWithNames(
    manager,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, ...row }) => ({ ...row, recipients: recipients.get(id) ?? [] }));
}

async function recipientsWithNames(
  manager: EntityManager,
  taskIds: readonly string[],
): Promise<Map<string, RehearsalTask['recipients'][number][]>> {
  const people = await manager.query<{ id: string; name: string }[]>('select id, full_name as name from person');
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const byTask = new Map<string, RehearsalTask['recipients'][number][]>();
  for (let start = 0; start < taskIds.length; start += TASKS_A_BATCH) {
    for (const { taskId, role, personId } of await recipientsOfTasks(
      manager,
      taskIds.slice(start, start + TASKS_A_BATCH),
    )) {
      if (personId === null) continue;
      const known = byTask.get(taskId) ?? [];
      byTask.set(taskId, [...known, { role, personId, name: names.get(personId) ?? personId }]);
    }
  }
  return byTask;
}
