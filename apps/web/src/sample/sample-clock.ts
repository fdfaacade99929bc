import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { api } from '../api/client.js';
import type { SampleClock } from '../api/types.js';

/** A month passes in some seconds, and each of its days is worth seeing. */
const WHILE_MOVING_MS = 300;
/** Another tab may have moved the date. */
const AT_REST_MS = 30_000;
const clockOptions = api.queryOptions('get', '/api/sample/clock');

/** The day of the sample, followed closely while it moves. Ask only in the sample: elsewhere the server refuses. */
export function useSampleClock() {
  return useQuery({
    ...clockOptions,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && state.data.movingTo !== null ? WHILE_MOVING_MS : AT_REST_MS),
  });
}

export function useMoveSampleClock() {
  const queries = useQueryClient();
  return api.useMutation('post', '/api/sample/clock', {
    onSuccess: (clock) => queries.setQueryData(clockOptions.queryKey, clock),
    // Refused, because another tab moves it.
    onError: () => queries.invalidateQueries(clockOptions),
  });
}

/** When the date has come to rest on another day than the page shows, everything on the page is asked for anew. */
export function useFreshAfterMove(clock: SampleClock | undefined, shownDay: string): void {
  const queries = useQueryClient();
  const router = useRouter();
  const shown = useRef<string | null>(shownDay);
  const today = clock?.today;
  const isMoving = clock !== undefined && clock.movingTo !== null;
  useEffect(() => {
    if (today === undefined) return;
    if (isMoving) shown.current = null;
    else if (shown.current !== today) {
      shown.current = today;
      void queries.invalidateQueries().then(() => router.invalidate());
    }
  }, [today, isMoving, queries, router]);
}
