import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { Item, OrderDetail } from '../api/types.js';
import { rehearsalPeriod } from './rehearsal-period.js';

const WHILE_READING_MS = 1000;

function orderOptions(id: string) {
  return api.queryOptions('get', '/api/orders/{id}', { params: { path: { id } } });
}

/** The order; while it is being read, asked for again every second. */
export function useOrder(id: string) {
  return useQuery({
    ...orderOptions(id),
    // Others change its tasks: whoever comes back to the roadmap sees it as it is now.
    staleTime: 0,
    refetchInterval: (query) => (query.state.data?.state === 'received' ? WHILE_READING_MS : false),
  });
}

/** The rehearsal of the order's period; waits where no period is known. */
export function useRehearsal(order: OrderDetail) {
  const period = rehearsalPeriod(order);
  return useQuery({
    ...api.queryOptions('get', '/api/orders/{id}/rehearsal', {
      params: { path: { id: order.id }, query: period ?? { from: '', to: '' } },
    }),
    enabled: period !== null,
  });
}

function useForgetRehearsal() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['get', '/api/orders/{id}/rehearsal'] });
}

/** Corrects an item before confirmation; the row shows the new reading at once, the rest of the page follows. */
export function useCorrectItem(orderId: string) {
  const queries = useQueryClient();
  const forgetRehearsal = useForgetRehearsal();
  return api.useMutation('patch', '/api/orders/{id}/items/{itemId}', {
    onSuccess: (corrected: Item) => {
      const { queryKey } = orderOptions(orderId);
      queries.setQueryData(queryKey, (order: OrderDetail | undefined) =>
        order === undefined
          ? undefined
          : { ...order, items: order.items.map((item) => (item.id === corrected.id ? corrected : item)) },
      );
      void queries.invalidateQueries({ queryKey });
      void forgetRehearsal();
    },
  });
}
