import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../api/client.js';
import type { Organisation, Person, Setup, TestLetter } from '../api/types.js';
import { useSaveOrganisation, useSavePerson } from '../directory/directory-queries.js';
import { useRefreshSession } from '../shell/refresh-session.js';

const WHILE_SENDING_MS = 1000;
const setupOptions = api.queryOptions('get', '/api/setup');

export function isUnderWay(letter: TestLetter | null): boolean {
  return letter?.state === 'gathering' || letter?.state === 'frozen';
}

/** How far the product is set up; looks again until a test letter that is under way has its answer. */
export function useSetup({ enabled = true } = {}) {
  return api.useQuery('get', '/api/setup', undefined, {
    enabled,
    staleTime: 0,
    refetchInterval: ({ state }) => (isUnderWay(state.data?.mail.testLetter ?? null) ? WHILE_SENDING_MS : false),
  });
}

export function useSendTestLetter() {
  const queries = useQueryClient();
  return api.useMutation('post', '/api/setup/test-letter', {
    onSuccess: () => queries.invalidateQueries(setupOptions),
  });
}

/**
 * Saves one's own name or address, or that of one's organisation; what the page and its header say of them follows.
 * Fields of one entry share its version, so a change waits until the one before has its answer.
 */
export function useSaveOwn() {
  const queries = useQueryClient();
  const refreshSession = useRefreshSession();
  const saveOrganisation = useSaveOrganisation();
  const savePerson = useSavePerson();
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = (save: (latest: Setup) => Promise<void>): Promise<void> => {
    const turn = before.current.then(async () => {
      try {
        await save(await queries.ensureQueryData(setupOptions));
      } finally {
        await queries.invalidateQueries(setupOptions);
      }
    });
    before.current = turn.then(refreshSession, () => undefined);
    return turn;
  };
  return {
    saveOrganisation: (change: Partial<Pick<Organisation, 'name' | 'timeZone'>>) =>
      inTurn(({ organisation }) => saveOrganisation(organisation, change)),
    savePerson: (change: Partial<Pick<Person, 'fullName' | 'email'>>) =>
      inTurn(({ person }) => savePerson(person, change)),
  };
}
