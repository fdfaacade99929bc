import { AttachedPlanEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { AttachedPlan } from './item-detail.js';

/** The plan attached last to each item of an order, by item id. */
export async function attachedPlans(
  manager: EntityManager,
  orderId: string,
): Promise<ReadonlyMap<string, AttachedPlan>> {
  const plans = await manager.find(AttachedPlanEntity, { where: { orderId }, order: { at: 'ASC' } });
  return new Map(plans.map(({ itemId, name, fileId }) => [itemId, { name, fileId }]));
}
