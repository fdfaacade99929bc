import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { OrderTies, RowTies } from '../api/types.js';

type ById = ReadonlyMap<string, RowTies>;

/** An order may have thousands of rows, each of which looks its ties up. */
const found = new WeakMap<OrderTies, ById>();

function byId(ties: OrderTies): ById {
  const known = found.get(ties) ?? new Map(ties.rows.map((row) => [row.itemId, row]));
  found.set(ties, known);
  return known;
}

function tiesOptions(orderId: string) {
  return api.queryOptions('get', '/api/orders/{id}/ties', { params: { path: { id: orderId } } });
}

/** The ties of an order by row, and whether the reader may say them; undefined before they are there. */
export function useTies(orderId: string): { readonly mayTie: boolean; readonly rows: ById } | undefined {
  const { queryKey } = tiesOptions(orderId);
  const ties = api.useQuery('get', '/api/orders/{id}/ties', queryKey[2]).data;
  return ties && { mayTie: ties.mayTie, rows: byId(ties) };
}

export function useTieRows(orderId: string) {
  const queries = useQueryClient();
  return api.useMutation('put', '/api/orders/{id}/items/{itemId}/ties', {
    onSuccess: (ties: OrderTies) => {
      queries.setQueryData(tiesOptions(orderId).queryKey, ties);
      void queries.invalidateQueries({ queryKey: ['get', '/api/orders/{id}/table'] });
    },
  });
}

/** Splitting and merging rows change what there is to be tied. */
export function tiesKey(orderId: string) {
  return tiesOptions(orderId).queryKey;
}
