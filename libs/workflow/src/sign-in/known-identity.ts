import type { Identity } from '@domain/sign-in';
import { PersonEntity, ProviderIdentityEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { Conflict } from '../acting/errors.js';
import { auditSignIn } from './audit-sign-in.js';

/**
 * The person an identity was linked with, else the one who has its verified address and is linked with it now; undefined
 * for a stranger. @throws Conflict `provider-ambiguous` where several have the address
 */
export async function knownIdentity(
  manager: EntityManager,
  identity: Identity,
  now: Date,
): Promise<PersonEntity | undefined> {
  const { issuer, subject, email } = identity;
  const linked = await manager.findOneBy(ProviderIdentityEntity, { issuer, subject });
  if (linked !== null) return manager.findOneByOrFail(PersonEntity, { id: linked.personId });
  if (email === null) return undefined;
  const people = await manager
    .createQueryBuilder(PersonEntity, 'person')
    .where(`person.kind = 'person' and lower(person.email) = lower(:email)`, { email })
    .getMany();
  if (people.length > 1) throw new Conflict('provider-ambiguous');
  const [person] = people;
  if (person !== undefined) await linkIdentity(manager, identity, person.id, now);
  return person;
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
