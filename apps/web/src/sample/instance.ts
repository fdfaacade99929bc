import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { Instance } from '../api/types.js';

const healthOptions = { ...api.queryOptions('get', '/api/health'), staleTime: Number.POSITIVE_INFINITY };

/** Whether the page is of the real product or of the sample, for pages without a session; undefined until it is known. */
export function useInstance(): Instance | undefined {
  return useQuery(healthOptions).data?.instance;
}
