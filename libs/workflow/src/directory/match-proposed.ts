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
  personCandidates,
  postCandidates,
} from '@storage';
import type { EntityManager } from 'typeorm';

/** Names of a kind, a group or a post: one that is only like another names somebody else. */
const NEVER_ALIKE: ReadonlySet<ProposedOrganisation['kind']> = new Set(['class', 'group', 'role']);

/**
 * Notes for every new name that is for certain another spelling of a known body which body it is; answers the keys it
 * noted. The issuer is found by its own name alone: calendars and people go by it.
 */
export async function matchProposedBodies(
  manager: EntityManager,
  proposed: readonly ProposedOrganisation[],
  issuerKey: string | null,
): Promise<ReadonlySet<string>> {
  const asked = proposed.filter(({ key, kind }) => key !== issuerKey && !NEVER_ALIKE.has(kind));
  const candidates = await bodyCandidates(manager, [...new Set(asked.flatMap(namesToLookFor))]);
  const aliases = asked.flatMap((body) => {
    const entries = namesToLookFor(body).flatMap((name) => candidates.get(name) ?? []);
    const { clear } = matchBody(body, [...new Map(entries.map((entry) => [entry.id, entry])).values()]);
    return clear === null ? [] : [{ matchKey: body.key, organisationId: clear, personId: null, chosenBy: null }];
  });
  await insertMissingInChunks(manager, DirectoryAliasEntity, aliases);
  return new Set(aliases.map(({ matchKey }) => matchKey));
}

/** The same for posts, which are known by their title and the body they are of. */
export async function matchProposedPosts(
  manager: EntityManager,
  proposed: readonly ProposedOrganisation[],
  issuerId: string | null,
): Promise<ReadonlySet<string>> {
  const asked = proposed.filter(({ kind }) => kind === 'role');
  if (asked.length === 0) return new Set();
  const candidates = await postCandidates(manager, [...new Set(asked.map(({ name }) => name))], issuerId);
  const aliases = asked.flatMap(({ key, name }) => {
    const { clear } = matchPost(name, candidates.get(name) ?? []);
    return clear === null ? [] : [{ matchKey: key, organisationId: clear, personId: null, chosenBy: null }];
  });
  await insertMissingInChunks(manager, DirectoryAliasEntity, aliases);
  return new Set(aliases.map(({ matchKey }) => matchKey));
}

/** The same for people, who are known by their body or their post as well. */
export async function matchProposedPeople(
  manager: EntityManager,
  proposed: readonly ProposedPerson[],
  organisations: ReadonlyMap<string, Pick<OrganisationEntity, 'id'>>,
): Promise<ReadonlySet<string>> {
  const candidates = await personCandidates(manager, [...new Set(proposed.map(({ fullName }) => fullName))]);
  const aliases = proposed.flatMap((person) => {
    const asked = {
      name: person.fullName,
      fullName: null,
      position: person.position,
      organisationId: organisations.get(person.organisationKey)?.id ?? null,
    };
    const { clear } = matchPerson(asked, candidates.get(person.fullName) ?? []);
    return clear === null ? [] : [{ matchKey: person.key, organisationId: null, personId: clear, chosenBy: null }];
  });
  await insertMissingInChunks(manager, DirectoryAliasEntity, aliases);
  return new Set(aliases.map(({ matchKey }) => matchKey));
}
