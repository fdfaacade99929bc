import { bodyKeyOf, keyWithInitials, mayBeOnePerson, nameOfKey } from '@domain/directory';
import { DirectoryAliasEntity, OrganisationEntity, PersonEntity, successorsOf } from '@storage';
import { Any, type EntityManager, type FindOperator, IsNull, Not, Or } from 'typeorm';
import { groupBy } from '../rows/group-by.js';
import { isClassOfOthers, type Naming, placeFor } from './naming.js';

/** An entry an order may call by a key, and how it came to be called so. */
interface Meant<Entry> {
  readonly key: string;
  readonly entry: Entry;
  /** The body it is, or is of. */
  readonly body: OrganisationEntity;
  readonly namespace: string | null;
  readonly by: 'choice' | 'noted' | 'own';
}

/** Bodies by the keys an order calls them by: their own, or another that was noted for them, for any issuer or the one of the key. */
export async function organisationsByKey(
  manager: EntityManager,
  naming: Naming,
  keys: readonly string[],
): Promise<Map<string, OrganisationEntity>> {
  return nearest(naming, await bodiesMeant(manager, naming, keys));
}

/** The same for proposals: a class of another branch is none of this order's, which gets one of its own. */
export async function ownOrganisationsByKey(
  manager: EntityManager,
  naming: Naming,
  keys: readonly string[],
): Promise<Map<string, OrganisationEntity>> {
  const meant = await bodiesMeant(manager, naming, keys);
  return nearest(
    naming,
    meant.filter(({ body, by }) => by === 'choice' || !isClassOfOthers(naming, body)),
  );
}

async function bodiesMeant(
  manager: EntityManager,
  naming: Naming,
  asked: readonly string[],
): Promise<Meant<OrganisationEntity>[]> {
  const renamed = await keysOfRenamed(manager, naming, asked);
  const keys = [...asked, ...renamed.values()];
  const namesBranchId = namesOf(naming);
  const found = await manager.findBy(OrganisationEntity, { matchKey: Any([...new Set(keys)]), namesBranchId });
  const noted = Any([...new Set(keys.flatMap((key) => [key, nameOfKey(key)]))]);
  const aliases = await manager.findBy(DirectoryAliasEntity, {
    ...{ matchKey: noted, organisationId: Not(IsNull()), namesBranchId },
  });
  const bodies = await byId(
    manager,
    aliases.flatMap(({ organisationId }) => organisationId ?? []),
  );
  const byAlias = aliases.flatMap((alias) => {
    const body = bodies.get(alias.organisationId ?? '');
    return body === undefined ? [] : [meantBy(alias, body, body)];
  });
  const own = found.map((body) => ownName(body, body));
  const known = new Set([...own, ...byAlias].map(({ key }) => key));
  // What was noted for a post before posts were told apart by their issuers holds for all of them.
  const ofPosts = keys
    .filter((key) => !known.has(key))
    .flatMap((key) => byAlias.filter((one) => one.key === nameOfKey(key)).map((one) => ({ ...one, key })));
  return alsoAsked([...byAlias, ...own, ...ofPosts], renamed);
}

/**
 * The same for people; in the place of one who has left the one who does now what he did. Whoever is written out in full is
 * also known as he was called by his initials, unless that was somebody of another first name, or two are written so.
 */
export async function peopleByKey(
  manager: EntityManager,
  naming: Naming,
  keys: readonly string[],
): Promise<Map<string, PersonEntity>> {
  const people = await peopleKnownBy(manager, naming, keys);
  const short = groupBy(
    [...new Set(keys)].filter((key) => keyWithInitials(key) !== null),
    (key) => keyWithInitials(key) ?? '',
  );
  const wanted = [...short].flatMap(([initials, [only, ...more]]) =>
    only === undefined || more.length > 0 || people.has(only) ? [] : [[initials, only] as const],
  );
  if (wanted.length > 0) {
    const abbreviated = await peopleKnownBy(
      manager,
      naming,
      wanted.map(([initials]) => initials),
    );
    for (const [initials, key] of wanted) {
      const person = abbreviated.get(initials);
      if (person !== undefined && mayBeOnePerson(nameOfKey(key), person.fullName)) people.set(key, person);
    }
  }
  return withSuccessors(manager, people);
}

/** As they were called, whether or not they are still there. */
async function peopleKnownBy(
  manager: EntityManager,
  naming: Naming,
  keys: readonly string[],
): Promise<Map<string, PersonEntity>> {
  const renamed = await keysOfRenamed(manager, naming, keys);
  const matchKey = Any([...new Set([...keys, ...renamed.values()])]);
  const namesBranchId = namesOf(naming);
  const found = await manager.findBy(PersonEntity, { matchKey, namesBranchId });
  const aliases = await manager.findBy(DirectoryAliasEntity, { matchKey, personId: Not(IsNull()), namesBranchId });
  const ids = aliases.flatMap(({ personId }) => personId ?? []);
  const noted = ids.length === 0 ? [] : await manager.findBy(PersonEntity, { id: Any(ids) });
  const bodies = await byId(
    manager,
    [...found, ...noted].map(({ organisationId }) => organisationId),
  );
  const meant = [
    ...aliases.flatMap((alias) => {
      const person = noted.find(({ id }) => id === alias.personId);
      const body = bodies.get(person?.organisationId ?? '');
      return person === undefined || body === undefined ? [] : [meantBy(alias, person, body)];
    }),
    ...found.flatMap((person) => {
      const body = bodies.get(person.organisationId);
      return body === undefined ? [] : [ownName(person, body)];
    }),
  ];
  return nearest(naming, alsoAsked(meant, renamed));
}

/** Of keys of people and posts whose body was first called otherwise: the keys they have in the directory. */
async function keysOfRenamed(
  manager: EntityManager,
  naming: Naming,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const bodyKeys = new Set(keys.flatMap((key) => bodyKeyOf(key) ?? []));
  if (bodyKeys.size === 0) return new Map();
  const bodies = await organisationsByKey(manager, naming, [...bodyKeys]);
  return new Map(
    keys.flatMap((key) => {
      const bodyKey = bodyKeyOf(key);
      const { matchKey } = bodies.get(bodyKey ?? '') ?? {};
      return matchKey === undefined || matchKey === bodyKey ? [] : [[key, `${nameOfKey(key)}|${matchKey}`]];
    }),
  );
}

/** Whoever is meant by a key is meant by the one that was asked for, after whom that one means itself. */
function alsoAsked<Entry>(meant: readonly Meant<Entry>[], renamed: ReadonlyMap<string, string>): Meant<Entry>[] {
  const byKey = groupBy(meant, ({ key }) => key);
  const others = [...renamed].flatMap(([key, known]) => (byKey.get(known) ?? []).map((one) => ({ ...one, key })));
  return [...meant, ...others];
}

/** The names that hold for an order: those of its branches, and everybody's. */
export function namesOf({ namespaces }: Naming): FindOperator<string> {
  return Or(IsNull() as FindOperator<string>, Any([...namespaces]));
}

function meantBy<Entry>(alias: DirectoryAliasEntity, entry: Entry, body: OrganisationEntity): Meant<Entry> {
  const { matchKey: key, namesBranchId: namespace, chosenBy } = alias;
  return { key, entry, body, namespace, by: chosenBy === null ? 'noted' : 'choice' };
}

function ownName<Entry extends { readonly matchKey: string; readonly namesBranchId: string | null }>(
  entry: Entry,
  body: OrganisationEntity,
): Meant<Entry> {
  return { key: entry.matchKey, entry, body, namespace: entry.namesBranchId, by: 'own' };
}

/** What somebody chose goes first, then what is nearer: in the tree, and in whose name it is. */
function nearest<Entry>(naming: Naming, meant: readonly Meant<Entry>[]): Map<string, Entry> {
  const ranked = meant.flatMap((one) => {
    const place = placeFor(naming, one.body, isOfIssuer(naming, one));
    return place === null ? [] : [{ one, rank: rankOf(naming, one, place) }];
  });
  ranked.sort((a, b) => compareRanks(a.rank, b.rank));
  const entries = new Map<string, Entry>();
  for (const { one } of ranked) if (!entries.has(one.key)) entries.set(one.key, one.entry);
  return entries;
}

/**
 * The issuer himself, and people who are known as his. What serves him may stand beside the line: a post of his, and whom a
 * name that is told by him was noted for.
 */
function isOfIssuer<Entry>({ issuerKey }: Naming, { key, entry, body, by }: Meant<Entry>): boolean {
  if (by === 'choice') return false;
  const isPerson = entry !== body;
  return key === issuerKey || (by === 'own' && isPerson && key.endsWith(`|${issuerKey}`));
}

function rankOf<Entry>({ namespaces }: Naming, { by, namespace }: Meant<Entry>, place: number): number[] {
  const whose = namespace === null ? namespaces.length : namespaces.indexOf(namespace);
  return by === 'choice' ? [0, whose] : [1, place, whose, by === 'noted' ? 0 : 1];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

async function byId(manager: EntityManager, ids: readonly string[]): Promise<Map<string, OrganisationEntity>> {
  if (ids.length === 0) return new Map();
  const found = await manager.findBy(OrganisationEntity, { id: Any([...new Set(ids)]) });
  return new Map(found.map((body) => [body.id, body]));
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

/** The entry of that key. @throws Error when a proposal was not saved first, which is a bug. */
export function known<Entry>(entries: ReadonlyMap<string, Entry>, key: string): Entry {
  const entry = entries.get(key);
  if (entry === undefined) throw new Error(`No directory entry for the key '${key}'`);
  return entry;
}
