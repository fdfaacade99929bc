import type { EntityManager } from 'typeorm';

export interface TaggedSchool {
  readonly id: string;
  readonly name: string;
  readonly hasTag: boolean;
  readonly outcome: string;
}

/** The schools of a run with whether each has the tag of a list, held until the transaction ends. */
export function schoolsAndTag(manager: EntityManager, runId: string, tag: string): Promise<TaggedSchool[]> {
  return manager.query<TaggedSchool[]>(
    `select body.id, body.name, body.tags @> array[$2::text] as "hasTag", finding.outcome
     from identification_finding finding join organisation body on body.id = finding.organisation_id
     where finding.run_id = $1 and body.state = 'active' order by body.name, body.id for update of body`,
    [runId, tag],
  );
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
