import { keepPreviousData } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { useReviewChanged } from '../order-queries.js';

/** Entries of the directory a name of the order may mean, or those found by other words. */
export function useNameCandidates(orderId: string, name: string, search: string) {
  const query = search === '' ? { name } : { name, search };
  return api.useQuery(
    'get',
    '/api/orders/{id}/names/candidates',
    { params: { path: { id: orderId }, query } },
    { placeholderData: keepPreviousData },
  );
}

/** Says whom a name means; rows, addresses and history follow from it. Refused or not, the choice is shown as it is now. */
export function useChooseEntry(orderId: string) {
  const changed = useReviewChanged(orderId);
  return api.useMutation('put', '/api/orders/{id}/names', { onSettled: changed });
}
