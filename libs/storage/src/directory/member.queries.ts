import type { LocalDate } from '@domain/calendar';
import { answeringFirst, COLLEGIAL_KINDS, type MemberNow, SEATS } from '@domain/directory';
import type { EntityManager } from 'typeorm';
import { postsNow } from './post.queries.js';

/** Whether somebody who can be written to sits in the organisation that goes by the name `body`: he is told for it. */
export const HAS_MEMBER_WITH_ADDRESS = `exists (
  select from appointment term
  left join person on person.id = term.person_id
  left join organisation post on post.id = term.entry_id
  left join person holding on holding.id = post.holder_id
  where term.organisation_id = body.id and term.state = 'running' and term.capacity in ('chair', 'secretary', 'member')
    and coalesce(person.email, holding.email) is not null)`;

/** Of these entries the collegial bodies with the members each has now, whoever answers for it first. One without any is left out. */
export async function membersNow(
  manager: EntityManager,
  bodyIds: readonly string[],
): Promise<ReadonlyMap<string, MemberNow[]>> {
  const rows = await manager.query<(MemberNow & { bodyId: string; entryId: string | null })[]>(
    `select term.organisation_id as "bodyId", term.capacity as seat, term.answers, term.entry_id as "entryId",
       person.id as "personId", person.organisation_id as "organisationId"
     from appointment term
     join organisation body on body.id = term.organisation_id and body.kind = any($2)
     left join person on person.id = term.person_id
     where term.organisation_id = any($1) and term.state = 'running' and term.capacity = any($3) and person.state is distinct from 'left'
     order by term.from_day, term.created_at, term.id`,
    [bodyIds, COLLEGIAL_KINDS, SEATS],
  );
  const posts = await postsNow(
    manager,
    rows.flatMap(({ entryId }) => entryId ?? []),
  );
  const members = new Map<string, MemberNow[]>();
  for (const { bodyId, entryId, ...row } of rows) {
    const post = entryId === null ? undefined : posts.get(entryId);
    const { seat, answers } = row;
    const { personId, organisationId } = post ?? row;
    // An entry that is no post any more means nobody.
    if (entryId !== null && post === undefined) continue;
    members.set(bodyId, [...(members.get(bodyId) ?? []), { seat, answers, personId, organisationId }]);
  }
  return new Map([...members].map(([bodyId, those]) => [bodyId, answeringFirst(those)]));
}

/** The bodies in which somebody sits now, and the schools to which he is attached, himself or by a post that he holds. */
export async function entriesWithMember(manager: EntityManager, personId: string): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select distinct term.organisation_id as id from appointment term
     left join organisation post on post.id = term.entry_id
     where term.state = 'running' and (term.person_id = $1 or post.holder_id = $1) order by 1`,
    [personId],
  );
  return rows.map(({ id }) => id);
}

/** The bodies in which a post has a seat now, and the schools to which it is attached. */
export async function entriesWithPost(manager: EntityManager, postId: string): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select distinct organisation_id as id from appointment where entry_id = $1 and state = 'running' order by 1`,
    [postId],
  );
  return rows.map(({ id }) => id);
}

/** Bodies and schools where a term has begun or ended by the day it is there, without their tasks knowing it. */
export async function entriesWithDueTerms(manager: EntityManager, now: Date): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select distinct body.id from appointment term join organisation body on body.id = term.organisation_id
     where term.state = 'waiting' and term.from_day <= ($1::timestamptz at time zone body.time_zone)::date
         -- No zone is more than a day ahead of UTC: says the same again, in words an index understands.
         and term.from_day <= ($1::timestamptz at time zone 'UTC')::date + 1
       or term.state = 'running' and term.to_day < ($1::timestamptz at time zone body.time_zone)::date
         and term.to_day < ($1::timestamptz at time zone 'UTC')::date + 1
     order by body.id`,
    [now],
  );
  return rows.map(({ id }) => id);
}

export interface TurnedTerm {
  readonly createdBy: string;
  /** By which act it began or ended. */
  readonly reason: string | null;
}

/** Terms of a body or a school that have begun or ended by this day are so from now on; answers them. */
export async function turnTerms(manager: EntityManager, bodyId: string, today: LocalDate): Promise<TurnedTerm[]> {
  const [rows] = await manager.query<[TurnedTerm[], number]>(
    `update appointment term set state = case when to_day < $2 then 'over' else 'running' end
     where organisation_id = $1
       and (state = 'waiting' and from_day <= $2 or state = 'running' and to_day < $2)
     returning created_by as "createdBy", case when state = 'over' then end_reason else reason end as reason`,
    [bodyId, today],
  );
  return rows;
}
