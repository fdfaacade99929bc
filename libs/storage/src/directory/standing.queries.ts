import type { EntityManager } from 'typeorm';
import { bodiesCalledSql } from './bodies-called.js';

/** Where an organisation stands in the tree. */
export interface StandingOfBody {
  /** It and all above it, the top first. */
  readonly lineage: readonly string[];
  /** The authority it acts for and all above that one. */
  readonly authority: readonly string[];
  /** Whether that is an authority at all and not only the top of a tree. */
  readonly isAuthority: boolean;
}

const STANDING = `select body.lineage, line.authority,
    exists (select from organisation above where above.id = any(line.authority)
      and above.kind in ('ministry', 'municipal_authority', 'school')) as "isAuthority"
  from organisation body cross join lateral authority_line(body.id) as line(authority)`;

export async function standingOf(manager: EntityManager, id: string): Promise<StandingOfBody | null> {
  const [found] = await manager.query<StandingOfBody[]>(`${STANDING} where body.id = $1`, [id]);
  return found ?? null;
}

/** Of the one body that these branches, or everybody, call by that key; null where none is called so or several are. */
export async function standingOfIssuer(
  manager: EntityManager,
  key: string,
  namespaces: readonly string[],
): Promise<StandingOfBody | null> {
  const [found, ...others] = await manager.query<StandingOfBody[]>(
    `with called as (
       select * from ${bodiesCalledSql('$1')} as one where names_branch_id is null or names_branch_id = any($2))
     ${STANDING} where body.id in (select id from called where is_chosen = (select bool_or(is_chosen) from called))`,
    [key, namespaces],
  );
  return others.length === 0 ? (found ?? null) : null;
}
