import type { EntityManager } from 'typeorm';

/** Whose rules an order goes by. */
export interface OrderAuthority {
  readonly orderId: string;
  /** Chosen for this very order. */
  readonly profile: string | null;
  /** The body that issued it and those above it, nearest first; empty for an issuer the directory does not know. */
  readonly organisationIds: readonly string[];
}

/** A directory nested deeper than this has been tied into a ring. */
const DEEPEST_TREE = 20;

export function authoritiesOfOrders(manager: EntityManager, orderIds: readonly string[]): Promise<OrderAuthority[]> {
  return manager.query<OrderAuthority[]>(
    `with recursive above as (
       select issued.id as order_id, organisation.id, organisation.parent_id, 1 as depth
       from order_document issued join organisation on organisation.match_key = issued.issuer_key
       where issued.id = any($1)
       union all
       select above.order_id, parent.id, parent.parent_id, above.depth + 1
       from above join organisation parent on parent.id = above.parent_id
       where above.depth < $2)
     select issued.id as "orderId", issued.profile,
       coalesce((select json_agg(above.id order by above.depth) from above where above.order_id = issued.id), '[]')
         as "organisationIds"
     from order_document issued where issued.id = any($1)`,
    [orderIds, DEEPEST_TREE],
  );
}

/** The body of that match key and those above it, nearest first. */
export function chainOfIssuer(manager: EntityManager, issuerKey: string): Promise<string[]> {
  return chainFrom(manager, 'match_key', issuerKey);
}

/** The organisation and those above it, nearest first; empty where there is none. */
export function chainOfOrganisation(manager: EntityManager, id: string): Promise<string[]> {
  return chainFrom(manager, 'id', id);
}

async function chainFrom(manager: EntityManager, column: 'id' | 'match_key', value: string): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `with recursive above as (
       select id, parent_id, 1 as depth from organisation where ${column} = $1
       union all
       select parent.id, parent.parent_id, above.depth + 1
       from above join organisation parent on parent.id = above.parent_id where above.depth < $2)
     select id from above order by depth`,
    [value, DEEPEST_TREE],
  );
  return rows.map(({ id }) => id);
}
