import type { Attachment } from '@domain/directory';
import type { Successor } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import { type HeldTaskRow, lockHeldTasksAmong } from '../tasks/held-tasks.queries.js';

/**
 * Who is attached to schools now: a person, whoever holds an attached post, or a whole organisation. `post_id` is the school in
 * whose name he takes part; he who was attached first comes first.
 */
export const ATTACHED_NOW = `
  select term.organisation_id as post_id, term.capacity, coalesce(person.id, holder.id) as person_id,
    coalesce(person.organisation_id, holder.organisation_id, case when entry.kind = 'role' then entry.parent_id else entry.id end)
      as organisation_id,
    row_number() over (order by term.from_day, term.created_at, term.id) as place
  from appointment term
  left join person on person.id = term.person_id
  left join organisation entry on entry.id = term.entry_id
  left join person holder on holder.id = entry.holder_id
  where term.state = 'running' and term.capacity in ('curator', 'mentor') and person.state is distinct from 'left'`;

export function attachedNow(
  manager: EntityManager,
  schoolId: string,
  capacities: readonly Attachment[],
): Promise<Successor[]> {
  return manager.query<Successor[]>(
    `select person_id as "personId", organisation_id as "organisationId" from (${ATTACHED_NOW}) attached
     where post_id = $1 and capacity = any($2) order by place`,
    [schoolId, capacities],
  );
}

/** The ids of the schools that any of these people, or anybody of these bodies, looks after now, as its curator or a mentor of it, as SQL; found by an index. */
export function curatedSchools(people: string, bodies: string): string {
  return `select term.organisation_id from appointment term
    where term.state = 'running' and term.capacity in ('curator', 'mentor') and (
      term.person_id = any(${people}::uuid[]) or term.entry_id = any(array(
        select id from organisation entry where entry.holder_id = any(${people}::uuid[])
        union all select id from organisation entry where entry.id = any(${bodies}::uuid[])
        union all select id from organisation entry
          where entry.parent_id = any(${bodies}::uuid[]) and entry.kind = 'role' and entry.holder_id is null)))`;
}

/** The tasks of whoever is attached to a school, that are not over. */
export function lockTasksOfAttached(
  manager: EntityManager,
  schoolId: string,
  capacity: Attachment,
): Promise<HeldTaskRow[]> {
  return lockHeldTasksAmong(
    manager,
    `task.id in (
       select own.task_id from task_participant own
       join task child on child.id = own.task_id
       join organisation class on class.id = child.class_id
       where own.post_id = $1 and class.member_through = $2)`,
    [schoolId, capacity],
  );
}
