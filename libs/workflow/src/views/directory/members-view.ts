import type { LocalDate } from '@domain/calendar';
import type { TermCapacity } from '@domain/directory';
import { membersNow, type OrganisationKind } from '@storage';
import type { EntityManager } from 'typeorm';

export interface MemberShown {
  readonly id: string;
  readonly seat: TermCapacity;
  /** He answers for what the body is given: as named, or because he is the chair. */
  readonly answers: boolean;
  /** He was named to. */
  readonly isNamed: boolean;
  /** Null of a post that nobody holds, and of a whole organisation. */
  readonly fullName: string | null;
  /** The post by which he is a member, whoever holds it. */
  readonly post: string | null;
  readonly organisationName: string;
  readonly fromDay: LocalDate;
  /** The last day; null until further notice. */
  readonly toDay: LocalDate | null;
  readonly state: 'waiting' | 'running' | 'over';
  /** By which act he is a member, and ceased to be one. */
  readonly reason: string | null;
  readonly endReason: string | null;
}

/** Everybody who is, will be or was a member of a body, or is attached to a school, the chair first and those of the past last. */
export async function membersOf(manager: EntityManager, bodyId: string): Promise<MemberShown[]> {
  const rows = await manager.query<(Omit<MemberShown, 'answers'> & { personId: string | null })[]>(
    `select term.id, term.capacity as seat, term.answers as "isNamed", coalesce(person.id, holder.id) as "personId",
       coalesce(person.full_name, holder.full_name) as "fullName", case when post.kind = 'role' then post.name end as post,
       coalesce(home.name, case when post.kind = 'role' then post_of.name end, post.name) as "organisationName", term.from_day as "fromDay",
       term.to_day as "toDay", term.state, term.reason, term.end_reason as "endReason"
     from appointment term
     left join person on person.id = term.person_id
     left join organisation home on home.id = person.organisation_id
     left join organisation post on post.id = term.entry_id
     left join organisation post_of on post_of.id = post.parent_id
     left join person holder on holder.id = post.holder_id
     where term.organisation_id = $1 and term.capacity <> 'holder'
     order by array_position(array['running', 'waiting', 'over'], term.state),
       array_position(array['chair', 'secretary', 'member', 'curator', 'mentor'], term.capacity), "fullName", term.from_day desc, term.id`,
    [bodyId],
  );
  const [answering] = (await membersNow(manager, [bodyId])).get(bodyId) ?? [];
  return rows.map(({ personId, ...row }) => ({
    ...row,
    answers: row.state === 'running' && personId !== null && personId === answering?.personId,
  }));
}

/** A collegial body of an organisation, in a line. */
export interface BodyShown {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly chairName: string | null;
  readonly memberCount: number;
}

export function bodiesOf(manager: EntityManager, organisationId: string): Promise<BodyShown[]> {
  return manager.query<BodyShown[]>(
    `select body.id, body.name, body.kind,
       (select coalesce(person.full_name, holder.full_name, post.name) from appointment term
         left join person on person.id = term.person_id
         left join organisation post on post.id = term.entry_id left join person holder on holder.id = post.holder_id
         where term.organisation_id = body.id and term.state = 'running' and term.capacity = 'chair') as "chairName",
       (select count(*)::int from appointment term
         where term.organisation_id = body.id and term.state = 'running') as "memberCount"
     from organisation body where body.parent_id = $1 and body.kind in ('body', 'group') and body.state <> 'closed'
     order by body.name, body.id`,
    [organisationId],
  );
}

/** Where somebody, or an organisation, has a term now or on a day to come. */
export interface TermElsewhere {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly seat: TermCapacity;
  readonly fromDay: LocalDate;
  readonly toDay: LocalDate | null;
}

export function termsElsewhere(
  manager: EntityManager,
  of: { readonly personId: string } | { readonly entryId: string },
): Promise<TermElsewhere[]> {
  const [column, id] = 'personId' in of ? ['person_id', of.personId] : ['entry_id', of.entryId];
  return manager.query<TermElsewhere[]>(
    `select body.id as "organisationId", body.name as "organisationName", term.capacity as seat,
       term.from_day as "fromDay", term.to_day as "toDay"
     from appointment term join organisation body on body.id = term.organisation_id
     where term.${column} = $1 and term.state in ('waiting', 'running')
     order by body.name, body.id, term.from_day, term.id`,
    [id],
  );
}
