import { useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import { queryClient } from '../api/query-client.js';
import type { Permission, Session } from '../api/types.js';

export const sessionOptions = { ...api.queryOptions('get', '/api/session'), staleTime: 60_000 };

/** Who is signed in; null where nobody is. @throws Problem when the server cannot say. */
export async function loadSession(): Promise<Session | null> {
  try {
    return await queryClient.ensureQueryData(sessionOptions);
  } catch (error) {
    if (asProblem(error).status === 401) return null;
    throw error;
  }
}

/** The session inside the shell, which opens only with one. */
export function useSession(): Session {
  return useSuspenseQuery(sessionOptions).data;
}

export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}
