import { proposeDirectory } from '@domain/directory';
import type { Party } from '@domain/orders';
import type { ItemState } from '@storage';
import type { EntityManager } from 'typeorm';
import { saveProposedDirectory } from '../directory/save-proposed.js';
import { partiesOf } from '../orders/order-tasks.js';
import type { OpenReview } from './open-review.js';

/** Everybody the items name: by the order, by an edition of it before, or as they were given to others at review. */
export function partiesOfItems(items: readonly ItemState[]): Party[] {
  return items.map(partiesOf).flatMap(({ responsible, executors }) => [...responsible, ...executors]);
}

/** Proposes to the directory whom the items were given to, so that their addresses can be entered at once. */
export async function saveAssigned(
  manager: EntityManager,
  { order, reading }: OpenReview,
  items: readonly ItemState[],
): Promise<void> {
  const assigned = partiesOfItems(items);
  if (assigned.length === 0) return;
  await saveProposedDirectory(manager, order, proposeDirectory(reading, assigned));
}
