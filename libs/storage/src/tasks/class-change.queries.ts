import type { LocalDate } from '@domain/calendar';
import { KEPT_ON_LEAVING } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import { classesWhere, IS_MEMBER_OF_CLASS } from '../directory/class-members.js';
import { ClassChangeEntity } from './class-change.entity.js';
import { givesWork, STANDS_FOR_CLASS } from './class-lists.queries.js';
import type { FanOut } from './fan-out.queries.js';
import type { TaskEntity } from './task.entity.js';

export type ClassChangeAction = 'add' | 'withdraw' | 'keep';

export interface ClassAndOrder {
  readonly classId: string;
  readonly orderId: string;
  /** Where the order is at home. */
  readonly today: LocalDate;
}

export type ClassDifference = Pick<ClassChangeEntity, 'joined' | 'gone' | 'toAdd' | 'toWithdraw' | 'kept' | 'digest'>;

/** The tasks of the order that stand for the class. */
const PARENT = `parent as (
    select task.id, task.item_id, task.occurrence,
      not task.retrospective and coalesce(task.control_date >= $3::date, true) as gains
    from task join fan_out on fan_out.task_id = task.id and fan_out.class_id = $1
    where task.order_id = $2 and ${givesWork('$4')} and fan_out.finished_at is not null)`;
const MEMBER = `member as materialized (
    select member.id from ${classesWhere('class.id = $1')} join organisation member on ${IS_MEMBER_OF_CLASS})`;

/**
 * The lines of what the list of a class and the tasks of an order differ by, as (task_id, organisation_id, action); $1 to $5
 * are `parametersOf`. Nobody gets a task whose day has passed.
 */
const DIFFERENCE = `
  with ${PARENT}, ${MEMBER}
  select parent.id as task_id, member.id as organisation_id, 'add' as action
  from parent cross join member
  where parent.gains and not exists (
    select from task where task.item_id = parent.item_id and task.occurrence = parent.occurrence
      and task.assignee_organisation_id = member.id and task.giver_id is null and not task.withdrawn)
  union all
  select parent.id, child.assignee_organisation_id, case when child.state = any($5) then 'keep' else 'withdraw' end
  from parent join task child on child.parent_task_id = parent.id and child.class_id = $1
  where child.state <> 'cancelled' and not child.withdrawn
    and not exists (select from member where member.id = child.assignee_organisation_id)`;

function parametersOf({ classId, orderId, today }: ClassAndOrder): unknown[] {
  return [classId, orderId, today, STANDS_FOR_CLASS, KEPT_ON_LEAVING];
}

export type PassedToClass = Pick<TaskEntity, 'id' | 'state'> & { readonly classId: string };

/**
 * An organisation that left the class while another class the same row names means it keeps its task in the place of that
 * one. Answers those tasks.
 */
export async function passToOtherClasses(manager: EntityManager, of: ClassAndOrder): Promise<PassedToClass[]> {
  const others = `class.id <> $1 and class.id in (select class_id from fan_out where task_id in (select id from parent))`;
  const [passed] = await manager.query<[PassedToClass[], number]>(
    `with ${PARENT}, ${MEMBER},
     other as materialized (
       select class.id as class_id, member.id
       from ${classesWhere(others)} join organisation member on ${IS_MEMBER_OF_CLASS})
     update task child set class_id = other.class_id, version = child.version + 1
     from parent join fan_out on fan_out.task_id = parent.id join other on other.class_id = fan_out.class_id
     where child.parent_task_id = parent.id and child.class_id = $1 and other.id = child.assignee_organisation_id
       and not exists (select from member where member.id = other.id)
     returning child.id, child.state, child.class_id as "classId"`,
    parametersOf(of).slice(0, 4),
  );
  return passed;
}

export async function classDifference(manager: EntityManager, of: ClassAndOrder): Promise<ClassDifference> {
  const [difference] = await manager.query<[ClassDifference]>(
    `select count(distinct organisation_id) filter (where action = 'add')::int as joined,
       count(distinct organisation_id) filter (where action <> 'add')::int as gone,
       count(*) filter (where action = 'add')::int as "toAdd",
       count(*) filter (where action = 'withdraw')::int as "toWithdraw",
       count(*) filter (where action = 'keep')::int as kept,
       coalesce(md5(string_agg(task_id::text || organisation_id::text || action, '' order by task_id, organisation_id)), '')
         as digest
     from (${DIFFERENCE}) line`,
    parametersOf(of),
  );
  return difference;
}

/** Puts the lines of today in the place of those a change had. */
export async function replaceLines(manager: EntityManager, changeId: string, of: ClassAndOrder): Promise<void> {
  await manager.query('delete from class_change_line where change_id = $1', [changeId]);
  await manager.query(
    `insert into class_change_line (change_id, task_id, organisation_id, action)
     select $6, line.task_id, line.organisation_id, line.action from (${DIFFERENCE}) line`,
    [...parametersOf(of), changeId],
  );
}

/** The one that waits for a decision or is being applied, locked. */
export function lockOpenChange(
  manager: EntityManager,
  { classId, orderId }: Pick<ClassAndOrder, 'classId' | 'orderId'>,
): Promise<ClassChangeEntity | null> {
  return manager
    .createQueryBuilder(ClassChangeEntity, 'change')
    .where('change.class_id = :classId and change.order_id = :orderId and change.finished_at is null', {
      classId,
      orderId,
    })
    .setLock('pessimistic_write')
    .getOne();
}

/**
 * The change that was confirmed first, locked; null where there is none. One whose tasks have something to tell their
 * organisations waits.
 */
export async function lockConfirmedChange(manager: EntityManager): Promise<ClassChangeEntity | null> {
  return manager
    .createQueryBuilder(ClassChangeEntity, 'change')
    .where(`change.state = 'confirmed'`)
    .andWhere(
      `not exists (select from family_step step join task on task.id = step.task_id
        where step.finished_at is null and task.order_id = change.order_id)`,
    )
    .orderBy('change.decided_at')
    .limit(1)
    .setLock('pessimistic_write')
    .getOne();
}

export interface OpenLine {
  readonly taskId: string;
  readonly organisationId: string;
  readonly action: 'add' | 'withdraw';
  /** The organisation is in the list now. */
  readonly isMember: boolean;
}

/** Those of tasks that stand still meanwhile are passed over. */
export function nextLines(manager: EntityManager, change: ClassChangeEntity, limit: number): Promise<OpenLine[]> {
  return manager.query<OpenLine[]>(
    `select line.task_id as "taskId", line.organisation_id as "organisationId", line.action,
       exists (select from organisation member
         where member.id = line.organisation_id and ${IS_MEMBER_OF_CLASS}) as "isMember"
     from class_change_line line join task on task.id = line.task_id and ${givesWork('$4')}
     left join ${classesWhere('class.id = $2')} on true
     where line.change_id = $1 and not line.done and line.action <> 'keep'
     order by line.task_id, line.organisation_id limit $3`,
    [change.id, change.classId, limit, STANDS_FOR_CLASS],
  );
}

export async function markLinesDone(
  manager: EntityManager,
  changeId: string,
  lines: readonly OpenLine[],
): Promise<void> {
  await manager.query(
    `update class_change_line line set done = true
     from unnest($2::uuid[], $3::uuid[]) as gone_through (task_id, organisation_id)
     where line.change_id = $1 and line.task_id = gone_through.task_id
       and line.organisation_id = gone_through.organisation_id`,
    [changeId, lines.map(({ taskId }) => taskId), lines.map(({ organisationId }) => organisationId)],
  );
}

/** Ids of the tasks that these organisations have in the place of the class. */
export async function childrenOfBodies(
  manager: EntityManager,
  { taskId, classId }: FanOut,
  organisationIds: readonly string[],
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select id from task where parent_task_id = $1 and class_id = $2 and not withdrawn
       and assignee_organisation_id = any($3)`,
    [taskId, classId, organisationIds],
  );
  return rows.map(({ id }) => id);
}
