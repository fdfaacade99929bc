import { changedAbove, type InheritedRow, lastDue, type WordsAbove, whyNotApprove } from '@domain/roadmaps';
import { ChildRoadmapEntity, type GivenRow, InheritedRowEntity, RoadmapItemEntity } from '@storage';
import { Any, type EntityManager } from 'typeorm';
import { Conflict, NotFound } from '../acting/errors.js';
import { schedulesOf } from '../orders/order-tasks.js';
import { givenRow, rowsAbove } from './rows-above.js';

/** A row above and what became of it in a child roadmap. */
export interface RowTakenOver extends InheritedRow {
  readonly fromItemId: string;
  readonly itemId: string | null;
  /** As it was when it was taken over or left; as it is where it came later. */
  readonly given: GivenRow;
  /** As it stands above today; null where it was dropped there. */
  readonly now: GivenRow | null;
  /** What it says otherwise now. */
  readonly changed: readonly (keyof WordsAbove)[];
}

/**
 * The rows a child roadmap was to take over, in the order of the roadmap above; with those that came there since and
 * concern the body. Nothing for an order that is no child roadmap.
 */
export async function inheritedRows(manager: EntityManager, orderId: string): Promise<RowTakenOver[]> {
  const roadmap = await manager.findOneBy(ChildRoadmapEntity, { orderId });
  if (roadmap === null) return [];
  const above = new Map(
    (await rowsAbove(manager, roadmap.fromOrderId, roadmap.organisationId)).map((row) => [row.item.id, row]),
  );
  const known = await manager.findBy(InheritedRowEntity, { orderId });
  const own = await manager.findBy(RoadmapItemEntity, {
    id: Any(known.flatMap(({ itemId }) => itemId ?? [])),
    dropped: false,
  });
  const below = new Map(own.map((item) => [item.id, item]));
  const rows = known.map((row) => ({ ...row, item: below.get(row.itemId ?? ''), from: above.get(row.fromItemId) }));
  const ids = new Set(known.map(({ fromItemId }) => fromItemId));
  const later = [...above.values()]
    .filter(({ item, concerns }) => concerns && !ids.has(item.id))
    .map((from) => ({ fromItemId: from.item.id, reason: null, given: givenRow(from.item), item: undefined, from }));
  const place = ({ from }: { from: (typeof rows)[number]['from'] }) => from?.item.position ?? Number.MAX_SAFE_INTEGER;
  return [...rows, ...later]
    .sort((one, other) => place(one) - place(other))
    .map(({ fromItemId, reason, given, item, from }) => {
      const now = from === undefined ? null : givenRow(from.item);
      return {
        ...{ fromItemId, reason, given, now, itemId: item?.id ?? null },
        number: given.number,
        isTaken: item !== undefined,
        dueAbove: (now ?? given).due,
        due: item === undefined ? null : lastDue(schedulesOf(item)),
        changed: now === null ? [] : changedAbove(given, now),
      };
    });
}

/** @throws Conflict `roadmap-rows-open`, `roadmap-rows-late` or `roadmap-of-no-rows`; nothing for an order that is no child roadmap */
export async function demandRowsSettled(manager: EntityManager, orderId: string): Promise<void> {
  const rows = await inheritedRows(manager, orderId);
  // What is no longer asked for above binds nobody below.
  const refusal = whyNotApprove(rows.filter(({ now }) => now !== null));
  if (refusal !== null) throw new Conflict(`roadmap-rows-${refusal.why}`, { rows: refusal.numbers.join(', ') });
  const isChild = await manager.existsBy(ChildRoadmapEntity, { orderId });
  if (isChild && !(await manager.existsBy(RoadmapItemEntity, { orderId, source: 'table', dropped: false })))
    throw new Conflict('roadmap-of-no-rows');
}

/** One of those rows. @throws NotFound */
export async function inheritedRow(manager: EntityManager, orderId: string, fromItemId: string): Promise<RowTakenOver> {
  const row = (await inheritedRows(manager, orderId)).find((one) => one.fromItemId === fromItemId);
  if (row === undefined) throw new NotFound('item', fromItemId);
  return row;
}
