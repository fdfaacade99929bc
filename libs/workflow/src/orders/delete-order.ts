import { AttachedPlanEntity, OrderDocumentEntity, StoredFileEntity } from '@storage';
import { Any, type EntityManager } from 'typeorm';

/** Deletes an order of which nothing was made, with its file and the plans attached to it. */
export async function deleteOrder(
  manager: EntityManager,
  { id: orderId, fileId }: Pick<OrderDocumentEntity, 'id' | 'fileId'>,
): Promise<void> {
  const plans = await manager.findBy(AttachedPlanEntity, { orderId });
  await manager.delete(OrderDocumentEntity, { id: orderId });
  const fileIds = [fileId, ...plans.flatMap((plan) => plan.fileId ?? [])];
  await manager.delete(StoredFileEntity, { id: Any(fileIds) });
}
