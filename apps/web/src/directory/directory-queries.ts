import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { Directory, Organisation, Person } from '../api/types.js';
import { i18n } from '../texts/index.js';

const { queryKey } = api.queryOptions('get', '/api/directory');

function replaced<Entry extends { id: string }>(entries: Entry[], changed: Entry): Entry[] {
  return entries.map((entry) => (entry.id === changed.id ? changed : entry));
}

/** A stale entry is loaded anew; the cell that was edited says why. */
function explained(error: unknown): unknown {
  return error instanceof Problem && error.isConflict
    ? new Problem(error.status, error.code, i18n.t('directory.conflict'), error.details)
    : error;
}

/** Saves a change of an organisation and puts the answer in its row. @throws Problem */
export function useSaveOrganisation() {
  const queries = useQueryClient();
  const { mutateAsync } = api.useMutation('patch', '/api/directory/organisations/{id}');
  return async (
    entry: Pick<Organisation, 'id' | 'version'>,
    change: Partial<Pick<Organisation, 'name' | 'email' | 'timeZone' | 'kind'>>,
  ) => {
    try {
      const saved = await mutateAsync({
        params: { path: { id: entry.id } },
        body: { version: entry.version, ...change },
      });
      queries.setQueryData(
        queryKey,
        (known: Directory | undefined) => known && { ...known, organisations: replaced(known.organisations, saved) },
      );
    } catch (error) {
      if (error instanceof Problem && error.isConflict) await queries.invalidateQueries({ queryKey });
      throw explained(error);
    }
  };
}

/** Saves a change of a person and puts the answer in the row. @throws Problem */
export function useSavePerson() {
  const queries = useQueryClient();
  const { mutateAsync } = api.useMutation('patch', '/api/directory/people/{id}');
  return async (
    entry: Pick<Person, 'id' | 'version'>,
    change: Partial<Pick<Person, 'email' | 'position' | 'role' | 'fullName' | 'language'>>,
  ) => {
    try {
      const saved = await mutateAsync({
        params: { path: { id: entry.id } },
        body: { version: entry.version, ...change },
      });
      queries.setQueryData(
        queryKey,
        (known: Directory | undefined) => known && { ...known, people: replaced(known.people, saved) },
      );
    } catch (error) {
      if (error instanceof Problem && error.isConflict) await queries.invalidateQueries({ queryKey });
      throw explained(error);
    }
  };
}

export function useRefreshDirectory() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey });
}
