import type { EntityManager } from 'typeorm';

/** The id of the other, confirmed order that has the number, date and issuer of this one; null where there is none. */
export async function issuedTwin(manager: EntityManager, orderId: string): Promise<string | null> {
  const [issued] = await manager.query<{ id: string }[]>(
    `select issued.id from order_document issued
     join order_document asked using (issuer_key, number_key, order_date)
     where asked.id = $1 and issued.id <> $1 and issued.state = 'confirmed'`,
    [orderId],
  );
  return issued?.id ?? null;
}
