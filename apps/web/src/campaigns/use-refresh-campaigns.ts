import { useQueryClient } from '@tanstack/react-query';

/** After a change of a campaign: whatever shows campaigns, or the task of one, looks again. */
export function useRefreshCampaigns(): () => Promise<void> {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => /^\/api\/(?:campaigns|tasks\/\{id\}\/campaign)/u.test(String(queryKey[1])),
    });
}
