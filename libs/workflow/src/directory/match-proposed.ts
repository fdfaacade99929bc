import {
  matchBody,
  matchPerson,
  matchPost,
  namesToLookFor,
  type ProposedOrganisation,
  type ProposedPerson,
} from '@domain/directory';
import {
  bodyCandidates,
  DirectoryAliasEntity,
  insertMissingInChunks,
  type OrganisationEntity,
  type PersonCandidate,
  personCandidates,
  postCandidates,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { bodiesWithin, type Naming, peopleWithin } from './naming.js';

/** Names of a kind, a group or a post: one that is only like another names somebody else. */
const NEVER_ALIKE: ReadonlySet<ProposedOrganisation['kind']> = new Set(['class', 'group', 'role']);

/**
 * Notes for every new name that is for certain another spelling of a known body which body it is; answers the keys it
 * noted.
 */
export async function matchProposedBodies(
  manager: EntityManager,
  naming: Naming,
  proposed: readonly ProposedOrganisation[],
): Promise<ReadonlySet<string>> {
  const asked = proposed.filter(({ kind }) => !NEVER_ALIKE.has(kind));
  const names = [...new Set(asked.flatMap(namesToLookFor))];
  const candidates = await bodyCandidates(manager, names, bodiesWithin(naming));
  const aliases = asked.flatMap((body) => {
    const entries = namesToLookFor(body).flatMap((name) => candidates.get(name) ?? []);
    const { clear } = matchBody(body, [...new Map(entries.map((entry) => [entry.id, entry])).values()]);
    return clear === null ? [] : [noted(naming, body.key, { organisationId: clear })];
  });
  await insertMissingInChunks(manager, DirectoryAliasEntity, aliases);
  return new Set(aliases.map(({ matchKey }) => matchKey));
}

/** The same for posts, which are known by their title and the body they are of. */
export async function matchProposedPosts(
  manager: EntityManager,
  naming: Naming,
  proposed: readonly ProposedOrganisation[],
  issuerId: string,
): Promise<ReadonlySet<string>> {
  const asked = proposed.filter(({ kind }) => kind === 'role');
  if (asked.length === 0) return new Set();
  const names = [...new Set(asked.map(({ name }) => name))];
  const candidates = await postCandidates(manager, names, issuerId, bodiesWithin(naming));
  const aliases = asked.flatMap(({ key, name }) => {
    const { clear } = matchPost(name, candidates.get(name) ?? []);
    return clear === null ? [] : [noted(naming, key, { organisationId: clear })];
  });
  await insertMissingInChunks(manager, DirectoryAliasEntity, aliases);
  return new Set(aliases.map(({ matchKey }) => matchKey));
}

/** The same for people, who are known by their body or their post as well; answers also whom several may be. */
export async function matchProposedPeople(
  manager: EntityManager,
  naming: Naming,
  proposed: readonly ProposedPerson[],
  organisations: ReadonlyMap<string, Pick<OrganisationEntity, 'id'>>,
): Promise<{ readonly matched: ReadonlySet<string>; readonly ambiguous: ReadonlySet<string> }> {
  const matches = await matchesOfPeople(manager, naming, proposed, organisations);
  const meant = [...matches].flatMap(([key, { clear }]) => (clear === null ? [] : [{ key, personId: clear }]));
  // Two whom the order itself tells apart are not one, though the directory has only the initials of both.
  const isOneOfSeveral = ({ personId }: { readonly personId: string }): boolean =>
    meant.filter((other) => other.personId === personId).length > 1;
  const aliases = meant
    .filter((one) => !isOneOfSeveral(one))
    .map(({ key, personId }) => noted(naming, key, { personId }));
  await insertMissingInChunks(manager, DirectoryAliasEntity, aliases);
  return {
    matched: new Set(aliases.map(({ matchKey }) => matchKey)),
    ambiguous: new Set([...matches].flatMap(([key, { rivals }]) => (rivals.length > 0 ? [key] : []))),
  };
}

interface PersonMatch {
  readonly clear: string | null;
  readonly rivals: readonly PersonCandidate[];
}

/** By the keys of proposed people whom of the directory they may be. */
export async function matchesOfPeople(
  manager: EntityManager,
  naming: Naming,
  proposed: readonly ProposedPerson[],
  organisations: ReadonlyMap<string, Pick<OrganisationEntity, 'id'>>,
): Promise<ReadonlyMap<string, PersonMatch>> {
  const names = [...new Set(proposed.map(({ fullName }) => fullName))];
  const bodyIds = [...new Set(proposed.flatMap((person) => organisations.get(person.organisationKey)?.id ?? []))];
  const candidates = await personCandidates(manager, names, bodyIds, peopleWithin(naming));
  return new Map(
    proposed.map(({ key, fullName, position, organisationKey }) => {
      const organisationId = organisations.get(organisationKey)?.id ?? null;
      const entries = candidates.get(fullName) ?? [];
      const { clear, rivals } = matchPerson({ name: fullName, fullName: null, position, organisationId }, entries);
      return [key, { clear, rivals: entries.filter(({ id }) => rivals.includes(id)) }];
    }),
  );
}

/** The program is certain, so nobody chose it. */
function noted(
  { branchId }: Naming,
  matchKey: string,
  entry: { readonly organisationId: string } | { readonly personId: string },
): Pick<DirectoryAliasEntity, 'matchKey' | 'namesBranchId' | 'organisationId' | 'personId' | 'chosenBy'> {
  return { organisationId: null, personId: null, ...entry, matchKey, namesBranchId: branchId, chosenBy: null };
}
