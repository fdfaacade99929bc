import { type InheritedRow, lastDue, whyNotApprove } from '@domain/roadmaps';
import { type GivenRow, InheritedRowEntity, RoadmapItemEntity } from '@storage';
import { Any, type EntityManager } from 'typeorm';
import { Conflict } from '../acting/errors.js';
import { schedulesOf } from '../orders/order-tasks.js';
import { givenRow } from './rows-above.js';

/** A row above and what became of it in a child roadmap. */
export interface RowTakenOver extends InheritedRow {
  readonly fromItemId: string;
  readonly itemId: string | null;
  readonly given: GivenRow;
  /** As it stands above today; null where it was dropped there. */
  readonly now: GivenRow | null;
}

/** The rows a child roadmap was to take over, in the order of the roadmap above. */
export async function inheritedRows(manager: EntityManager, orderId: string): Promise<RowTakenOver[]> {
  const rows = await manager.findBy(InheritedRowEntity, { orderId });
  const ids = rows.flatMap(({ fromItemId, itemId }) => [fromItemId, itemId ?? fromItemId]);
  const items = await manager.findBy(RoadmapItemEntity, { id: Any(ids), dropped: false });
  const byId = new Map(items.map((item) => [item.id, item]));
  const place = (id: string) => byId.get(id)?.position ?? Number.MAX_SAFE_INTEGER;
  return rows
    .map(({ fromItemId, itemId, reason, given }) => {
      const above = byId.get(fromItemId);
      const below = itemId === null ? undefined : byId.get(itemId);
      const now = above === undefined ? null : givenRow(above);
      return {
        ...{ fromItemId, itemId: below?.id ?? null, reason, given, now },
        number: given.number,
        isTaken: below !== undefined,
        dueAbove: (now ?? given).due,
        due: below === undefined ? null : lastDue(schedulesOf(below)),
      };
    })
    .sort((a, b) => place(a.fromItemId) - place(b.fromItemId));
}

/** @throws Conflict `roadmap-rows-open` or `roadmap-rows-late`; nothing for an order that is no child roadmap */
export async function demandRowsSettled(manager: EntityManager, orderId: string): Promise<void> {
  const rows = await inheritedRows(manager, orderId);
  // What is no longer asked for above binds nobody below.
  const refusal = whyNotApprove(rows.filter(({ now }) => now !== null));
  if (refusal === null) return;
  throw new Conflict(`roadmap-rows-${refusal.why}`, { rows: refusal.numbers.join(', ') });
}
