import { nearestRoadmapAbove, OrderDocumentEntity, type TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/** The order whose rows the roadmap of a task takes over: the approved one of the nearest body above, else the demanding one. */
export async function orderAbove(
  manager: EntityManager,
  { orderId, itemId, assigneeOrganisationId }: TaskEntity,
): Promise<OrderDocumentEntity> {
  const between = await nearestRoadmapAbove(manager, itemId, assigneeOrganisationId);
  return manager.findOneByOrFail(OrderDocumentEntity, { id: between ?? orderId });
}
