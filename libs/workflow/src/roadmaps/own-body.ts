import { issuerName, matchKey } from '@domain/directory';
import type { OrderReading } from '@domain/orders';
import { ChildRoadmapEntity, OrganisationEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/**
 * The body whose child roadmap an order is, by the keys its rows may call it by; none for any other order. It was opened
 * by that very body, so a namesake in another place is never meant.
 */
export async function ownBody(
  manager: EntityManager,
  orderId: string,
  reading: OrderReading,
): Promise<[key: string, body: OrganisationEntity][]> {
  const roadmap = await manager.findOneBy(ChildRoadmapEntity, { orderId });
  if (roadmap === null) return [];
  const body = await manager.findOneByOrFail(OrganisationEntity, { id: roadmap.organisationId });
  return [...new Set([issuerName(reading), body.name].map(matchKey))].map((key) => [key, body]);
}
