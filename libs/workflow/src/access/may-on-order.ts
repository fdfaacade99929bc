import type { Actor, ORDER_POLICY } from '@domain/access';
import type { EntityManager } from 'typeorm';
import { SqlParameters } from '../rows/sql-parameters.js';
import { ordersFor } from './scopes/order-scope.js';

/** Whether the policy lets the actor do that with one order. */
export async function mayOnOneOrder(
  manager: EntityManager,
  orderId: string,
  action: keyof typeof ORDER_POLICY,
  actor: Actor,
): Promise<boolean> {
  const parameters = new SqlParameters();
  const found = await manager.query<unknown[]>(
    `select from order_document orders
     where orders.id = ${parameters.add(orderId)} and ${ordersFor(actor, action, parameters)}`,
    parameters.values,
  );
  return found.length > 0;
}
