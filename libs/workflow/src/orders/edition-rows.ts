import { compareRows, type EditionRow, type ReadClause, type ReadItem, type RowDifference } from '@domain/orders';
import { type OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { wordsOf } from '../review/reword.js';

/** A row of an edition with the item it is. */
export interface ItemOfEdition extends EditionRow {
  readonly item: RoadmapItemEntity;
}

export type ItemDifference = RowDifference<ItemOfEdition>;

/** What `later` changes in `earlier`, row by row; of the same order, or of a plan for another period. */
export async function compareEditions(
  manager: EntityManager,
  earlier: OrderDocumentEntity,
  later: OrderDocumentEntity,
): Promise<ItemDifference[]> {
  return compareRows(await rowsOf(manager, earlier.id), await rowsOf(manager, later.id), yearsApart(earlier, later));
}

async function rowsOf(manager: EntityManager, orderId: string): Promise<ItemOfEdition[]> {
  const items = await manager.find(RoadmapItemEntity, {
    where: { orderId, dropped: false },
    order: { position: 'ASC' },
  });
  return items.map((item) => ({
    item,
    id: item.id,
    place: item.source === 'table' ? 'table' : item.part,
    number: item.number,
    asRead: asRead(item),
    asReviewed: wordsOf(item),
  }));
}

function asRead({ source, reading }: RoadmapItemEntity): EditionRow['asRead'] {
  if (source === 'clause') {
    const { text: title, deadlineText, assignee: responsibleText } = reading as ReadClause;
    return { title, deadlineText, responsibleText, expectedResult: null };
  }
  const { title, deadlineText, responsibleText, expectedResult } = reading as ReadItem;
  return { title, deadlineText, responsibleText, expectedResult };
}

/** How many years later the period of `later` begins, or its date where an order has no period. */
export function yearsApart(earlier: OrderDocumentEntity, later: OrderDocumentEntity): number {
  const [from, to] = [earlier, later].map(({ periodStart, orderDate }) => (periodStart ?? orderDate)?.slice(0, 4));
  return from === undefined || to === undefined ? 0 : Number(to) - Number(from);
}

export type EditionCounts = Readonly<Record<ItemDifference['kind'], number>>;

export function countDifferences(differences: readonly ItemDifference[]): EditionCounts {
  const of = (kind: ItemDifference['kind']) => differences.filter((one) => one.kind === kind).length;
  return { added: of('added'), removed: of('removed'), changed: of('changed'), same: of('same') };
}
