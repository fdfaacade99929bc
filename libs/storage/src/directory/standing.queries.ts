import type { EntityManager } from 'typeorm';

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

/** Of the one body that these branches, or everybody, know by that key; null where none bears it or several do. */
export async function standingOfIssuer(
  manager: EntityManager,
  key: string,
  namespaces: readonly string[],
): Promise<StandingOfBody | null> {
  const [found, ...others] = await manager.query<StandingOfBody[]>(
    `${STANDING} where body.match_key = $1 and (body.names_branch_id is null or body.names_branch_id = any($2))`,
    [key, namespaces],
  );
  return others.length === 0 ? (found ?? null) : null;
}
