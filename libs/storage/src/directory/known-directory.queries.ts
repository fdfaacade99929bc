import type { KnownOrganisation, KnownPerson, KnownTerm } from '@domain/directory';
import type { EntityManager } from 'typeorm';

/** All organisations; whether one may be edited is decided by the condition on `body`. */
export function knownOrganisations(
  manager: EntityManager,
  editable: string,
  parameters: readonly unknown[],
): Promise<KnownOrganisation[]> {
  return manager.query(
    `select body.id, body.name, body.full_name as "fullName", body.match_key as "matchKey", body.kind,
       body.parent_id as "parentId", body.lineage, body.tags, body.time_zone as "timeZone", body.code,
       -- Whatever has been moved out of a branch has the code for itself.
       case when body.code is null or body.code_branch_id = any(body.lineage) then body.code_branch_id else body.id end as "codeBranchId",
       body.inn,
       office.email, ${editable} as editable,
       body.standing is not null or body.kind = 'role'
         and exists (select from appointment where appointment.organisation_id = body.id) as "isHeld"
     from organisation body left join person office on office.organisation_id = body.id and office.kind = 'office'
     order by cardinality(body.lineage), body.name, body.id`,
    [...parameters],
  );
}

export function knownPeople(manager: EntityManager): Promise<KnownPerson[]> {
  return manager.query(
    `select person.id, organisation_id as "organisationId", person.full_name as "fullName", person.match_key as "matchKey",
       position, email, phone, role, branch_id as "branchId", person.state = 'left' as "hasLeft"
     from person join organisation body on body.id = organisation_id
     where person.kind = 'person' order by body.name, person.full_name, person.id`,
  );
}

/** Who holds posts, sits in bodies, looks after schools, now or later; what is over is history. */
export function knownTerms(manager: EntityManager): Promise<KnownTerm[]> {
  return manager.query(
    `select term.id, term.organisation_id as "entryId", term.capacity, term.person_id as "personId", term.entry_id as "postId",
       coalesce(person.full_name, post.name) as name, person.organisation_id as "workplaceId",
       term.from_day::text as "fromDay", term.to_day::text as "toDay", term.reason
     from appointment term join organisation entry on entry.id = term.organisation_id
     left join person on person.id = term.person_id
     left join organisation post on post.id = term.entry_id
     where term.state in ('waiting', 'running') or term.capacity = 'holder' and term.to_day is null
     order by entry.name, term.organisation_id, term.capacity, term.from_day, term.id`,
  );
}

/** By what else organisations are called everywhere, or in the branch and above it; the nearest of one key counts. */
export async function organisationAliases(
  manager: EntityManager,
  branchId: string | null,
): Promise<Map<string, string>> {
  const rows = await manager.query<{ key: string; id: string }[]>(
    `select directory_alias.match_key as key, organisation_id as id
     from directory_alias left join organisation branch on branch.id = $1
     where organisation_id is not null and (directory_alias.names_branch_id is null or directory_alias.names_branch_id = any(branch.lineage))
     order by array_position(branch.lineage, directory_alias.names_branch_id) nulls first`,
    [branchId],
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}
