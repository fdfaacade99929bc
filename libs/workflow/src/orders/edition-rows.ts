import { compareRows, partsOfRows } from '@domain/orders';
import { mergeRows } from '@domain/review';
import { type ItemState, type OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { OpenReview } from '../review/open-review.js';
import { wordsOf } from '../review/reword.js';
import { stateOf } from '../review/take-step.js';
import { fileRowsOf, wordsAsRead } from './file-rows.js';
import type { CutItem, ItemDifference, ItemOfEdition } from './item-of-edition.js';
import { takeCuts } from './take-cuts.js';

/**
 * What `later` changes in `earlier`, row by row; of the same order, or of a plan for another period. Rows that the review
 * of the earlier one split or made one are compared as it left them, so those of the later one are cut likewise first.
 * With `sameWordsOnly` only where they say the same is to be done.
 */
export async function compareEditions(
  manager: EntityManager,
  earlier: OrderDocumentEntity,
  later: OpenReview,
  { sameWordsOnly }: { readonly sameWordsOnly: boolean },
): Promise<ItemDifference[]> {
  const years = yearsApart(earlier, later.order);
  const before = asCut((await itemsOf(manager, earlier.id)).map(asItStands));
  const after = asCut((await itemsOf(manager, later.order.id)).map(asItStands));
  return compareRows(before, asCut(takeCuts(later, before, after, { years, sameWordsOnly })), years);
}

function asItStands(item: ItemState): CutItem {
  return { item, gone: [], come: [], of: [], cutBefore: [] };
}

async function itemsOf(manager: EntityManager, orderId: string): Promise<ItemState[]> {
  const items = await manager.find(RoadmapItemEntity, {
    where: { orderId, dropped: false },
    order: { position: 'ASC' },
  });
  return items.map(stateOf);
}

/** The parts of a split row have the titles they were given, a row made of several the words of all of them. */
function asCut(items: readonly CutItem[]): ItemOfEdition[] {
  const rows = items.map((one): ItemOfEdition => {
    const { item, cutBefore } = one;
    const readAs = fileRowsOf(item);
    return {
      ...{ item, cutBefore, cut: one.of.length === 0 ? null : one },
      id: item.id,
      place: item.source === 'table' ? 'table' : item.part,
      number: item.number,
      readAs,
      asRead: readAs.length > 1 ? mergeRows(readAs.map(({ words }) => words)) : wordsAsRead(item),
      asReviewed: wordsOf(item),
    };
  });
  const parts = partsOfRows(rows);
  return rows.map((row) => (parts.has(row) ? { ...row, asRead: { ...row.asRead, title: row.asReviewed.title } } : row));
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
