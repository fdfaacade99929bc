import { nameOfKey, type ProposedDirectory, type ProposedOrganisation } from '@domain/directory';
import { DirectoryAliasEntity, insertMissingInChunks, OrganisationEntity, PersonEntity, successorsOf } from '@storage';
import { Any, type EntityManager, IsNull, Not } from 'typeorm';
import { matchProposedBodies, matchProposedPeople, matchProposedPosts } from './match-proposed.js';
import { usualMemberRule } from './member-rule.js';
import { officeOf } from './office.js';

/**
 * Adds what an order names and the directory does not have yet, as proposals. What is known stays as it is, and a name
 * that is for certain another spelling of an entry is noted as such instead of becoming an entry of its own.
 */
export async function saveProposedDirectory(
  manager: EntityManager,
  proposed: ProposedDirectory,
  timeZone: string,
): Promise<void> {
  const bodyKeys = proposed.organisations.map((organisation) => organisation.key);
  const knownBodies = await organisationsByKey(manager, bodyKeys);
  const newBodies = proposed.organisations.filter(({ key }) => !knownBodies.has(key));
  const matchedBodies = await matchProposedBodies(manager, newBodies, issuerOf(proposed));
  const matchedPosts = await matchProposedPosts(manager, newBodies, await issuerIdOf(manager, proposed));
  const unmatched = newBodies.filter(({ key }) => !matchedBodies.has(key) && !matchedPosts.has(key));
  const tops = unmatched.filter(({ parentKey }) => parentKey === null);
  await insertBodies(manager, tops, timeZone);
  await insertBodies(
    manager,
    unmatched.filter(({ parentKey }) => parentKey !== null),
    timeZone,
  );
  const organisations = await organisationsByKey(manager, [
    ...bodyKeys,
    ...proposed.people.map((person) => person.organisationKey),
  ]);
  const knownPeople = await peopleByKey(
    manager,
    proposed.people.map((person) => person.key),
  );
  const newPeople = proposed.people.filter(({ key }) => !knownPeople.has(key));
  const matchedPeople = await matchProposedPeople(manager, newPeople, organisations);
  const people = newPeople
    .filter(({ key }) => !matchedPeople.has(key))
    .map(({ key, organisationKey, ...person }) => ({
      ...person,
      matchKey: key,
      kind: 'person' as const,
      organisationId: known(organisations, organisationKey).id,
      state: 'proposed' as const,
    }));
  const offices = [...new Map([...organisations.values()].map((body) => [body.id, officeOf(body)])).values()];
  await insertMissingInChunks(manager, PersonEntity, [...offices, ...people]);
}

/** Bodies stand below the one that issued the order, where it directs such bodies: it is in the directory before them. */
async function insertBodies(
  manager: EntityManager,
  bodies: readonly ProposedOrganisation[],
  timeZone: string,
): Promise<void> {
  const parents = await organisationsByKey(
    manager,
    bodies.flatMap(({ parentKey }) => parentKey ?? []),
  );
  await insertMissingInChunks(
    manager,
    OrganisationEntity,
    bodies.map(({ key, parentKey, ...body }) => ({
      ...body,
      ...usualMemberRule(body),
      matchKey: key,
      parentId: parentKey === null ? null : known(parents, parentKey).id,
      timeZone,
      state: 'proposed' as const,
    })),
  );
}

/** The body that issued the order is proposed first. */
function issuerOf({ organisations }: ProposedDirectory): string | null {
  return organisations[0]?.key ?? null;
}

/** Null for a body that the directory does not have yet. */
async function issuerIdOf(manager: EntityManager, proposed: ProposedDirectory): Promise<string | null> {
  const key = issuerOf(proposed);
  return key === null ? null : ((await organisationsByKey(manager, [key])).get(key)?.id ?? null);
}

/** Bodies by the keys orders call them by: their own, or another that was noted for them, for any issuer or the one of the key. */
export async function organisationsByKey(
  manager: EntityManager,
  keys: readonly string[],
): Promise<Map<string, OrganisationEntity>> {
  const asked = Any([...new Set(keys)]);
  const found = await manager.findBy(OrganisationEntity, { matchKey: asked });
  const noted = Any([...new Set(keys.flatMap((key) => [key, nameOfKey(key)]))]);
  const aliases = await manager.findBy(DirectoryAliasEntity, { matchKey: noted, organisationId: Not(IsNull()) });
  const ids = aliases.flatMap(({ organisationId }) => organisationId ?? []);
  const meant = ids.length === 0 ? [] : await manager.findBy(OrganisationEntity, { id: Any(ids) });
  const entries = withAliases(found, aliases, (alias) => meant.find(({ id }) => id === alias.organisationId));
  // What was noted for a post before posts were told apart by their issuers holds for all of them.
  for (const key of keys.filter((one) => !entries.has(one))) {
    const alias = aliases.find(({ matchKey }) => matchKey === nameOfKey(key));
    const entry = meant.find(({ id }) => id === alias?.organisationId);
    if (entry !== undefined) entries.set(key, entry);
  }
  return entries;
}

/** The same for people; in the place of one who has left the one who does now what he did. */
export async function peopleByKey(manager: EntityManager, keys: readonly string[]): Promise<Map<string, PersonEntity>> {
  const asked = Any([...new Set(keys)]);
  const found = await manager.findBy(PersonEntity, { matchKey: asked });
  const aliases = await manager.findBy(DirectoryAliasEntity, { matchKey: asked, personId: Not(IsNull()) });
  const ids = aliases.flatMap(({ personId }) => personId ?? []);
  const meant = ids.length === 0 ? [] : await manager.findBy(PersonEntity, { id: Any(ids) });
  return withSuccessors(
    manager,
    withAliases(found, aliases, (alias) => meant.find(({ id }) => id === alias.personId)),
  );
}

async function withSuccessors(
  manager: EntityManager,
  people: Map<string, PersonEntity>,
): Promise<Map<string, PersonEntity>> {
  const left = [...people.values()].filter(({ state }) => state === 'left');
  if (left.length === 0) return people;
  const line = await successorsOf(
    manager,
    left.map(({ id }) => id),
  );
  const successors = await manager.findBy(PersonEntity, { id: Any([...line.values()].filter((id) => id !== null)) });
  for (const [key, person] of people) {
    const successor = successors.find(({ id }) => id === line.get(person.id));
    if (successor !== undefined) people.set(key, successor);
  }
  return people;
}

/** What was noted for a key goes before the entry that has the key: somebody chose it. */
function withAliases<Entry extends { readonly matchKey: string }>(
  found: readonly Entry[],
  aliases: readonly DirectoryAliasEntity[],
  entryOf: (alias: DirectoryAliasEntity) => Entry | undefined,
): Map<string, Entry> {
  const entries = new Map(found.map((entry) => [entry.matchKey, entry]));
  for (const alias of aliases) {
    const entry = entryOf(alias);
    if (entry !== undefined) entries.set(alias.matchKey, entry);
  }
  return entries;
}

/** The entry of that key. @throws Error when a proposal was not saved first, which is a bug. */
export function known<Entry>(entries: ReadonlyMap<string, Entry>, key: string): Entry {
  const entry = entries.get(key);
  if (entry === undefined) throw new Error(`No directory entry for the key '${key}'`);
  return entry;
}
