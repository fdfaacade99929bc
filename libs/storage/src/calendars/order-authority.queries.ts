import type { EntityManager } from 'typeorm';

/** Whose rules an order goes by. */
export interface OrderAuthority {
  readonly orderId: string;
  /** Chosen for this very order. */
  readonly profile: string | null;
  /** The body that issued it and those above it, nearest first; empty for an issuer the directory does not know. */
  readonly organisationIds: readonly string[];
}

export async function authoritiesOfOrders(
  manager: EntityManager,
  orderIds: readonly string[],
): Promise<OrderAuthority[]> {
  const rows = await manager.query<(Omit<OrderAuthority, 'organisationIds'> & { lineage: string[] | null })[]>(
    `select issued.id as "orderId", issued.profile, issuer.lineage
     from order_document issued left join organisation issuer on issuer.match_key = issued.issuer_key
     where issued.id = any($1)`,
    [orderIds],
  );
  return rows.map(({ lineage, ...order }) => ({ ...order, organisationIds: (lineage ?? []).toReversed() }));
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
  const [found] = await manager.query<{ lineage: string[] }[]>(
    `select lineage from organisation where ${column} = $1`,
    [value],
  );
  return (found?.lineage ?? []).toReversed();
}
