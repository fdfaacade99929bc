import { proposeDirectory } from '@domain/directory';
import type { Party } from '@domain/orders';
import type { ItemState } from '@storage';
import type { EntityManager } from 'typeorm';
import { saveProposedDirectory } from '../directory/save-proposed.js';
import type { OpenReview } from './open-review.js';

/** Everybody the items were given to at review. */
export function assignedParties(items: readonly Pick<ItemState, 'assigned'>[]): Party[] {
  return items.flatMap(({ assigned }) => (assigned === null ? [] : [...assigned.responsible, ...assigned.executors]));
}

/** Proposes to the directory whom the items were given to, so that their addresses can be entered at once. */
export async function saveAssigned(
  manager: EntityManager,
  { order, reading }: OpenReview,
  items: readonly ItemState[],
): Promise<void> {
  const assigned = assignedParties(items);
  if (assigned.length === 0) return;
  await saveProposedDirectory(manager, proposeDirectory(reading, assigned), order.timeZone);
}
