import { bodyKeyOf, matchKey, nameOfKey, type ProposedPerson } from '@domain/directory';
import { DirectoryAliasEntity, PersonEntity } from '@storage';
import { Any, type EntityManager, IsNull, Not } from 'typeorm';
import { namesOf, organisationsByKey, peopleByKey } from './entries-by-key.js';
import { matchesOfPeople } from './match-proposed.js';
import type { Naming } from './naming.js';

/**
 * The people an order names, by their keys. What the program itself was certain of holds while nobody else fits: people of
 * the issuer who are called by initials are left out where these fit two by now who are written out in full, unless
 * somebody chose. Whom an issued order means does not change.
 */
export async function peopleMeant(
  manager: EntityManager,
  naming: Naming,
  named: readonly ProposedPerson[],
): Promise<Map<string, PersonEntity>> {
  const people = await peopleByKey(
    manager,
    naming,
    named.map(({ key }) => key),
  );
  if (naming.isIssued) return people;
  const byInitials = named.filter(
    ({ key, fullName }) => people.has(key) && bodyKeyOf(key) === naming.issuerKey && isAbbreviated(fullName),
  );
  for (const key of await keysInDoubt(manager, naming, byInitials, people)) people.delete(key);
  return people;
}

async function keysInDoubt(
  manager: EntityManager,
  naming: Naming,
  named: readonly ProposedPerson[],
  people: ReadonlyMap<string, PersonEntity>,
): Promise<string[]> {
  if (named.length === 0) return [];
  const bodies = await organisationsByKey(manager, naming, [naming.issuerKey]);
  const organisationId = bodies.get(naming.issuerKey)?.id;
  if (organisationId === undefined) return [];
  const colleagues = await manager.find(PersonEntity, {
    where: { organisationId, kind: 'person' },
    select: { id: true, fullName: true },
  });
  const surnames = colleagues.flatMap(({ fullName }) => (isAbbreviated(fullName) ? [] : [surnameOf(fullName)]));
  // Who may be meant is asked for the few whose surname two have.
  const shared = named.filter(
    ({ fullName }) => surnames.filter((surname) => surname === surnameOf(fullName)).length > 1,
  );
  if (shared.length === 0) return [];
  const chosen = await chosenNames(manager, naming, shared, people);
  const matches = await matchesOfPeople(
    manager,
    naming,
    shared.filter(({ key }) => !chosen.has(nameOfKey(key))),
    bodies,
  );
  return [...matches].flatMap(([key, { rivals }]) =>
    rivals.filter(({ fullName }) => !isAbbreviated(fullName)).length > 1 ? [key] : [],
  );
}

/** What somebody chose for a name stands, also under the name its body had, and for whoever came after the one chosen. */
async function chosenNames(
  manager: EntityManager,
  naming: Naming,
  named: readonly ProposedPerson[],
  people: ReadonlyMap<string, PersonEntity>,
): Promise<ReadonlySet<string>> {
  const choice = { chosenBy: Not(IsNull()), namesBranchId: namesOf(naming) };
  const keys = named.map(({ key }) => key);
  const aliases = await manager.findBy(DirectoryAliasEntity, [
    { ...choice, matchKey: Any(keys), personId: Not(IsNull()) },
    { ...choice, personId: Any(keys.flatMap((key) => people.get(key)?.id ?? [])) },
  ]);
  return new Set(aliases.map(({ matchKey }) => nameOfKey(matchKey)));
}

function isAbbreviated(fullName: string): boolean {
  return fullName.includes('.');
}

function surnameOf(fullName: string): string {
  return matchKey(fullName).split(' ')[0] ?? '';
}
