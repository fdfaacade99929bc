import { isDeepStrictEqual } from 'node:util';
import { SCHEDULE_KINDS } from '@domain/deadlines';
import { authoritiesOfOrders, OrderDocumentEntity, type OrderState } from '@storage';
import { type EntityManager, In } from 'typeorm';
import type { OrderRules, RulesBook } from './order-rules.js';

/** An order whose rules a change would alter. */
export interface AffectedOrder {
  readonly id: string;
  readonly number: string | null;
  readonly state: OrderState;
  readonly timeZone: string;
  readonly before: OrderRules;
  readonly after: OrderRules;
}

/** The orders that would go by other rules, in the sequence they came. */
export async function affectedOrders(
  manager: EntityManager,
  { before, after }: { readonly before: RulesBook; readonly after: RulesBook },
): Promise<AffectedOrder[]> {
  const orders = await manager.find(OrderDocumentEntity, {
    where: { state: In(['read', 'confirmed'] satisfies OrderState[]) },
    select: { id: true, number: true, state: true, timeZone: true },
    order: { receivedAt: 'ASC', id: 'ASC' },
  });
  const authorities = await authoritiesOfOrders(
    manager,
    orders.map(({ id }) => id),
  );
  const byOrder = new Map(authorities.map((authority) => [authority.orderId, authority]));
  return orders.flatMap(({ id, number, state, timeZone }) => {
    const authority = byOrder.get(id);
    if (authority === undefined) return [];
    const rules = { before: before.of(authority), after: after.of(authority) };
    return same(rules.before, rules.after) ? [] : [{ id, number, state, timeZone, ...rules }];
  });
}

/** Calendars of the same settings are one object, and so are policies of the same content. */
function same(a: OrderRules, b: OrderRules): boolean {
  return (
    a.calendar === b.calendar &&
    isDeepStrictEqual(a.profile, b.profile) &&
    SCHEDULE_KINDS.every((kind) => a.policyFor(kind) === b.policyFor(kind))
  );
}
