import { getRouteApi } from '@tanstack/react-router';
import { api, client } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import { queryClient } from '../api/query-client.js';
import type { Permission, Session } from '../api/types.js';
import { tellTimesIn } from '../dates/time-zone.js';
import { type Language, rememberLanguage, showLanguage } from '../texts/language.js';

const RECHECK_MS = 60_000;
const shell = getRouteApi('/shell');
const sessionOptions = { ...api.queryOptions('get', '/api/session'), staleTime: RECHECK_MS };
/** Pressed on this page while nobody was known to be signed in. */
let chosenBeforehand: Language | undefined;

/** Who is signed in; null where nobody is. Asked again at a navigation a minute later. @throws Problem when the server cannot say. */
export async function loadSession(): Promise<Session | null> {
  try {
    const session = await queryClient.fetchQuery(sessionOptions);
    speakTo(session);
    return session;
  } catch (error) {
    if (asProblem(error).status === 401) return null;
    throw error;
  }
}

function rememberSession(session: Session): void {
  queryClient.setQueryData(sessionOptions.queryKey, session);
  speakTo(session);
}

export function forgetSession(): void {
  queryClient.removeQueries({ queryKey: sessionOptions.queryKey });
  tellTimesIn(undefined);
}

/** The session that a sign-in has begun. A language pressed just before it becomes the person's. */
export function beginSession(session: Session): void {
  const chosen = chosenBeforehand ?? session.language;
  chosenBeforehand = undefined;
  rememberSession({ ...session, language: chosen });
  if (chosen !== session.language) keepLanguage(chosen).catch(() => rememberSession(session));
}

/** The page turns at once; of a signed-in person the server keeps it, for letters and other browsers. @throws Problem when it does not. */
export async function chooseLanguage(language: Language): Promise<void> {
  const session = knownSession();
  if (session === undefined) {
    chosenBeforehand = language;
    rememberLanguage(language);
    showLanguage(language);
    return;
  }
  rememberSession({ ...session, language });
  await keepLanguage(language);
}

/** A person's language was changed in the directory; the page turns where it is the signed-in one. */
export function noticeLanguageOf(personId: string, language: Language): void {
  const session = knownSession();
  if (session?.person.id === personId) rememberSession({ ...session, language });
}

/** After a change of language: the server's answers hold words, so what is shown is asked for anew and the rest forgotten. */
export function forgetWords(): void {
  const predicate = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[1] !== sessionOptions.queryKey[1];
  queryClient.removeQueries({ type: 'inactive', predicate });
  void queryClient.invalidateQueries({ predicate });
}

async function keepLanguage(language: Language): Promise<void> {
  const { data } = await client.PATCH('/api/session', { body: { language } });
  if (data !== undefined) rememberSession(data);
}

function knownSession(): Session | undefined {
  return queryClient.getQueryData<Session>(sessionOptions.queryKey);
}

function speakTo({ language, timeZone }: Session): void {
  tellTimesIn(timeZone);
  showLanguage(language);
  rememberLanguage(language);
}

/** The session inside the shell, which opens only with one. */
export function useSession(): Session {
  return shell.useRouteContext().session;
}

export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}
