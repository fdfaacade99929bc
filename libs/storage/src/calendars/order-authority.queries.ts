import type { EntityManager } from 'typeorm';
import { bodiesCalledSql } from '../directory/bodies-called.js';
import { standsInLineSql } from '../directory/naming-reach.js';
import type { OrderDocumentEntity } from '../orders/order-document.entity.js';

/** Whose rules an order goes by. */
export interface OrderAuthority {
  readonly orderId: string;
  /** Chosen for this very order. */
  readonly profile: string | null;
  /** The body that issued it and those above it, nearest first; empty for an issuer the directory does not know. */
  readonly organisationIds: readonly string[];
}

/** `issuer` of the order `issued`: the body that it may call by that key, a chosen one before the one whose name is nearest to it. */
const ISSUER = `left join organisation whose on whose.id = coalesce(issued.names_branch_id, issued.owner_organisation_id)
  left join lateral (
    select body.lineage from ${bodiesCalledSql('issued.issuer_key')} as called join organisation body on body.id = called.id
    where (called.names_branch_id is null or called.names_branch_id = any(whose.lineage))
      and (issued.names_branch_id is null or ${standsInLineSql('authority_line(issued.names_branch_id)')})
    order by is_chosen desc, array_position(whose.lineage, called.names_branch_id) desc nulls last, is_first_name, body.id limit 1) issuer on true`;

export async function authoritiesOfOrders(
  manager: EntityManager,
  orderIds: readonly string[],
): Promise<OrderAuthority[]> {
  const rows = await manager.query<(Omit<OrderAuthority, 'organisationIds'> & { lineage: string[] | null })[]>(
    `select issued.id as "orderId", issued.profile, issuer.lineage
     from order_document issued ${ISSUER} where issued.id = any($1)`,
    [orderIds],
  );
  return rows.map(({ lineage, ...order }) => ({ ...order, organisationIds: (lineage ?? []).toReversed() }));
}

/** The same for an issuer that an order has not been saved with. */
export async function chainOfIssuer(
  manager: EntityManager,
  { namesBranchId, ownerOrganisationId }: Pick<OrderDocumentEntity, 'namesBranchId' | 'ownerOrganisationId'>,
  issuerKey: string,
): Promise<string[]> {
  const [found] = await manager.query<{ lineage: string[] | null }[]>(
    `select issuer.lineage
     from (select $1::uuid as names_branch_id, $2::uuid as owner_organisation_id, $3::text as issuer_key) issued ${ISSUER}`,
    [namesBranchId, ownerOrganisationId, issuerKey],
  );
  return (found?.lineage ?? []).toReversed();
}

/** The organisation and those above it, nearest first; empty where there is none. */
export async function chainOfOrganisation(manager: EntityManager, id: string): Promise<string[]> {
  const [found] = await manager.query<{ lineage: string[] }[]>(`select lineage from organisation where id = $1`, [id]);
  return (found?.lineage ?? []).toReversed();
}
