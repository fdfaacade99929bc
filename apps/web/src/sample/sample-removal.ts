import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { api } from '../api/client.js';

let isRemoved = false;
const listeners = new Set<() => void>();
/** Every tab of the sample learns that there is nobody left to ask. */
const tabs = new BroadcastChannel('vekha.sample-removed');
tabs.addEventListener('message', noteRemoval);

function noteRemoval(): void {
  isRemoved = true;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The sample that served this page is gone: nothing can be loaded any more. */
export function useSampleIsRemoved(): boolean {
  return useSyncExternalStore(subscribe, () => isRemoved);
}

/** Removes the sample that serves this page. */
export function useRemoveThisSample() {
  const queries = useQueryClient();
  return api.useMutation('delete', '/api/sample', {
    onSuccess: async () => {
      await queries.cancelQueries();
      tabs.postMessage('removed');
      noteRemoval();
    },
  });
}
