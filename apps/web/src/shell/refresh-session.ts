import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api } from '../api/client.js';

/** After a change of somebody's name: the header shows the session's own, so it is asked for anew. */
export function useRefreshSession(): () => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async () => {
    await queries.invalidateQueries(api.queryOptions('get', '/api/session'));
    await router.invalidate();
  };
}
