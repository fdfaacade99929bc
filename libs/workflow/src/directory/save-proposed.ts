import type { ProposedDirectory } from '@domain/directory';
import { insertMissingInChunks, OrganisationEntity, PersonEntity } from '@storage';
import { Any, type EntityManager } from 'typeorm';
import { officeOf } from './office.js';

/** Adds what an order names and the directory does not have yet, as proposals. What is known stays as it is. */
export async function saveProposedDirectory(
  manager: EntityManager,
  proposed: ProposedDirectory,
  timeZone: string,
): Promise<void> {
  const bodies = proposed.organisations.map(({ key, ...body }) => ({ ...body, matchKey: key, timeZone }));
  await insertMissingInChunks(
    manager,
    OrganisationEntity,
    bodies.map((body) => ({ ...body, state: 'proposed' as const })),
  );
  const organisations = await organisationsByKey(manager, [
    ...proposed.organisations.map((organisation) => organisation.key),
    ...proposed.people.map((person) => person.organisationKey),
  ]);
  const people = proposed.people.map(({ key, organisationKey, ...person }) => ({
    ...person,
    matchKey: key,
    kind: 'person' as const,
    organisationId: known(organisations, organisationKey).id,
    state: 'proposed' as const,
  }));
  await insertMissingInChunks(manager, PersonEntity, [...[...organisations.values()].map(officeOf), ...people]);
}

export async function organisationsByKey(
  manager: EntityManager,
  keys: readonly string[],
): Promise<Map<string, OrganisationEntity>> {
  const found = await manager.findBy(OrganisationEntity, { matchKey: Any([...new Set(keys)]) });
  return new Map(found.map((organisation) => [organisation.matchKey, organisation]));
}

export async function peopleByKey(manager: EntityManager, keys: readonly string[]): Promise<Map<string, PersonEntity>> {
  const found = await manager.findBy(PersonEntity, { matchKey: Any([...new Set(keys)]) });
  return new Map(found.map((person) => [person.matchKey, person]));
}

/** The entry of that key. @throws Error when a proposal was not saved first, which is a bug. */
export function known<Entry>(entries: ReadonlyMap<string, Entry>, key: string): Entry {
  const entry = entries.get(key);
  if (entry === undefined) throw new Error(`No directory entry for the key '${key}'`);
  return entry;
}
