import type { LocalDate } from '@domain/calendar';
import { dueAfter } from '@domain/tasks';
import type { RoadmapItemEntity, TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { OrderRules } from '../../calendars/order-rules.js';
import { IS_NEEDED } from '../../tasks/needs.js';

/** A row whose result a task waits for, or one that waits for the result of the task's row. */
export interface TiedRow {
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  /** Nothing of it is owed any more. */
  readonly done: boolean;
  /** The last date of what is still owed of it. */
  readonly openUntil: LocalDate | null;
}

/** The rows a task waits for, in the order's own sequence, with the day on which the last of them was done. */
export async function neededRows(
  manager: EntityManager,
  taskId: string,
): Promise<(TiedRow & { readonly doneAt: Date | null })[]> {
  return manager.query(
    `select item.id as "itemId", item.number, item.title, found.open = 0 as done, found.until as "openUntil",
       found.closed_at as "doneAt"
     from task join row_tie tie on tie.item_id = task.item_id
     join roadmap_item item on item.id = tie.needs_item_id
     cross join lateral (
       select count(*) filter (where needed.state <> 'closed') as open,
         max(needed.control_date) filter (where needed.state <> 'closed') as until, max(needed.closed_at) as closed_at
       from task needed where ${IS_NEEDED}) found
     where task.id = $1 order by item.position`,
    [taskId],
  );
}

/** The rows that wait for the row of a task, with what is owed of them as a whole. */
export function waitingRows(manager: EntityManager, itemId: string): Promise<TiedRow[]> {
  return manager.query<TiedRow[]>(
    `select item.id as "itemId", item.number, item.title, found.open = 0 as done, found.until as "openUntil"
     from row_tie tie join roadmap_item item on item.id = tie.item_id
     cross join lateral (
       select count(*) filter (where state <> 'closed') as open, max(control_date) filter (where state <> 'closed') as until
       from task where task.item_id = item.id and giver_id is null and occurrence > 0 and parent_task_id is null
         and state <> 'cancelled') found
     where tie.needs_item_id = $1 order by item.position`,
    [itemId],
  );
}

export interface DatesByTies {
  readonly startDate: LocalDate;
  readonly dueDate: LocalDate;
  /** The numbers of the rows that are done. */
  readonly after: readonly string[];
}

/**
 * The dates a task that waits for some would have by the words of its row, once all it waits for is done: proposed to
 * whoever gives it dates, never given by itself.
 */
export function datesByTies(
  task: TaskEntity,
  reading: RoadmapItemEntity['reading'],
  needed: Awaited<ReturnType<typeof neededRows>>,
  doneOn: LocalDate | null,
  rules: OrderRules,
): DatesByTies | null {
  const isReady = needed.length > 0 && needed.every(({ done }) => done);
  if (task.state !== 'awaiting_schedule' || !isReady || doneOn === null) return null;
  for (const schedule of 'schedules' in reading ? reading.schedules : reading.deadlines) {
    const dueDate = dueAfter(schedule, doneOn, rules.working);
    if (dueDate !== null) return { startDate: doneOn, dueDate, after: needed.map(({ number }) => number) };
  }
  return null;
}
