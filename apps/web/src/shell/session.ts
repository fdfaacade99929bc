import { getRouteApi } from '@tanstack/react-router';
import { api } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import { queryClient } from '../api/query-client.js';
import type { Permission, Session } from '../api/types.js';

const RECHECK_MS = 60_000;
const shell = getRouteApi('/shell');
const sessionOptions = { ...api.queryOptions('get', '/api/session'), staleTime: RECHECK_MS };

/** Who is signed in; null where nobody is. Asked again at a navigation a minute later. @throws Problem when the server cannot say. */
export async function loadSession(): Promise<Session | null> {
  try {
    return await queryClient.fetchQuery(sessionOptions);
  } catch (error) {
    if (asProblem(error).status === 401) return null;
    throw error;
  }
}

export function rememberSession(session: Session): void {
  queryClient.setQueryData(sessionOptions.queryKey, session);
}

export function forgetSession(): void {
  queryClient.removeQueries({ queryKey: sessionOptions.queryKey });
}

/** The session inside the shell, which opens only with one. */
export function useSession(): Session {
  return shell.useRouteContext().session;
}

export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}
