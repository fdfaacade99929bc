import { createHash } from 'node:crypto';
import { ChildRoadmapEntity, OrderDocumentEntity, OrganisationEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { writeRoadmap } from './write-roadmap.js';

/** Whether the file of an order is the draft we write of a child roadmap that takes no row over: it gives nobody a duty yet. */
export async function isEmptyDraft(manager: EntityManager, order: OrderDocumentEntity): Promise<boolean> {
  const roadmap = await manager.findOneBy(ChildRoadmapEntity, { orderId: order.id });
  if (roadmap === null) return false;
  const above = await manager.findOneByOrFail(OrderDocumentEntity, { id: roadmap.fromOrderId });
  const body = await manager.findOneByOrFail(OrganisationEntity, { id: roadmap.organisationId });
  return (
    createHash('sha256')
      .update(writeRoadmap(above, body, []))
      .digest('hex') === order.fileSha256
  );
}
