import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';

/** Asks anew for what a change in one section shows in others: a new password ends sessions. */
export function useRefreshProfile(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all([
      queries.invalidateQueries(api.queryOptions('get', '/api/profile')),
      queries.invalidateQueries(api.queryOptions('get', '/api/profile/sessions')),
    ]);
  };
}
