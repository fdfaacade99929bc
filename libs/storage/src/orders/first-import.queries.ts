import type { EntityManager } from 'typeorm';
import type { OrderState } from './order-document.entity.js';

/** The order a file holds once more. */
export interface FirstImport {
  readonly id: string;
  readonly state: OrderState;
  /** The words of all duties are the same, not only the requisites. */
  readonly sameContent: boolean;
}

/**
 * SQL for the import a read order repeats, as JSON: the earliest other one with the same duties whose requisites do not
 * speak against it, or with the same issuer, number and date while it waits as well. Null for the first import itself.
 * `repeated` is the alias of the order asked about.
 */
export function firstImportSql(repeated: string): string {
  const agree = ['issuer_key', 'number_key', 'order_date']
    .map((column) => `coalesce(first.${column} = ${repeated}.${column}, true)`)
    .join(' and ');
  return `(
    select json_build_object('id', first.id, 'state', first.state,
      'sameContent', first.content_key is not distinct from ${repeated}.content_key)
    from order_document first
    where ${repeated}.state = 'read' and first.state in ('read', 'confirmed') and first.id <> ${repeated}.id
      and (first.content_key = ${repeated}.content_key and ${agree}
        or first.state = 'read' and (first.issuer_key, first.number_key, first.order_date)
          = (${repeated}.issuer_key, ${repeated}.number_key, ${repeated}.order_date))
      and (first.state = 'confirmed' or (first.received_at, first.id) < (${repeated}.received_at, ${repeated}.id))
    order by first.state, first.received_at, first.id limit 1)`;
}

export async function firstImport(manager: EntityManager, orderId: string): Promise<FirstImport | null> {
  const [row] = await manager.query<{ first: FirstImport | null }[]>(
    `select ${firstImportSql('orders')} as first from order_document orders where orders.id = $1`,
    [orderId],
  );
  return row?.first ?? null;
}
