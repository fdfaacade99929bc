import { useQueryClient } from '@tanstack/react-query';
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

/** Saves one's own name or address, or that of one's organisation; what the page and its header say of them follows. */
export function useSaveOwn({ organisation, person }: Setup) {
  const queries = useQueryClient();
  const refreshSession = useRefreshSession();
  const saveOrganisation = useSaveOrganisation();
  const savePerson = useSavePerson();
  const refresh = async () => {
    await queries.invalidateQueries(setupOptions);
    await refreshSession();
  };
  return {
    saveOrganisation: (change: Partial<Pick<Organisation, 'name' | 'timeZone'>>) =>
      saveOrganisation(organisation, change).finally(refresh),
    savePerson: (change: Partial<Pick<Person, 'fullName' | 'email'>>) => savePerson(person, change).finally(refresh),
  };
}
