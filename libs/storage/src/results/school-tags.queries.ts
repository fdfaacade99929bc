import type { SchoolOutcome, SchoolResults } from '@indicators/identification';
import type { EntityManager } from 'typeorm';

export interface TaggedSchool {
  readonly id: string;
  readonly name: string;
  readonly hasTag: boolean;
  readonly outcome: SchoolOutcome;
}

/**
 * The schools of a run that are in its branch still, with whether each has the tag of a list.
 * @param isToChange they are held until the transaction ends
 */
export function schoolsAndTag(
  manager: EntityManager,
  { runId, organisationId }: { readonly runId: string; readonly organisationId: string },
  tag: string,
  isToChange: boolean,
): Promise<TaggedSchool[]> {
  return manager.query<TaggedSchool[]>(
    `select body.id, body.name, body.tags @> array[$2::text] as "hasTag", finding.outcome
     from identification_finding finding join organisation body on body.id = finding.organisation_id
     where finding.run_id = $1 and body.state = 'active' and body.lineage @> array[$3::uuid]
     order by body.name, body.id ${isToChange ? 'for update of body' : ''}`,
    [runId, tag, organisationId],
  );
}

/** By what a run found these schools. */
export function knownInRun(
  manager: EntityManager,
  runId: string,
  schoolIds: readonly string[],
): Promise<{ id: string; known: SchoolResults }[]> {
  return manager.query<{ id: string; known: SchoolResults }[]>(
    `select organisation_id as id, known from identification_finding where run_id = $1 and organisation_id = any($2)`,
    [runId, schoolIds],
  );
}

/** Whether orders of a branch can name a class that means all its schools with the tag, and no others. */
export async function hasClassOfTag(manager: EntityManager, tag: string, organisationId: string): Promise<boolean> {
  const found = await manager.query<unknown[]>(
    `select from organisation where kind = 'class' and state = 'active' and coalesce(names_branch_id, parent_id) = $2
       and member_kind = 'school' and member_tags = array[$1::text] and member_through is null and member_branch_id is null
     limit 1`,
    [tag, organisationId],
  );
  return found.length > 0;
}

export async function changeTag(
  manager: EntityManager,
  tag: string,
  { joining, leaving }: { readonly joining: readonly string[]; readonly leaving: readonly string[] },
): Promise<void> {
  await manager.query(
    `update organisation set version = version + 1,
       tags = case when id = any($2::uuid[]) then array_append(tags, $1) else array_remove(tags, $1) end
     where id = any($2::uuid[] || $3::uuid[])`,
    [tag, joining, leaving],
  );
}
