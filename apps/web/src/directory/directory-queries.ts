import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { Directory, Organisation, Person } from '../api/types.js';
import { i18n } from '../texts/index.js';

/** Of every level and page of the directory that is shown. */
const queryKey = ['get', '/api/directory'];

type Versioned = Pick<Organisation, 'id' | 'version'>;

/** The last save of each entry that has no answer yet. */
const underWay = new Map<string, Promise<void>>();

/**
 * Saves a change of an entry and puts the answer in its row. Fields of one entry share its version, so a change waits
 * for the one before and goes with the version that one left. @throws Problem
 */
function useSaving<List extends 'organisations' | 'people'>(list: List) {
  type Entry = Directory[List][number];
  const queries = useQueryClient();
  const save = async (entry: Versioned, send: (version: number) => Promise<Entry>): Promise<void> => {
    const latest = queries
      .getQueriesData<Directory>({ queryKey })
      .flatMap(([, page]) => versionsOf(page?.[list], entry));
    try {
      const saved = await send(Math.max(entry.version, ...latest));
      queries.setQueriesData<Directory>({ queryKey }, (known) => known && withEntry(known, list, saved));
    } catch (error) {
      if (error instanceof Problem && error.isConflict) await queries.invalidateQueries({ queryKey });
      throw explained(error);
    }
  };
  return (entry: Versioned, send: (version: number) => Promise<Entry>): Promise<void> => {
    const turn = (underWay.get(entry.id) ?? Promise.resolve()).then(() => save(entry, send));
    const settled = turn
      .catch(() => undefined)
      .then(() => {
        if (underWay.get(entry.id) === settled) underWay.delete(entry.id);
      });
    underWay.set(entry.id, settled);
    return turn;
  };
}

function versionsOf(entries: readonly Versioned[] | undefined, { id }: Versioned): number[] {
  return (entries ?? []).filter((one) => one.id === id).map(({ version }) => version);
}

function withEntry(directory: Directory, list: 'organisations' | 'people', changed: Versioned): Directory {
  const entries = directory[list].map((entry) => (entry.id === changed.id ? changed : entry));
  return { ...directory, [list]: entries };
}

/** A stale entry is loaded anew; the cell that was edited says why. */
function explained(error: unknown): unknown {
  return error instanceof Problem && error.isConflict
    ? new Problem(error.status, error.code, i18n.t('directory.conflict'), error.details)
    : error;
}

export function useSaveOrganisation() {
  const save = useSaving('organisations');
  const { mutateAsync } = api.useMutation('patch', '/api/directory/organisations/{id}');
  return (
    entry: Versioned,
    change: Partial<Pick<Organisation, 'name' | 'email' | 'timeZone' | 'kind' | 'parentId'>> & {
      tags?: string[];
      closed?: boolean;
    },
  ) => save(entry, (version) => mutateAsync({ params: { path: { id: entry.id } }, body: { version, ...change } }));
}

/** Answers how many below the organisation went by its time zone and got its new one; they are loaded anew. */
export function useSaveTimeZone() {
  const save = useSaving('organisations');
  const refresh = useRefreshDirectory();
  const { mutateAsync } = api.useMutation('patch', '/api/directory/organisations/{id}');
  return async (entry: Versioned, timeZone: string): Promise<number> => {
    let followers = 0;
    await save(entry, async (version) => {
      const saved = await mutateAsync({ params: { path: { id: entry.id } }, body: { version, timeZone } });
      followers = saved.zoneFollowers;
      return saved;
    });
    if (followers > 0) await refresh();
    return followers;
  };
}

export function useSavePerson() {
  const save = useSaving('people');
  const { mutateAsync } = api.useMutation('patch', '/api/directory/people/{id}');
  return (
    entry: Versioned,
    change: Partial<
      Pick<Person, 'email' | 'position' | 'role' | 'fullName' | 'language' | 'branchId' | 'checksReports'>
    >,
  ) => save(entry, (version) => mutateAsync({ params: { path: { id: entry.id } }, body: { version, ...change } }));
}

export function useRefreshDirectory() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey });
}
