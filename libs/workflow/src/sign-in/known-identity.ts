import type { Identity } from '@domain/sign-in';
import { OrganisationEntity, PersonEntity, ProviderIdentityEntity } from '@storage';
import { type EntityManager, In } from 'typeorm';
import { Conflict } from '../acting/errors.js';
import { auditSignIn } from './audit-sign-in.js';

/**
 * The person an identity was linked with, else the one who has its verified address and is linked with it now; undefined
 * for a stranger. People of several authorities may share an address: then the organisation of the identity's group says
 * whose branch is meant. @throws Conflict `provider-ambiguous` where several are left
 */
export async function knownIdentity(
  manager: EntityManager,
  identity: Identity,
  { organisationId, now }: { organisationId: string | null; now: Date },
): Promise<PersonEntity | undefined> {
  const { issuer, subject, email } = identity;
  const linked = await manager.findOneBy(ProviderIdentityEntity, { issuer, subject });
  if (linked !== null) return manager.findOneByOrFail(PersonEntity, { id: linked.personId });
  if (email === null) return undefined;
  const everybody = await manager
    .createQueryBuilder(PersonEntity, 'person')
    .where(`person.kind = 'person' and lower(person.email) = lower(:email)`, { email })
    .getMany();
  const people = everybody.length > 1 ? await ofBranch(manager, everybody, organisationId) : everybody;
  if (people.length > 1) throw new Conflict('provider-ambiguous');
  const [person] = people;
  if (person !== undefined) await linkIdentity(manager, identity, person.id, now);
  return person;
}

/** All of them where none is in the branch, so that nobody is entered a second time. */
async function ofBranch(
  manager: EntityManager,
  people: readonly PersonEntity[],
  top: string | null,
): Promise<readonly PersonEntity[]> {
  if (top === null) return people;
  const bodies = await manager.findBy(OrganisationEntity, { id: In(people.map((one) => one.organisationId)) });
  const own = new Set(bodies.filter(({ lineage }) => lineage.includes(top)).map(({ id }) => id));
  const found = people.filter((one) => own.has(one.organisationId));
  return found.length === 0 ? people : found;
}

export async function linkIdentity(
  manager: EntityManager,
  { issuer, subject }: Identity,
  personId: string,
  now: Date,
): Promise<void> {
  await manager.insert(ProviderIdentityEntity, { issuer, subject, personId, linkedAt: now });
  await auditSignIn(manager, { action: 'provider-linked', personId, actorId: null, at: now, details: { issuer } });
}
