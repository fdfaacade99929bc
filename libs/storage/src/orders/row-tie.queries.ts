import type { RowTie } from '@domain/tasks';
import type { EntityManager } from 'typeorm';

/** Which rows of an order wait for which, of those that stand in it. */
export function tiesOfOrder(manager: EntityManager, orderId: string): Promise<RowTie[]> {
  return manager.query<RowTie[]>(
    `select tie.item_id as "itemId", tie.needs_item_id as "needsItemId"
     from row_tie tie join roadmap_item item on item.id = tie.item_id
     join roadmap_item needed on needed.id = tie.needs_item_id
     where tie.order_id = $1 order by item.position, needed.position`,
    [orderId],
  );
}

/** The rows of which a person has said whose result they wait for, nobody's included. */
export async function rowsWithTiesSaid(manager: EntityManager, orderId: string): Promise<Set<string>> {
  const rows = await manager.query<{ id: string }[]>('select item_id as id from row_ties_said where order_id = $1', [
    orderId,
  ]);
  return new Set(rows.map(({ id }) => id));
}

/** Says whose result a row waits for, in place of what was said before. */
export async function saveTies(
  manager: EntityManager,
  { orderId, itemId, needs }: { readonly orderId: string; readonly itemId: string; readonly needs: readonly string[] },
  by: { readonly personId: string; readonly now: Date },
): Promise<void> {
  await manager.query('delete from row_tie where item_id = $1', [itemId]);
  await manager.query('insert into row_tie (order_id, item_id, needs_item_id) select $1, $2, unnest($3::uuid[])', [
    orderId,
    itemId,
    needs,
  ]);
  await manager.query(
    `insert into row_ties_said (item_id, order_id, at, said_by) values ($1, $2, $3, $4)
     on conflict (item_id) do update set at = excluded.at, said_by = excluded.said_by`,
    [itemId, orderId, by.now, by.personId],
  );
}
