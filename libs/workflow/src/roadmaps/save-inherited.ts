import { type GivenRow, InheritedRowEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/** What is noted of a row above in a child roadmap; what is left out stays as it was noted before. */
export async function saveInherited(
  manager: EntityManager,
  orderId: string,
  fromItemId: string,
  { given, ...noted }: { readonly given: GivenRow; readonly itemId?: string; readonly reason?: string },
): Promise<void> {
  const present = await manager.findOneBy(InheritedRowEntity, { orderId, fromItemId });
  await manager.save(InheritedRowEntity, {
    ...{ orderId, fromItemId, itemId: null, reason: null },
    ...present,
    ...noted,
    given,
  });
}
