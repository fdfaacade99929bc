import type { LocalDate } from '@domain/calendar';
import type { ScheduleKind } from '@domain/deadlines';
import type { ItemKind, TaskState } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import { TaskEntity } from './task.entity.js';
import type { HistoryVia } from './task-history.entity.js';

/** What the dates of the tasks below follow from: the move of the task above, or the dates it was given. */
export interface FamilyDates {
  readonly before: LocalDate | null;
  readonly startDate: LocalDate | null;
  readonly dueDate: LocalDate;
  readonly scheduleKind: ScheduleKind;
  readonly externalPlan: string | null;
}

interface StepOf<Command extends string> {
  /** The task it was done to. */
  readonly taskId: string;
  readonly command: Command;
  /**
   * A person took the step, a new edition of the order entails it, the task above was closed, or organisations left the
   * class.
   */
  readonly cause: 'person' | 'edition' | 'closing' | 'class';
  readonly reason: string | null;
  readonly actorId: string | null;
  readonly via: HistoryVia;
  readonly at: Date;
}

/** The words of a row before and after a new edition of its order. */
export interface RowWords {
  readonly before: string;
  readonly after: string;
}

/** Whether roadmaps are owed, and what kind of task that makes; null where it stays what it is. */
export interface RoadmapOwed {
  readonly isOwed: boolean;
  readonly kind: ItemKind | null;
}

/**
 * What was done to a task and is to be done to the tasks under it. A step `demand` is for those of its own class,
 * `regroup` for those that stand beside it yet, of the class it has come to stand for.
 */
export type FamilyStep =
  | StepOf<'cancel' | 'suspend' | 'resume'>
  | (StepOf<'move' | 'date'> & { readonly dates: FamilyDates })
  | (StepOf<'retitle'> & { readonly words: RowWords })
  | (StepOf<'demand' | 'regroup'> & { readonly roadmap: RoadmapOwed });

export type StateStep = Extract<FamilyStep, { readonly command: 'cancel' | 'suspend' | 'resume' }>;
export type DateStep = Extract<FamilyStep, { readonly dates: FamilyDates }>;
/** What the row itself says of its tasks. */
export type RowStep = Exclude<FamilyStep, StateStep | DateStep>;

export type OpenFamilyStep = FamilyStep & { readonly id: string; readonly doneTo: string | null };

export interface FamilyStepProgress {
  readonly command: FamilyStep['command'];
  readonly done: number;
  readonly total: number;
}

/** Leaves the rest of a step for later; `total` counts what stands right under the task now. */
export async function saveFamilyStep(
  manager: EntityManager,
  step: FamilyStep,
  { doneTo, done }: { readonly doneTo: string | null; readonly done: number },
): Promise<void> {
  await manager.query(
    `insert into family_step (task_id, command, cause, reason, actor_id, via, at, details, done_to, done, total)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, (select count(*) from task where parent_task_id = $1))`,
    [
      ...[step.taskId, step.command, step.cause, step.reason, step.actorId, step.via, step.at],
      ...[JSON.stringify(detailsOf(step)), doneTo, done],
    ],
  );
}

function detailsOf(step: FamilyStep): FamilyDates | RowWords | RoadmapOwed | null {
  if ('dates' in step) return step.dates;
  if ('words' in step) return step.words;
  return 'roadmap' in step ? step.roadmap : null;
}

/** Under which name a step of each kind has its details. */
const DETAILS = {
  ...{ cancel: null, suspend: null, resume: null, move: 'dates', date: 'dates' },
  ...{ retitle: 'words', demand: 'roadmap', regroup: 'roadmap' },
} as const satisfies Record<FamilyStep['command'], string | null>;

/** Steps of a family are taken in their order, so a later one waits. */
export async function hasOpenFamilyStep(manager: EntityManager, taskId: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'select from family_step where task_id = $1 and finished_at is null limit 1',
    [taskId],
  );
  return rows.length > 0;
}

/**
 * Those of the tasks below which no step is to be taken at once: each with a step that is under way, and those with the most
 * right under them where all of it together is more than the limit.
 */
export async function withManyBelow(
  manager: EntityManager,
  taskIds: readonly string[],
  limit: number,
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select id from (
       select asked.id, below.count, sum(below.count) over (order by below.count, asked.id) as so_far,
         exists (select from family_step where task_id = asked.id and finished_at is null) as is_under_way
       from unnest($1::uuid[]) as asked (id) cross join lateral (
         select count(*) from (select from task where parent_task_id = asked.id limit $2::int + 1) few) below) above
     where count > 0 and (is_under_way or so_far > $2)`,
    [taskIds, limit],
  );
  return rows.map(({ id }) => id);
}

/** The oldest that is not finished, locked for the transaction; null where there is none. */
export async function lockOpenFamilyStep(manager: EntityManager): Promise<OpenFamilyStep | null> {
  const [row] = await manager.query<(OpenFamilyStep & { details: unknown })[]>(
    `select id, task_id as "taskId", command, cause, reason, actor_id as "actorId", via, at, details, done_to as "doneTo"
     from family_step where finished_at is null order by id limit 1 for update`,
  );
  if (row === undefined) return null;
  const { details, ...step } = row;
  const name = DETAILS[step.command];
  return name === null ? step : Object.assign(step, { [name]: details });
}

export async function advanceFamilyStep(
  manager: EntityManager,
  id: string,
  step: { readonly doneTo: string | null; readonly done: number; readonly finishedAt: Date | null },
): Promise<void> {
  await manager.query(
    `update family_step set done_to = coalesce($2, done_to), done = done + $3, total = greatest(total, done + $3),
       finished_at = $4
     where id = $1`,
    [id, step.doneTo, step.done, step.finishedAt],
  );
}

/** The step of each task that has not come to an end below it, by task. */
export async function familyStepsUnderWay(
  manager: EntityManager,
  taskIds: readonly string[],
): Promise<Map<string, FamilyStepProgress>> {
  const rows = await manager.query<(FamilyStepProgress & { taskId: string })[]>(
    `select distinct on (task_id) task_id as "taskId", command, done, total from family_step
     where task_id = any($1) and finished_at is null order by task_id, id`,
    [taskIds],
  );
  return new Map(rows.map(({ taskId, ...progress }) => [taskId, progress]));
}

/** Of which tasks a step goes through those right under them, as a condition on `task`; closing is no matter of organisations. */
function isMeant({ command, cause }: Pick<FamilyStep, 'command' | 'cause'>): string {
  const ofItsClass = 'task.class_id = (select own.assignee_organisation_id from task own where own.id = :parentId)';
  if (command === 'regroup')
    return `task.parent_task_id = (select own.parent_task_id from task own where own.id = :parentId) and ${ofItsClass}`;
  const isUnder = 'task.parent_task_id = :parentId';
  if (command === 'demand') return `${isUnder} and ${ofItsClass}`;
  return cause === 'closing' ? `${isUnder} and task.giver_id is not null` : isUnder;
}

/** The next tasks that a step on the one above them, or beside them, is for, by id, locked. */
export function lockNextChildren(
  manager: EntityManager,
  step: Pick<FamilyStep, 'taskId' | 'command' | 'cause'>,
  after: string | null,
  limit: number,
): Promise<TaskEntity[]> {
  const query = manager
    .createQueryBuilder(TaskEntity, 'task')
    .where(isMeant(step), { parentId: step.taskId })
    .orderBy('task.id')
    .limit(limit)
    .setLock('for_no_key_update');
  if (after !== null) query.andWhere('task.id > :after', { after });
  return query.getMany();
}

/** These tasks, locked. */
export function lockTasks(manager: EntityManager, ids: readonly string[]): Promise<TaskEntity[]> {
  return manager
    .createQueryBuilder(TaskEntity, 'task')
    .where('task.id = any(:ids)', { ids })
    .orderBy('task.id')
    .setLock('for_no_key_update')
    .getMany();
}

/** All tasks right under any of these, locked. */
export function lockChildrenOf(manager: EntityManager, parentIds: readonly string[]): Promise<TaskEntity[]> {
  return manager
    .createQueryBuilder(TaskEntity, 'task')
    .where('task.parent_task_id = any(:parentIds)', { parentIds })
    .orderBy('task.id')
    .setLock('for_no_key_update')
    .getMany();
}

/** Saves what a step of a family changes of tasks that are locked. */
export async function saveFollowing(manager: EntityManager, tasks: readonly TaskEntity[]): Promise<void> {
  const rows = tasks.map((task) => ({
    ...{ id: task.id, state: task.state, round: task.round, round_started_on: task.roundStartedOn },
    ...{ start_date: task.startDate, due_date: task.dueDate, control_date: task.controlDate },
    ...{ moved_from: task.movedFrom, retrospective: task.retrospective, withdrawn: task.withdrawn },
    ...{ schedule_kind: task.scheduleKind, external_plan: task.externalPlan, title: task.title },
    ...{ parent_task_id: task.parentTaskId, kind: task.kind, demands_roadmap: task.demandsRoadmap },
  }));
  await manager.query(
    `update task set state = said.state, round = said.round, round_started_on = said.round_started_on,
       start_date = said.start_date, due_date = said.due_date, control_date = said.control_date,
       moved_from = said.moved_from, retrospective = said.retrospective, withdrawn = said.withdrawn, schedule_kind = said.schedule_kind,
       external_plan = said.external_plan, title = said.title, parent_task_id = said.parent_task_id, kind = said.kind,
       demands_roadmap = said.demands_roadmap, version = version + 1
     from jsonb_to_recordset($1::jsonb) as said (id uuid, state text, round integer, round_started_on date,
       start_date date, due_date date, control_date date, moved_from date, retrospective boolean, withdrawn boolean, schedule_kind text,
       external_plan text, title text, parent_task_id uuid, kind text, demands_roadmap boolean)
     where task.id = said.id`,
    [JSON.stringify(rows)],
  );
}

export interface LastSuspension {
  readonly stoodAt: TaskState;
  /** With which task above it stopped; null where somebody stopped it by itself. */
  readonly withParent: string | null;
}

/** How each task was last suspended. */
export async function lastSuspensions(
  manager: EntityManager,
  taskIds: readonly string[],
): Promise<Map<string, LastSuspension>> {
  const rows = await manager.query<(LastSuspension & { taskId: string })[]>(
    `select distinct on (task_id) task_id as "taskId", from_state as "stoodAt",
       details->>'withParent' as "withParent"
     from task_history where task_id = any($1) and command = 'suspend' order by task_id, id desc`,
    [taskIds],
  );
  return new Map(rows.map(({ taskId, ...last }) => [taskId, last]));
}
