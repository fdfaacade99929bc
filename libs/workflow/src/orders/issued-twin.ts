import type { Actor } from '@domain/access';
import type { OrderDocumentEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { ordersFor } from '../access/scopes/order-scope.js';
import { SqlParameters } from '../rows/sql-parameters.js';

/**
 * The id of the other, confirmed order that has the number, date and issuer of this one, where the actor may do that with
 * it; null where there is none. Branches that do not see each other's orders issue the same order each for itself.
 */
export async function issuedTwin(
  manager: EntityManager,
  orderId: string,
  actor: Actor,
  action: 'see' | 'manage',
): Promise<string | null> {
  const parameters = new SqlParameters();
  const asked = parameters.add(orderId);
  const [issued] = await manager.query<{ id: string }[]>(
    `select orders.id from order_document orders
     join order_document asked using (issuer_key, number_key, order_date)
     where asked.id = ${asked} and orders.id <> asked.id and orders.state = 'confirmed'
       and ${ordersFor(actor, action, parameters)}
     order by orders.owner_organisation_id = asked.owner_organisation_id desc nulls last, orders.id limit 1`,
    parameters.values,
  );
  return issued?.id ?? null;
}

/** Whoever issues an order waits here for the rest of the transaction for others who issue the same one. */
export async function lockIssuing(
  manager: EntityManager,
  { issuerKey, numberKey, orderDate }: OrderDocumentEntity,
): Promise<void> {
  const key = [issuerKey, numberKey, orderDate].join('|');
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [key]);
}
