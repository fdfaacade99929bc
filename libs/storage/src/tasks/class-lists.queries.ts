import { ACTIVE_STATES, type TaskState } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import { classesWhere, IS_MEMBER_OF_CLASS } from '../directory/class-members.js';

/** States of a task that stands for classes in which it still gives organisations work. */
export const STANDS_FOR_CLASS = [...ACTIVE_STATES, 'awaiting_schedule'] as const satisfies readonly TaskState[];

/** The same as a condition on `task`: one that ended with those of its organisations goes on when there is another one. */
export function givesWork(states: string): string {
  return `(task.state = any(${states}) or task.stands_for_class and task.state = 'closed')`;
}

/** The lists of a class have to be compared again, as after a change of the directory. */
export async function markClass(manager: EntityManager, classId: string): Promise<void> {
  await manager.query(
    `insert into class_mark (class_id) select id from organisation where id = $1 and kind = 'class'`,
    [classId],
  );
}

/** The same of the classes these tasks stand for, whoever leads them: they give work again, and the lists may have changed meanwhile. */
export async function markClassesOf(manager: EntityManager, taskIds: readonly string[]): Promise<void> {
  await manager.query(
    `insert into class_mark (class_id) select distinct class_id from fan_out where task_id = any($1)`,
    [taskIds],
  );
}

export interface ClassMark {
  readonly id: string;
  /** Null where it may be any class. */
  readonly classId: string | null;
}

export function classMarks(manager: EntityManager): Promise<ClassMark[]> {
  return manager.query<ClassMark[]>(`select id, class_id as "classId" from class_mark order by id`);
}

export async function forgetMarks(manager: EntityManager, marks: readonly ClassMark[]): Promise<void> {
  await manager.query('delete from class_mark where id = any($1)', [marks.map(({ id }) => id)]);
}

export interface ClassOfOrders {
  readonly classId: string;
  readonly orderIds: readonly string[];
  /** Of its list today. */
  readonly digest: string;
  /** Of its list when it was last compared; null before. */
  readonly comparedDigest: string | null;
}

/** The classes with a rule that gave organisations tasks by orders that still run. */
export function classesAtWork(manager: EntityManager): Promise<ClassOfOrders[]> {
  return manager.query<ClassOfOrders[]>(
    `select at_work."classId", at_work."orderIds", class_list.digest as "comparedDigest",
       (select coalesce(md5(string_agg(member.id::text, '' order by member.id)), '')
        from ${classesWhere('class.id = at_work."classId"')} join organisation member on ${IS_MEMBER_OF_CLASS}) as digest
     from (
       select fan_out.class_id as "classId", array_agg(distinct task.order_id) as "orderIds"
       from fan_out join task on task.id = fan_out.task_id
       join organisation class on class.id = fan_out.class_id and class.member_kind is not null
       where fan_out.finished_at is not null and ${givesWork('$1')}
       group by fan_out.class_id) at_work
     left join class_list on class_list.class_id = at_work."classId"
     order by at_work."classId"`,
    [STANDS_FOR_CLASS],
  );
}

export async function noteCompared(manager: EntityManager, { classId, digest }: ClassOfOrders): Promise<void> {
  await manager.query(
    `insert into class_list (class_id, digest) values ($1, $2)
     on conflict (class_id) do update set digest = excluded.digest`,
    [classId, digest],
  );
}
