import type { OrderReading } from '@domain/orders';
import { OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import { Any, type EntityManager } from 'typeorm';
import { Conflict, NotFound } from '../acting/errors.js';
import { holdCalendars } from '../calendars/calendar-state.js';
import { type OrderRules, rulesOfOrder } from '../calendars/order-rules.js';

/** An item as the person who changes it saw it. */
export interface SeenItem {
  readonly id: string;
  readonly version: number;
}

/** An order under review, locked for the rest of the transaction. */
export interface OpenReview {
  readonly order: OrderDocumentEntity;
  readonly reading: OrderReading;
  readonly rules: OrderRules;
}

/** @throws NotFound, also for an order that was not read; Conflict `order-confirmed` */
export async function openReview(manager: EntityManager, orderId: string): Promise<OpenReview> {
  return demandOpen(await openOrder(manager, orderId));
}

/** The same for whoever only looks at it: nobody waits. @throws as `openReview` does */
export async function seeReview(manager: EntityManager, orderId: string): Promise<OpenReview> {
  const order = await manager.findOneBy(OrderDocumentEntity, { id: orderId });
  return demandOpen(await whatWasRead(manager, order, orderId));
}

/** The same, confirmed or not. @throws NotFound, also for an order that was not read */
export async function openOrder(manager: EntityManager, orderId: string): Promise<OpenReview> {
  await holdCalendars(manager);
  const order = await manager.findOne(OrderDocumentEntity, {
    where: { id: orderId },
    lock: { mode: 'pessimistic_write' },
  });
  return whatWasRead(manager, order, orderId);
}

async function whatWasRead(
  manager: EntityManager,
  order: OrderDocumentEntity | null,
  orderId: string,
): Promise<OpenReview> {
  if (order === null || order.reading === null) throw new NotFound('order', orderId);
  return { order, reading: order.reading, rules: await rulesOfOrder(manager, orderId) };
}

function demandOpen(review: OpenReview): OpenReview {
  if (review.order.state === 'confirmed') throw new Conflict('order-confirmed', { id: review.order.id });
  return review;
}

/** The items as they are now, from top to bottom. @throws NotFound, Conflict `stale-entry` for one changed since it was seen */
export async function seenItems(
  manager: EntityManager,
  orderId: string,
  seen: readonly SeenItem[],
): Promise<RoadmapItemEntity[]> {
  const items = await manager.find(RoadmapItemEntity, {
    where: { orderId, id: Any(seen.map(({ id }) => id)) },
    order: { position: 'ASC' },
  });
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const { id, version } of seen) {
    const item = byId.get(id);
    if (item === undefined) throw new NotFound('item', id);
    if (item.version !== version) throw new Conflict('stale-entry', { name: item.number });
  }
  return items;
}
