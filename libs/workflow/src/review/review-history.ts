import type { ReviewStep } from '@domain/review';
import { ReviewStepEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/** The steps of an order's review, oldest first. */
export async function historyOf(manager: EntityManager, orderId: string): Promise<ReviewStep[]> {
  const steps = await manager.find(ReviewStepEntity, {
    where: { orderId },
    select: { id: true, kind: true, ofStep: true },
    order: { id: 'ASC' },
  });
  return steps.map(({ id, kind, ofStep }) => ({ id, kind, of: ofStep }));
}
