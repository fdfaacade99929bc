import type { AcceptorCandidate, HeldPart, TaskState } from '@domain/tasks';
import type { EntityManager } from 'typeorm';

/** A task as far as it says who holds it, with those above it by its order. */
export interface HeldTaskRow {
  readonly id: string;
  readonly state: TaskState;
  readonly participants: HeldPart[];
  readonly acceptor: AcceptorCandidate | null;
  readonly checker: AcceptorCandidate | null;
  readonly giver: AcceptorCandidate | null;
  readonly controller: AcceptorCandidate | null;
  readonly signatory: AcceptorCandidate | null;
  readonly coordinator: AcceptorCandidate | null;
}

/** The ids of the tasks that $1 holds in some way and that are not over. */
export const HELD_BY_PERSON = `
  select task.id from task where task.state not in ('closed', 'cancelled') and task.id in (
    select task_id from task_participant where person_id = $1
    union all select id from task where acceptor_id = $1
    union all select id from task where checker_id = $1
    union all select id from task where giver_id = $1)`;

/** They are locked one after the other by id, so that two who lock the same wait and do not block each other. */
export async function lockHeldTasks(manager: EntityManager, personId: string): Promise<HeldTaskRow[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select task.id from task where task.id in (${HELD_BY_PERSON}) order by task.id for no key update`,
    [personId],
  );
  return heldTasks(
    manager,
    rows.map(({ id }) => id),
  );
}

/**
 * The tasks of a post that somebody else than $2 holds, or nobody, and that are not over; also what its holder $3 handed on
 * from them.
 */
export async function lockTasksOfPost(
  manager: EntityManager,
  postId: string,
  { to, from }: { readonly to: string | null; readonly from: string | null },
): Promise<HeldTaskRow[]> {
  const rows = await manager.query<{ id: string }[]>(
    `with own as (
       select task_id from task_participant
       where post_id = $1 and person_id is distinct from $2::uuid and state not in ('closed', 'cancelled'))
     select task.id from task
     where task.id in (select task_id from own) or task.giver_id = $3::uuid and $2::uuid is not null
       and task.state not in ('closed', 'cancelled') and task.above_ids && array(select task_id from own)
     order by task.id for no key update`,
    [postId, to, from],
  );
  return heldTasks(
    manager,
    rows.map(({ id }) => id),
  );
}

/** The tasks in which a collegial body takes part, by its members or as a whole, and that are not over. */
export function lockTasksOfBody(manager: EntityManager, bodyId: string): Promise<HeldTaskRow[]> {
  const ofBody = `task.id in (
    select task_id from task_participant where post_id = $1
    union select task_id from task_participant where organisation_id = $1 and person_id is null)`;
  return lockHeldTasksAmong(manager, ofBody, [bodyId]);
}

/** What somebody handed on from these tasks and is not over. */
export function lockTasksGivenFrom(
  manager: EntityManager,
  taskIds: readonly string[],
  giverId: string,
): Promise<HeldTaskRow[]> {
  return lockHeldTasksAmong(manager, 'task.giver_id = $2 and task.above_ids && $1::uuid[]', [taskIds, giverId]);
}

/** Those that meet a condition on `task` and are not over, locked one after the other by id. */
export async function lockHeldTasksAmong(
  manager: EntityManager,
  condition: string,
  parameters: readonly unknown[],
): Promise<HeldTaskRow[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select task.id from task where task.state not in ('closed', 'cancelled') and ${condition}
     order by task.id for no key update`,
    [...parameters],
  );
  return heldTasks(
    manager,
    rows.map(({ id }) => id),
  );
}

const person = (column: string): string =>
  `(select jsonb_build_object('personId', id, 'organisationId', organisation_id) from person where id = ${column})`;

/** The caller has it locked. */
export async function heldTask(manager: EntityManager, taskId: string): Promise<HeldTaskRow> {
  const [task] = await heldTasks(manager, [taskId]);
  if (task === undefined) throw new Error(`No task ${taskId}`);
  return task;
}

function heldTasks(manager: EntityManager, taskIds: readonly string[]): Promise<HeldTaskRow[]> {
  return manager.query<HeldTaskRow[]>(
    `select task.id, task.state, ${person('task.acceptor_id')} as acceptor, ${person('task.checker_id')} as checker,
       ${person('task.giver_id')} as giver, ${person('given.controller_id')} as controller,
       ${person('given.signatory_id')} as signatory, ${person('given.coordinator_id')} as coordinator,
       (select jsonb_agg(jsonb_build_object('position', part.position, 'role', part.role, 'personId', part.person_id,
          'organisationId', part.organisation_id, 'postId', part.post_id) order by part.position)
        from task_participant part where part.task_id = task.id) as participants
     from task join order_document given on given.id = task.order_id where task.id = any($1) order by task.id`,
    [taskIds],
  );
}

export interface NewHolders {
  readonly id: string;
  readonly acceptorId: string | null;
  readonly checkerId: string | null;
  readonly giverId: string | null;
  readonly participants: readonly HeldPart[];
}

/**
 * Writes who holds these tasks now. A task belongs to the body of its lead, unless that body has one of the same row for the
 * same date already; that of whoever is attached to a school stays the school's.
 */
export async function saveHolders(manager: EntityManager, tasks: readonly NewHolders[]): Promise<void> {
  const rows = JSON.stringify(tasks);
  await manager.query(
    `update task set acceptor_id = held."acceptorId", checker_id = held."checkerId", giver_id = held."giverId",
       assignee_organisation_id = case when exists (
           select from task other where other.item_id = task.item_id and other.occurrence = task.occurrence
             and other.assignee_organisation_id = held.body and other.id <> task.id and other.giver_id is null)
           or exists (select from organisation school where school.id = held.school and school.kind = 'school'
             and school.id = task.assignee_organisation_id)
         then task.assignee_organisation_id else held.body end,
       version = version + 1
     from (select "id", "acceptorId", "checkerId", "giverId", (participants -> 0 ->> 'organisationId')::uuid as body,
         (participants -> 0 ->> 'postId')::uuid as school
       from jsonb_to_recordset($1::jsonb)
         as row (id uuid, "acceptorId" uuid, "checkerId" uuid, "giverId" uuid, participants jsonb)) held
     where task.id = held.id`,
    [rows],
  );
  await manager.query(
    `with held as (
       select row.id as task_id, part.* from jsonb_to_recordset($1::jsonb) as row (id uuid, participants jsonb)
       cross join jsonb_to_recordset(row.participants)
         as part (position integer, role text, "personId" uuid, "organisationId" uuid, "postId" uuid)),
     joined as (
       insert into task_participant (task_id, position, role, organisation_id, person_id, post_id)
       select task_id, position, role, "organisationId", "personId", "postId" from held
       where not exists (select from task_participant known
         where known.task_id = held.task_id and known.position = held.position)),
     dropped as (
       delete from task_participant own where own.task_id = any(array(select task_id from held))
         and not exists (select from held where held.task_id = own.task_id and held.position = own.position))
     update task_participant own
     set person_id = held."personId", organisation_id = held."organisationId", post_id = held."postId"
     from held where held.task_id = own.task_id and held.position = own.position
       and (own.person_id, own.organisation_id, own.post_id)
         is distinct from (held."personId", held."organisationId", held."postId")`,
    [rows],
  );
}

/** How often each of these tasks has passed over so far. */
export async function timesPassedOver(
  manager: EntityManager,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await manager.query<{ id: string; count: number }[]>(
    `select task_id as id, count(*)::int as count from task_history
     where task_id = any($1) and command = 'pass_over' group by task_id`,
    [taskIds],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** The tasks of these with a request for a later date that waits for its decision, and the number of the request. */
export async function waitingRequests(
  manager: EntityManager,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await manager.query<{ id: string; number: number }[]>(
    'select task_id as id, number from extension_request where task_id = any($1) and decision is null',
    [taskIds],
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
}
