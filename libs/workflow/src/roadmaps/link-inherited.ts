import { compareRows, type EditionRow } from '@domain/orders';
import { type ChildRoadmapEntity, InheritedRowEntity, RoadmapItemEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { wordsOf } from '../review/reword.js';
import { stateOf } from '../review/take-step.js';
import { givenRow, rowsAbove } from './rows-above.js';

/**
 * Finds the rows of the roadmap above in one that was read, by number and words, whoever wrote its file. Rows above that
 * concern the body and are not found are kept too: somebody has to say why they are left.
 */
export async function linkInherited(
  manager: EntityManager,
  { orderId, fromOrderId, organisationId }: ChildRoadmapEntity,
): Promise<void> {
  const above = await rowsAbove(manager, fromOrderId, organisationId);
  const items = await manager.findBy(RoadmapItemEntity, { orderId, source: 'table', dropped: false });
  const pairs = compareRows(
    above.map(({ item }) => asRow(item)),
    items.map(asRow),
  ).flatMap(({ before, after }) => (before === null || after === null ? [] : [[before.id, after.id] as const]));
  const takenAs = new Map(pairs);
  const known = await manager.findBy(InheritedRowEntity, { orderId });
  const reasons = new Map(known.map(({ fromItemId, reason }) => [fromItemId, reason]));
  const rows = above
    .filter(({ item, concerns }) => concerns || takenAs.has(item.id))
    .map(({ item }) => ({
      ...{ orderId, fromItemId: item.id, itemId: takenAs.get(item.id) ?? null },
      ...{ reason: reasons.get(item.id) ?? null, given: givenRow(item) },
    }));
  await manager.save(InheritedRowEntity, rows);
}

/** Who answers for a row above says nothing of who does below. */
function asRow(item: RoadmapItemEntity): EditionRow {
  const words = { ...wordsOf(stateOf(item)), responsibleText: null };
  return { id: item.id, place: 'table', number: item.number, asRead: words, asReviewed: words };
}
