import type { EntityManager } from 'typeorm';
import { mayBeNamedSql } from './naming-reach.js';

/** An organisation that is called otherwise now than it was. */
export interface RenamedBody {
  readonly id: string;
  /** By which orders call it under its name now. */
  readonly key: string;
}

/** Another organisation, `body`, that is or may be called so too: names spelled alike are taken for one. */
const IS_NAMESAKE = `body.id <> renamed.id and body.kind <> 'role'
  and (body.match_key = said.key or name_letters(body.name) = name_letters(renamed.name))`;

/**
 * Orders find an organisation by its new name as well as by its first. The name is everybody's, as the organisation's own
 * names are, and the branch's of whoever renamed it where an organisation elsewhere is called so; with a namesake in reach
 * of that branch it is not noted. What somebody chose for the name at review stays; what the program was certain of does not.
 */
export async function noteNewNames(
  manager: EntityManager,
  bodies: readonly RenamedBody[],
  branchId: string | null,
): Promise<void> {
  await manager.query(
    `insert into directory_alias (match_key, names_branch_id, organisation_id)
     select said.key, whose.branch_id, renamed.id
     from jsonb_to_recordset($1::jsonb) as said (id uuid, key text)
     join organisation renamed on renamed.id = said.id and renamed.kind <> 'role' and renamed.match_key <> said.key
     cross join lateral (select case
       when renamed.names_branch_id is null and exists (select from organisation body where ${IS_NAMESAKE}) then $2::uuid
       else renamed.names_branch_id end as branch_id) whose
     where not exists (select from organisation body where ${IS_NAMESAKE}
       and (whose.branch_id is null or ${mayBeNamedSql('authority_line(whose.branch_id)')}))
     on conflict (match_key, names_branch_id) do update
       set organisation_id = excluded.organisation_id, person_id = null where directory_alias.chosen_by is null`,
    [JSON.stringify(bodies), branchId],
  );
}
