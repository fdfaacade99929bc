import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';

function candidatesOptions(orderId: string, name: string) {
  return api.queryOptions('get', '/api/orders/{id}/names/candidates', {
    params: { path: { id: orderId }, query: { name } },
  });
}

/** Entries of the directory a name of the order may mean. */
export function useNameCandidates(orderId: string, name: string) {
  return api.useQuery('get', '/api/orders/{id}/names/candidates', {
    params: { path: { id: orderId }, query: { name } },
  });
}

/** Says whom a name means; rows and addresses follow from it. */
export function useChooseEntry(orderId: string, name: string) {
  const queries = useQueryClient();
  return api.useMutation('put', '/api/orders/{id}/names', {
    onSuccess: async () => {
      void queries.invalidateQueries({ queryKey: ['get', '/api/directory'] });
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['get', '/api/orders/{id}'] }),
        queries.invalidateQueries({ queryKey: candidatesOptions(orderId, name).queryKey }),
      ]);
    },
  });
}
