import type { PlannedOrganisation } from '@domain/directory';
import type { EntityManager } from 'typeorm';

const COLUMNS = `(id uuid, name text, "fullName" text, "matchKey" text, kind text, "parentId" uuid, tags text[],
  "timeZone" text, code text, "codeBranchId" uuid, inn text, "memberKind" text, "memberTags" text[],
  "memberThrough" text)`;

export type OrganisationToWrite = Omit<PlannedOrganisation, 'isNew' | 'nameBefore' | 'email' | 'emailBefore'> & {
  readonly memberKind?: string | null;
  readonly memberTags?: readonly string[];
  readonly memberThrough?: string | null;
};

/**
 * Frees the codes these organisations will have: those that they give up themselves, for a list may give to one what it
 * takes from another, and those of what has been moved out of the branch, which keeps its code for itself.
 */
export async function releaseCodes(manager: EntityManager, rows: readonly OrganisationToWrite[]): Promise<void> {
  await manager.query(
    `update organisation known set code = null, code_branch_id = null
     from jsonb_to_recordset($1::jsonb) as body ${COLUMNS}
     where known.id = body.id and (known.code, known.code_branch_id) is distinct from (body.code, body."codeBranchId")`,
    [JSON.stringify(rows)],
  );
  await manager.query(
    `update organisation known set code_branch_id = known.id
     from jsonb_to_recordset($1::jsonb) as body ${COLUMNS}
     where known.code = body.code and known.code_branch_id = body."codeBranchId"
       and known.code_branch_id <> all(known.lineage)`,
    [JSON.stringify(rows)],
  );
}

/** New organisations in the order given: those above before those below. */
export async function insertOrganisations(manager: EntityManager, rows: readonly OrganisationToWrite[]): Promise<void> {
  await manager.query(
    `insert into organisation (id, name, full_name, match_key, kind, parent_id, tags, time_zone, code, code_branch_id, inn, member_kind,
       member_tags, member_through, state)
     select id, name, "fullName", "matchKey", kind, "parentId", coalesce(tags, '{}'), "timeZone", code, "codeBranchId", inn, "memberKind",
       coalesce("memberTags", '{}'), "memberThrough", 'active'
     from jsonb_to_recordset($1::jsonb) as body ${COLUMNS}`,
    [JSON.stringify(rows)],
  );
}

/** Everything of these organisations but where they stand. */
export async function updateOrganisations(manager: EntityManager, rows: readonly OrganisationToWrite[]): Promise<void> {
  await manager.query(
    `update organisation set name = body.name, full_name = body."fullName", kind = body.kind,
       tags = coalesce(body.tags, '{}'), time_zone = body."timeZone", code = body.code,
       code_branch_id = body."codeBranchId", inn = body.inn, version = version + 1
     from jsonb_to_recordset($1::jsonb) as body ${COLUMNS} where organisation.id = body.id`,
    [JSON.stringify(rows)],
  );
  await manager.query(
    `update person set full_name = body.name, version = version + 1
     from jsonb_to_recordset($1::jsonb) as body ${COLUMNS}
     where person.organisation_id = body.id and person.kind = 'office' and person.full_name <> body.name`,
    [JSON.stringify(rows)],
  );
}

/** Puts an organisation, with all below it, under another one. */
export async function moveOrganisation(manager: EntityManager, id: string, parentId: string | null): Promise<void> {
  await manager.query(
    'update organisation set parent_id = $2, version = version + 1 where id = $1 and parent_id is distinct from $2::uuid',
    [id, parentId],
  );
}

/** Nobody else changes the directory until the transaction ends. */
export async function lockDirectory(manager: EntityManager): Promise<void> {
  await manager.query('lock table organisation, person in share row exclusive mode');
}
