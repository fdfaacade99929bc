import { issuerName, matchKey } from '@domain/directory';
import type { OrderReading } from '@domain/orders';
import { type OrderDocumentEntity, OrganisationEntity, type OrganisationKind } from '@storage';
import type { EntityManager } from 'typeorm';
import type { OrderDirectory } from './order-tasks.js';

/** Bodies that direct others, so that an order they brought is theirs to run. */
const GIVING_ORDERS: ReadonlySet<OrganisationKind> = new Set(['ministry', 'municipal_authority', 'school']);

/**
 * To which organisation an order belongs once it is issued. One that came to a branch, or to an authority, stays theirs.
 * What somebody brought who works for no authority and whose role covers everything (an administrator, an institute that
 * keeps the orders of its ministry) is the issuer's: its coordinators run it, and whoever is below it may use what it
 * promises.
 */
export async function ownerOfIssued(
  manager: EntityManager,
  order: Pick<OrderDocumentEntity, 'namesBranchId' | 'ownerOrganisationId'>,
  reading: OrderReading,
  { organisations }: Pick<OrderDirectory, 'organisations'>,
): Promise<string | null> {
  const { namesBranchId, ownerOrganisationId } = order;
  if (namesBranchId !== null) return ownerOrganisationId;
  const receiver =
    ownerOrganisationId === null ? null : await manager.findOneBy(OrganisationEntity, { id: ownerOrganisationId });
  if (receiver !== null && GIVING_ORDERS.has(receiver.kind)) return ownerOrganisationId;
  return organisations.get(matchKey(issuerName(reading)))?.id ?? ownerOrganisationId;
}
