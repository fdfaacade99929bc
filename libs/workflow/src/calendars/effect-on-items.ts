import { OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { movesDates, type RereadRow, rereadRows } from '../review/reread-rows.js';
import type { AffectedOrder } from './affected-orders.js';

export interface EffectOnItems {
  readonly order: AffectedOrder;
  readonly reread: readonly RereadRow[];
  /** Would be read differently, but a person has decided their dates already, so they stay. */
  readonly decided: number;
}

/** What the words of orders not yet confirmed would mean under other rules. */
export async function effectOnItems(
  manager: EntityManager,
  orders: readonly AffectedOrder[],
): Promise<EffectOnItems[]> {
  const effects: EffectOnItems[] = [];
  for (const order of orders) {
    if (order.state !== 'read') continue;
    const { reading } = await manager.findOneByOrFail(OrderDocumentEntity, { id: order.id });
    if (reading === null) continue;
    const items = await manager.find(RoadmapItemEntity, { where: { orderId: order.id }, order: { position: 'ASC' } });
    const rows = rereadRows(items, { reading, rules: order.before }, { reading, rules: order.after });
    effects.push({ order, reread: rows.reread.filter(movesDates), decided: rows.decided.filter(movesDates).length });
  }
  return effects;
}
