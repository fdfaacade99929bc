import type { LocalDate } from '@domain/calendar';
import { WAITS_FOR_DATES } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import { ATTACHED_NOW } from '../directory/attached.queries.js';
import { classesWhere, IS_MEMBER_OF_CLASS } from '../directory/class-members.js';
import { markClass } from './class-lists.queries.js';
import { type FamilyStepProgress, familyStepsUnderWay } from './family-step.queries.js';

/** Notes for every task of an order that a class of organisations leads that each of them is to have its own. Safe to repeat. */
export async function intendFanOut(manager: EntityManager, orderId: string, now: Date): Promise<void> {
  await manager.query(
    `insert into fan_out (task_id, class_id, created_at, total)
     select task.id, class.id, $2, (select count(*) from ${classesWhere('class.id = task.assignee_organisation_id')}
       join organisation member on ${IS_MEMBER_OF_CLASS})
     from task join organisation class on class.id = task.assignee_organisation_id
     where task.order_id = $1 and task.occurrence > 0 and task.state <> 'cancelled'
       and (task.parent_task_id is null or task.demands_roadmap) and class.member_kind is not null
     on conflict do nothing`,
    [orderId, now],
  );
}

/**
 * The same for the classes that help whoever leads these tasks, but for those that have a task of their own under it. Safe
 * to repeat.
 */
export async function intendFanOutOfHelpers(
  manager: EntityManager,
  taskIds: readonly string[],
  now: Date,
): Promise<void> {
  await manager.query(
    `with helping as materialized (
       select distinct task.id as task_id, helper.organisation_id as class_id
       from task join task_participant helper on helper.task_id = task.id and helper.role <> 'lead'
       join organisation class on class.id = helper.organisation_id and class.member_kind is not null
       where task.id = any($1) and task.occurrence > 0 and not exists (
         select from task own where own.item_id = task.item_id and own.occurrence = task.occurrence
           and own.assignee_organisation_id = class.id and own.giver_id is null and not own.withdrawn)),
     list as (
       select class.id, count(member.id) as members
       from ${classesWhere('class.id in (select class_id from helping)')}
       left join organisation member on ${IS_MEMBER_OF_CLASS} group by class.id)
     insert into fan_out (task_id, class_id, created_at, total)
     select helping.task_id, list.id, $2, list.members from helping join list on list.id = helping.class_id
     on conflict do nothing`,
    [taskIds, now],
  );
}

/** A task for one of the classes its row names. */
export interface FanOut {
  readonly taskId: string;
  readonly classId: string;
}

/** A class that helped with a task has one of its own under it now: those of its organisations still to be made come under that. */
export async function passFanOut(manager: EntityManager, { taskId, classId }: FanOut, toTaskId: string): Promise<void> {
  await manager.query('update fan_out set task_id = $3 where task_id = $1 and class_id = $2', [
    taskId,
    classId,
    toTaskId,
  ]);
}

export interface OpenFanOut extends FanOut {
  readonly madeTo: string | null;
}

/**
 * The oldest that is not finished, locked for the transaction with its task; null where there is none. One waits whose task
 * is suspended or declined, or has something to tell the organisations it gave tasks to already; and that of a class which
 * itself leads while its report is not accepted.
 */
export async function lockOpenFanOut(manager: EntityManager): Promise<OpenFanOut | null> {
  const [row] = await manager.query<OpenFanOut[]>(
    `select task_id as "taskId", fan_out.class_id as "classId", made_to as "madeTo"
     from fan_out join task on task.id = fan_out.task_id
     where finished_at is null and task.state not in ('suspended', 'declined')
       and (task.state not in ('checking', 'submitted') or task.assignee_organisation_id <> fan_out.class_id)
       and not exists (
       select from family_step where family_step.task_id = fan_out.task_id and family_step.finished_at is null)
     order by fan_out.created_at, task_id, fan_out.class_id limit 1 for no key update of fan_out, task`,
  );
  return row ?? null;
}

/** The next organisations of the class, by id. */
export async function nextMembers(manager: EntityManager, open: OpenFanOut, limit: number): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select member.id from ${classesWhere('class.id = $1')} join organisation member on ${IS_MEMBER_OF_CLASS}
     where ($2::uuid is null or member.id > $2::uuid)
     order by member.id limit $3`,
    [open.classId, open.madeTo, limit],
  );
  return rows.map(({ id }) => id);
}

/** As their parent stands; where that was reported on before they have theirs, they have them all the same. */
const STATE_OF_CHILD = `case when parent.state in ('awaiting_schedule', 'scheduled') then parent.state
  when parent.due_date is null and parent.schedule_kind = any($6) then 'awaiting_schedule'
  when parent.start_date > $4 then 'scheduled' else 'open' end`;

/**
 * A task like its parent for each of these, in the place of a class where they have it of one; answers the ids of the new
 * ones. One that has it already gets none. Where the class means whoever is attached to them, he leads in the name of the organisation.
 */
export async function insertChildren(
  manager: EntityManager,
  parentId: string,
  organisationIds: readonly string[],
  { classId, now, today }: { readonly classId: string | null; readonly now: Date; readonly today: LocalDate },
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `with made as (
       insert into task (order_id, item_id, occurrence, occurrence_count, assignee_organisation_id, parent_task_id,
         class_id, title, kind, schedule_kind, start_date, due_date, control_date, runs_to, external_plan, state, retrospective,
         recommended, demands_roadmap, acceptor_id, round, round_started_on, created_on, created_at)
       select parent.order_id, parent.item_id, parent.occurrence, parent.occurrence_count, body.id, parent.id,
         $5, parent.title, parent.kind, parent.schedule_kind, parent.start_date, parent.due_date, parent.control_date, parent.runs_to,
         parent.external_plan, ${STATE_OF_CHILD}, parent.retrospective, parent.recommended, parent.demands_roadmap, parent.acceptor_id, 1, $4, $4, $3
       from task parent cross join unnest($2::uuid[]) as body(id)
       where parent.id = $1
       on conflict (item_id, occurrence, assignee_organisation_id) where giver_id is null and not withdrawn do nothing
       returning id, assignee_organisation_id),
     stands as materialized (
       select attached.*, row_number() over (partition by attached.post_id order by attached.place) - 1 as position
       from organisation class join (${ATTACHED_NOW}) attached on attached.capacity = class.member_through
       where class.id = $5 and attached.post_id = any($2)),
     lead as (
       insert into task_participant (task_id, position, role, organisation_id, person_id, post_id)
       select made.id, coalesce(stands.position, 0), case when coalesce(stands.position, 0) = 0 then 'lead' else 'co_executor' end,
         coalesce(stands.organisation_id, made.assignee_organisation_id), stands.person_id, stands.post_id
       from made left join stands on stands.post_id = made.assignee_organisation_id)
     select id from made`,
    [parentId, organisationIds, now, today, classId, WAITS_FOR_DATES],
  );
  return rows.map(({ id }) => id);
}

/** How far it has come; finished where nothing is left. */
export async function advanceFanOut(
  manager: EntityManager,
  { taskId, classId }: FanOut,
  step: { readonly madeTo: string | null; readonly made: number; readonly finishedAt: Date | null },
): Promise<void> {
  await manager.query(
    `update fan_out set made_to = coalesce($3, made_to), made = made + $4, finished_at = $5,
       total = greatest(total, made + $4) where task_id = $1 and class_id = $2`,
    [taskId, classId, step.madeTo, step.made, step.finishedAt],
  );
  // Who came into the list meanwhile may have been passed over.
  if (step.finishedAt !== null) await markClass(manager, classId);
}

/** Its list has changed: so many organisations have their task now. */
export async function correctFanOut(manager: EntityManager, { taskId, classId }: FanOut, by: number): Promise<void> {
  await manager.query('update fan_out set made = made + $3 where task_id = $1 and class_id = $2', [
    taskId,
    classId,
    by,
  ]);
}

export interface FanOutProgress {
  /** Organisations of its classes when it was begun. */
  readonly total: number;
  /** So many have their task by now. */
  readonly made: number;
  readonly closed: number;
  /** What was done to the task that stands for them and is on its way to theirs. */
  readonly following: FamilyStepProgress | null;
}

/** How far the organisations of the classes a task names have come, by task. */
export async function fanOutProgress(manager: EntityManager, orderId: string): Promise<Map<string, FanOutProgress>> {
  const rows = await manager.query<(Omit<FanOutProgress, 'following'> & { taskId: string })[]>(
    `select fan_out.task_id as "taskId", sum(case when finished_at is null then total else made end)::int as total,
       sum(made)::int as made,
       (select count(*)::int from task child
         where child.parent_task_id = fan_out.task_id and child.state = 'closed' and child.class_id is not null) as closed
     from fan_out join task on task.id = fan_out.task_id where task.order_id = $1 group by fan_out.task_id`,
    [orderId],
  );
  const steps = await familyStepsUnderWay(
    manager,
    rows.map(({ taskId }) => taskId),
  );
  return new Map(rows.map(({ taskId, ...made }) => [taskId, { ...made, following: steps.get(taskId) ?? null }]));
}
