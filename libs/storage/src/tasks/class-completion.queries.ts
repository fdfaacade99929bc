import type { EntityManager } from 'typeorm';
import { STANDS_FOR_CLASS } from './class-lists.queries.js';
import type { TaskEntity } from './task.entity.js';

/** Tasks of the organisations of the class that leads `parent`. */
const CHILDREN = `task child where child.parent_task_id = parent.id and child.class_id = parent.assignee_organisation_id`;

/**
 * All organisations of the class have done with their tasks and none is still to get one: none is being made, nothing is on
 * its way to them, and no addition to the list waits for a decision or for the sweep. A list everybody left has done nothing:
 * its row waits for whoever joins it. Each is asked by an index, however many organisations there are.
 */
const IS_DONE = `parent.stands_for_class and parent.state = any($1)
  and exists (select from ${CHILDREN} and not child.withdrawn)
  and not exists (select from ${CHILDREN} and child.state not in ('closed', 'cancelled'))
  and not exists (select from fan_out where fan_out.task_id = parent.id
    and fan_out.class_id = parent.assignee_organisation_id and fan_out.finished_at is null)
  and not exists (select from family_step step where step.task_id = parent.id and step.finished_at is null)
  and not exists (select from class_change change join class_change_line line on line.change_id = change.id
    where change.order_id = parent.order_id and change.class_id = parent.assignee_organisation_id
      and change.state in ('found', 'confirmed') and line.task_id = parent.id and line.action = 'add' and not line.done)`;

/** The tasks of classes right above these that nothing more is owed on. */
export async function classesDoneAbove(manager: EntityManager, taskIds: readonly string[]): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select distinct parent.id from task own join task parent on parent.id = own.parent_task_id
       and own.class_id = parent.assignee_organisation_id
     where own.id = any($2) and ${IS_DONE}`,
    [STANDS_FOR_CLASS, taskIds],
  );
  return rows.map(({ id }) => id);
}

/** Every such task there is. */
export async function classesDone(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select parent.id from task parent where ${IS_DONE} order by parent.id`,
    [STANDS_FOR_CLASS],
  );
  return rows.map(({ id }) => id);
}

export interface DoneClass extends Pick<TaskEntity, 'id' | 'orderId' | 'state'> {
  /** Of its organisations at least one has closed its task; else those of all that are still in the list were cancelled. */
  readonly someClosed: boolean;
}

/**
 * Locks the task of a class and answers it where nothing more is owed on it by now. Whoever holds one of its organisations'
 * tasks must not wait here for somebody who holds this one and waits for those: where it is held it is left alone, for the sweep.
 */
export async function lockDoneClass(manager: EntityManager, taskId: string): Promise<DoneClass | null> {
  const locked = await manager.query<unknown[]>('select from task where id = $1 for no key update skip locked', [
    taskId,
  ]);
  if (locked.length === 0) return null;
  // As it is now that nobody else changes it: what was committed meanwhile is seen by a statement of its own only.
  const [done] = await manager.query<DoneClass[]>(
    `select parent.id, parent.order_id as "orderId", parent.state,
       exists (select from ${CHILDREN} and child.state = 'closed') as "someClosed"
     from task parent where parent.id = $2 and ${IS_DONE}`,
    [STANDS_FOR_CLASS, taskId],
  );
  return done ?? null;
}

/** The task of a class has come to its end with those of its organisations, or goes on with one of them. */
export async function endClass(
  manager: EntityManager,
  taskId: string,
  { state, closedAt }: Pick<TaskEntity, 'state' | 'closedAt'>,
): Promise<void> {
  await manager.query('update task set state = $2, closed_at = $3, version = version + 1 where id = $1', [
    taskId,
    state,
    closedAt,
  ]);
}

/**
 * The task stands for organisations of the class it was given to, as soon as one of them owes its own. Answers whether it
 * came about now.
 */
export async function standForClass(manager: EntityManager, taskId: string): Promise<boolean> {
  const [, marked] = await manager.query<[unknown, number]>(
    `update task parent set stands_for_class = true where parent.id = $1 and not parent.stands_for_class
       and exists (select from ${CHILDREN} and child.state not in ('closed', 'cancelled'))`,
    [taskId],
  );
  return marked > 0;
}
