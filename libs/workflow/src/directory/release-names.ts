import { standsInLineSql } from '@storage';
import type { EntityManager } from 'typeorm';
import type { Naming } from './naming.js';

/**
 * What orders of a branch made and somebody has moved out of its reach since is not known to them by its name any more, so
 * that the name is free for another entry; the organisation itself, and what stands below it, still calls it so.
 */
export async function releaseNames(
  manager: EntityManager,
  { branchId, authority }: Naming,
  keys: readonly string[],
): Promise<void> {
  if (branchId === null || keys.length === 0) return;
  const values = [keys, branchId, authority];
  const isBeyond = `match_key = any($1) and known.names_branch_id = $2 and not ${standsInLineSql('$3::uuid[]')}`;
  await manager.query(
    `update organisation known set names_branch_id = known.id from organisation body
     where body.id = known.id and known.${isBeyond}`,
    values,
  );
  await manager.query(
    `update person known set names_branch_id = body.id from organisation body
     where body.id = known.organisation_id and known.${isBeyond}`,
    values,
  );
  await manager.query(
    `delete from directory_alias known using organisation body
     where body.id = coalesce(known.organisation_id, (select organisation_id from person where id = known.person_id))
       and known.${isBeyond}`,
    values,
  );
}
