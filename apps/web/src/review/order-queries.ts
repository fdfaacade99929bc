import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { api } from '../api/client.js';
import type { Item, OrderDetail, ReviewHistory } from '../api/types.js';
import { WHILE_FOLLOWING_MS } from '../parts/following-progress.js';
import { demandsKey } from '../roadmaps/use-demands.js';
import { tiesKey } from '../ties/use-ties.js';
import { rehearsalPeriod } from './rehearsal-period.js';
import { withCorrected } from './with-corrected.js';

const WHILE_READING_MS = 1000;

function orderOptions(id: string) {
  return api.queryOptions('get', '/api/orders/{id}', { params: { path: { id } } });
}

/** The order; asked for again while something of it is under way. */
export function useOrder(id: string) {
  return useQuery({
    ...orderOptions(id),
    // Others change its tasks: whoever comes back to the roadmap sees it as it is now.
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => lookAgainMs(data),
  });
}

/** While it is read, or tasks of the organisations of a class are made, or follow the one above. */
function lookAgainMs(order: OrderDetail | undefined): number | false {
  if (order === undefined) return false;
  if (order.state === 'received') return WHILE_READING_MS;
  const isUnderWay = order.items.some(({ tasks }) =>
    tasks.some(
      ({ organisations }) =>
        organisations !== null && (organisations.made < organisations.total || organisations.following !== null),
    ),
  );
  return isUnderWay ? WHILE_FOLLOWING_MS : false;
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

function historyOptions(id: string) {
  return api.queryOptions('get', '/api/orders/{id}/review', { params: { path: { id } } });
}

export function useReviewHistory(orderId: string) {
  return useQuery(historyOptions(orderId));
}

/** After a step of the review: everything that follows from the rows is asked for anew, the rows too unless told. */
export function useReviewChanged(orderId: string): (options?: { readonly exceptRows: boolean }) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    async ({ exceptRows } = { exceptRows: false }) => {
      void queries.invalidateQueries({ queryKey: ['get', '/api/orders/{id}/rehearsal'] });
      void queries.invalidateQueries({ queryKey: ['get', '/api/directory'] });
      void queries.invalidateQueries({ queryKey: ['get', '/api/orders/{id}/without-address'] });
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['get', '/api/orders/{id}/names/candidates'] }),
        queries.invalidateQueries({ queryKey: tiesKey(orderId) }),
        queries.invalidateQueries({ queryKey: demandsKey(orderId) }),
        queries.invalidateQueries({ queryKey: ['get', '/api/orders/{id}/difference'] }),
        !exceptRows && queries.invalidateQueries({ queryKey: orderOptions(orderId).queryKey }),
        queries.invalidateQueries({ queryKey: historyOptions(orderId).queryKey }),
      ]);
    },
    [queries, orderId],
  );
}

/** Corrects an item before confirmation; the row shows the new reading at once, the rest of the page follows. */
export function useCorrectItem(orderId: string) {
  const queries = useQueryClient();
  const changed = useReviewChanged(orderId);
  const { queryKey } = orderOptions(orderId);
  return api.useMutation('patch', '/api/orders/{id}/items/{itemId}', {
    onSuccess: (item: Item) => {
      const known = queries.getQueryData<OrderDetail>(queryKey);
      const corrected = known === undefined ? undefined : withCorrected(known, item);
      // An answer still under way may hold the row as it was.
      const isAskedFor = queries.isFetching({ queryKey }) > 0;
      if (corrected !== undefined) queries.setQueryData(queryKey, corrected.order);
      void changed({ exceptRows: corrected?.isWhole === true && !isAskedFor });
    },
    // What others made of the row meanwhile is shown.
    onError: () => void changed(),
  });
}

// What changes the number of rows is over when the rows are there again.

export function useSplitItem(orderId: string) {
  const changed = useReviewChanged(orderId);
  return api.useMutation('post', '/api/orders/{id}/items/{itemId}/split', { onSuccess: () => changed() });
}

export function useMergeItems(orderId: string) {
  const changed = useReviewChanged(orderId);
  return api.useMutation('post', '/api/orders/{id}/merge', { onSuccess: () => changed() });
}

export function useAssignParties(orderId: string) {
  const changed = useReviewChanged(orderId);
  return api.useMutation('post', '/api/orders/{id}/assign', { onSuccess: () => changed() });
}

export interface TurnBack {
  /** There is a step to turn, and none is being turned. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly error: unknown;
}

/**
 * Takes the last step back and does it anew. Presses that follow each other wait for each other; one with nothing to turn
 * does nothing.
 */
export function useTurnBack(orderId: string): TurnBack {
  const queries = useQueryClient();
  const changed = useReviewChanged(orderId);
  const history = useReviewHistory(orderId).data;
  const {
    mutateAsync: takeBack,
    error: undoError,
    isPending: isUndoing,
  } = api.useMutation('post', '/api/orders/{id}/undo', {
    onSettled: () => changed(),
  });
  const {
    mutateAsync: doAnew,
    error: redoError,
    isPending: isRedoing,
  } = api.useMutation('post', '/api/orders/{id}/redo', {
    onSettled: () => changed(),
  });
  const turned = useRef<Promise<unknown>>(Promise.resolve());
  const turn = useCallback(
    (way: 'undo' | 'redo') => {
      turned.current = turned.current
        .then(() => {
          // Which step a press means is known only once the history has come back from the press before.
          const stepId = queries.getQueryData<ReviewHistory>(historyOptions(orderId).queryKey)?.[way]?.id;
          if (stepId === undefined) return undefined;
          const asked = { params: { path: { id: orderId } }, body: { stepId } };
          return way === 'undo' ? takeBack(asked) : doAnew(asked);
        })
        // What was refused is told by `error`; the next press is heard.
        .catch(() => undefined);
    },
    [queries, orderId, takeBack, doAnew],
  );
  const isTurning = isUndoing || isRedoing;
  return {
    canUndo: !isTurning && history?.undo?.id !== undefined,
    canRedo: !isTurning && history?.redo?.id !== undefined,
    undo: useCallback(() => turn('undo'), [turn]),
    redo: useCallback(() => turn('redo'), [turn]),
    error: undoError ?? redoError,
  };
}
