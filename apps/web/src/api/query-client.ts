import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem.js';

type Listener = () => void;
const listeners = new Set<Listener>();

/** Calls the listener when an answer says that nobody is signed in any more. */
export function whenSessionEnds(listener: Listener): void {
  listeners.add(listener);
}

function noticeEnd(error: unknown): void {
  if (asProblem(error).status !== 401) return;
  for (const listener of listeners) listener();
}

/** A refusal is final, an unreachable server is asked once more. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    queries: { retry: (failures, error) => asProblem(error).status === 0 && failures < 1, staleTime: 10_000 },
    mutations: { retry: false },
  },
});
