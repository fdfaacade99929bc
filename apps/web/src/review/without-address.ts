import type { Directory, Item } from '../api/types.js';

type NamedParties = Pick<Item, 'responsible' | 'executors'>;

/** Directory entries the items name that have no e-mail address, each once. A party the directory does not know is left out. */
export function withoutAddress(items: readonly NamedParties[], directory: Directory | undefined): ReadonlySet<string> {
  if (directory === undefined) return new Set();
  const entries = [...directory.organisations, ...directory.people];
  const addressless = new Set(entries.filter((entry) => entry.email === null).map((entry) => entry.id));
  const named = items.flatMap((item) => [...item.responsible, ...item.executors]).map((party) => party.directoryId);
  return new Set(named.filter((id): id is string => id !== null && addressless.has(id)));
}
