import { QueryCache, QueryClient } from '@tanstack/react-query';
import { api } from './client.js';
import { asProblem } from './problem.js';

const sessionKey = api.queryOptions('get', '/api/session').queryKey;

function isSessionQuery(queryKey: readonly unknown[]): boolean {
  return queryKey[1] === sessionKey[1];
}

/** A refusal is final, an unreachable server is asked once more. A lost session is asked for again, and the shell then leads to sign-in. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (asProblem(error).status === 401 && !isSessionQuery(query.queryKey)) {
        void queryClient.resetQueries({ queryKey: sessionKey });
      }
    },
  }),
  defaultOptions: {
    queries: { retry: (failures, error) => asProblem(error).status === 0 && failures < 1, staleTime: 10_000 },
    mutations: { retry: false },
  },
});
