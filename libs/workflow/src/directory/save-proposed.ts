import { hasGivenBranch } from '@domain/access';
import {
  bodyKeyOf,
  keyWithInitials,
  type ProposedDirectory,
  type ProposedOrganisation,
  type ProposedPerson,
} from '@domain/directory';
import {
  insertMissingInChunks,
  type OrderDocumentEntity,
  OrganisationEntity,
  type OrganisationKind,
  PersonEntity,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { known, organisationsByKey, ownOrganisationsByKey } from './entries-by-key.js';
import { matchProposedBodies, matchProposedPeople, matchProposedPosts } from './match-proposed.js';
import { usualMemberRule } from './member-rule.js';
import { mayWriteTo, type Naming, type NamingOrder, namingOf } from './naming.js';
import { officeOf } from './office.js';
import { peopleMeant } from './people-meant.js';
import { releaseNames } from './release-names.js';

/** Into whose directory an order brings what it names, and the time zone of whom it places under nobody. */
type ProposingOrder = NamingOrder & Pick<OrderDocumentEntity, 'timeZone'>;

/**
 * Adds what an order names and the directory does not have yet, as proposals. What is known stays as it is, and a name
 * that is for certain another spelling of an entry is noted as such instead of becoming an entry of its own. An order of a
 * branch writes into that branch alone: whom it names of others stands below the branch.
 */
export async function saveProposedDirectory(
  manager: EntityManager,
  order: ProposingOrder,
  proposed: ProposedDirectory,
): Promise<void> {
  const { issuer, naming } = await saveIssuer(manager, order, proposed);
  const bodyKeys = proposed.organisations.map((organisation) => organisation.key);
  const knownBodies = await ownOrganisationsByKey(manager, naming, bodyKeys);
  const newBodies = proposed.organisations.filter(({ key }) => !knownBodies.has(key));
  await releaseNames(
    manager,
    naming,
    newBodies.map(({ key }) => key),
  );
  const matchedBodies = await matchProposedBodies(manager, naming, newBodies);
  const matchedPosts = await matchProposedPosts(manager, naming, newBodies, issuer.id);
  const unmatched = newBodies.filter(({ key }) => !matchedBodies.has(key) && !matchedPosts.has(key));
  await insertBodies(manager, unmatched, { naming, issuer, timeZone: order.timeZone });
  const organisations = await organisationsByKey(manager, naming, [
    ...bodyKeys,
    ...proposed.people.map((person) => person.organisationKey),
  ]);
  // Initials may mean one of those the same order writes out in full.
  const writtenOut = proposed.people.filter(({ key }) => keyWithInitials(key) !== null);
  const others = proposed.people.filter(({ key }) => keyWithInitials(key) === null);
  for (const people of [writtenOut, others]) await insertPeople(manager, naming, people, organisations);
  const own = [...organisations.values()].filter((body) => mayWriteTo(naming, body));
  const offices = [...new Map(own.map((body) => [body.id, officeOf(body)])).values()];
  await insertMissingInChunks(manager, PersonEntity, offices);
}

/** The body that issued the order, which is proposed first: what else the order names depends on where it stands. */
async function saveIssuer(
  manager: EntityManager,
  order: ProposingOrder,
  { organisations: [proposed] }: ProposedDirectory,
): Promise<{ issuer: OrganisationEntity; naming: Naming }> {
  if (proposed === undefined) throw new Error('A directory was proposed without an issuer');
  const naming = await namingOf(manager, order, proposed.name);
  const found = (await organisationsByKey(manager, naming, [proposed.key])).get(proposed.key);
  if (found !== undefined) return { issuer: found, naming };
  await releaseNames(manager, naming, [proposed.key]);
  await insertBodies(manager, [proposed], { naming, issuer: null, timeZone: order.timeZone });
  const placed = await namingOf(manager, order, proposed.name);
  return { issuer: known(await organisationsByKey(manager, placed, [proposed.key]), proposed.key), naming: placed };
}

interface Placing {
  readonly naming: Naming;
  /** Null for the issuer itself. */
  readonly issuer: OrganisationEntity | null;
  readonly timeZone: string;
}

async function insertBodies(
  manager: EntityManager,
  bodies: readonly ProposedOrganisation[],
  placing: Placing,
): Promise<void> {
  const zones = await zonesAbove(manager, placing);
  await insertMissingInChunks(
    manager,
    OrganisationEntity,
    bodies.map(({ key, parentKey, ...body }) => {
      const place = placeOf(body.kind, parentKey !== null, placing);
      return {
        ...{ ...body, ...usualMemberRule(body), ...place, matchKey: key, state: 'proposed' as const },
        timeZone: zones.get(place.parentId ?? '') ?? placing.timeZone,
      };
    }),
  );
}

/** The time zones of those a body may be placed under. */
async function zonesAbove(manager: EntityManager, { naming, issuer }: Placing): Promise<ReadonlyMap<string, string>> {
  const { branchId } = naming;
  const branch = branchId === null ? null : await manager.findOneByOrFail(OrganisationEntity, { id: branchId });
  return new Map([issuer, branch].flatMap((body) => (body === null ? [] : [[body.id, body.timeZone]])));
}

/**
 * Bodies stand below the one that issued the order, where it directs such bodies. An order of a branch places nothing
 * beside or above it; a class that an order of the whole installation names is its issuer's.
 */
function placeOf(
  kind: OrganisationKind,
  isDirected: boolean,
  { naming, issuer }: Placing,
): Pick<OrganisationEntity, 'parentId' | 'namesBranchId'> {
  const { branchId } = naming;
  const above = isDirected && issuer !== null && mayWriteTo(naming, issuer) ? issuer.id : branchId;
  const isOfIssuer = branchId === null && (kind === 'class' || kind === 'group');
  return { parentId: above, namesBranchId: isOfIssuer ? above : branchId };
}

/**
 * People of a body the branch does not direct, known by the order alone, become people of the branch with their post. Of the
 * issuer's, whoever may be one of several is left to be chosen at review: nobody is added who may be there already.
 */
async function insertPeople(
  manager: EntityManager,
  naming: Naming,
  proposed: readonly ProposedPerson[],
  organisations: ReadonlyMap<string, OrganisationEntity>,
): Promise<void> {
  const knownPeople = await peopleMeant(manager, naming, proposed);
  const newPeople = proposed.filter(({ key }) => !knownPeople.has(key));
  await releaseNames(
    manager,
    naming,
    newPeople.map(({ key }) => key),
  );
  const { matched, ambiguous } = await matchProposedPeople(manager, naming, newPeople, organisations);
  const people = newPeople
    .filter(({ key }) => !matched.has(key) && !(ambiguous.has(key) && bodyKeyOf(key) === naming.issuerKey))
    .map(({ key, organisationKey, ...person }) => {
      const body = known(organisations, organisationKey);
      const organisationId = naming.branchId === null || mayWriteTo(naming, body) ? body.id : naming.branchId;
      return {
        ...person,
        matchKey: key,
        namesBranchId: naming.branchId,
        kind: 'person' as const,
        organisationId,
        // An order makes nobody see more than the body it names him with.
        branchId: hasGivenBranch(person.role) ? organisationId : null,
        state: 'proposed' as const,
      };
    });
  await insertMissingInChunks(manager, PersonEntity, people);
}
