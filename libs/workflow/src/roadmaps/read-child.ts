import type { OrderReading } from '@domain/orders';
import { ChildRoadmapEntity, OrderDocumentEntity, OrganisationEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { linkInherited } from './link-inherited.js';

/** What is known of a child roadmap before its file is read. */
export interface ChildToRead {
  readonly roadmap: ChildRoadmapEntity;
  readonly body: OrganisationEntity;
  /** Where days are counted: as above. */
  readonly timeZone: string;
}

/** Null for an order that is no child roadmap. */
export async function childToRead(manager: EntityManager, orderId: string): Promise<ChildToRead | null> {
  const roadmap = await manager.findOneBy(ChildRoadmapEntity, { orderId });
  if (roadmap === null) return null;
  const body = await manager.findOneByOrFail(OrganisationEntity, { id: roadmap.organisationId });
  const { timeZone } = await manager.findOneByOrFail(OrderDocumentEntity, { id: roadmap.fromOrderId });
  return { roadmap, body, timeZone };
}

/** Whoever's words stand at its head, it is an order of the body it was opened for. */
export function readForBody(reading: OrderReading, { body }: ChildToRead): OrderReading {
  return { ...reading, order: { ...reading.order, issuer: body.name } };
}

/** Rows that were found again are the body's own to do, unless its file names somebody. */
export async function settleChild(manager: EntityManager, { roadmap, body }: ChildToRead): Promise<void> {
  await linkInherited(manager, roadmap);
  const party = { type: 'organisation', name: body.name };
  const assigned = { responsible: [party], executors: [], words: body.name };
  await manager.query(
    `update roadmap_item item set assigned = $2
     where item.id in (select item_id from inherited_row where order_id = $1)
       and item.assigned is null and coalesce(item.reading->>'responsibleText', '') = ''`,
    [roadmap.orderId, JSON.stringify(assigned)],
  );
}
