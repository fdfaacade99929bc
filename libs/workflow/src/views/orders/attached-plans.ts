import { AttachedPlanEntity, type TaskEntity } from '@storage';
import { type EntityManager, IsNull } from 'typeorm';
import type { AttachedPlan } from './item-detail.js';

/** The plan attached last to each item of an order, by item id; not that of a single organisation. */
export async function attachedPlans(
  manager: EntityManager,
  orderId: string,
): Promise<ReadonlyMap<string, AttachedPlan>> {
  const plans = await manager.find(AttachedPlanEntity, {
    where: { orderId, taskId: IsNull() },
    order: { at: 'ASC', id: 'ASC' },
  });
  return new Map(plans.map(({ itemId, name, fileId }) => [itemId, { name, fileId }]));
}

/** The plan attached last for a task alone, else for its whole item. */
export async function planOfTask(
  manager: EntityManager,
  { id: taskId, itemId }: Pick<TaskEntity, 'id' | 'itemId'>,
): Promise<AttachedPlan | null> {
  const latestFirst = { at: 'DESC' } as const;
  const own = await manager.findOne(AttachedPlanEntity, { where: { taskId }, order: latestFirst });
  const plan =
    own ?? (await manager.findOne(AttachedPlanEntity, { where: { itemId, taskId: IsNull() }, order: latestFirst }));
  return plan === null ? null : { name: plan.name, fileId: plan.fileId };
}
