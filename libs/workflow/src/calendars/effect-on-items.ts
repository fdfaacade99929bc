import { isDeepStrictEqual } from 'node:util';
import type { DeadlineReading, Schedule } from '@domain/deadlines';
import { type OrderReading, rereadDeadline } from '@domain/orders';
import { type ItemState, OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { deadlinePlace } from '../orders/deadline-place.js';
import { schedulesOf } from '../orders/order-tasks.js';
import type { AffectedOrder } from './affected-orders.js';

/** A row under review whose words would be read differently. */
export interface RereadItem {
  readonly item: RoadmapItemEntity;
  readonly before: DeadlineReading;
  readonly after: DeadlineReading;
}

export interface EffectOnItems {
  readonly order: AffectedOrder;
  readonly reread: readonly RereadItem[];
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
    effects.push(effectOnOrder(order, reading, items));
  }
  return effects;
}

function effectOnOrder(
  order: AffectedOrder,
  reading: OrderReading,
  items: readonly RoadmapItemEntity[],
): EffectOnItems {
  const reread: RereadItem[] = [];
  let decided = 0;
  for (const item of items) {
    if (item.deadlineText === null) continue;
    const place = deadlinePlace(item);
    const before = rereadDeadline(reading, place, item.deadlineText, order.before);
    const after = rereadDeadline(reading, place, item.deadlineText, order.after);
    if (isDeepStrictEqual(before.schedules, after.schedules)) continue;
    if (asStored(schedulesOf(item)) === asStored(before.schedules)) reread.push({ item, before, after });
    else decided += 1;
  }
  return { order, reread, decided };
}

/** A schedule in the database has its fields in another order and no undefined ones. */
function asStored(schedules: readonly Schedule[]): string {
  return JSON.stringify(schedules, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The item with its new reading. */
export function rereadState({ item, after }: RereadItem): ItemState {
  const { version: _version, ...state } = item;
  const { schedules, explanation } = after;
  const reading =
    item.source === 'table'
      ? { ...item.reading, schedules, explanation }
      : { ...item.reading, deadlines: schedules, explanation };
  return { ...state, reading };
}
