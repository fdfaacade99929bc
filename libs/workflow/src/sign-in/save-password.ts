import { normalPassword, PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH, passwordFault } from '@domain/sign-in';
import type { PasswordHasher } from '@platform/secrets';
import { CredentialEntity, PersonEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { BadInput } from '../acting/errors.js';

/**
 * Gives a person a password, in place of the one he had. @throws BadInput `password-needs-address` for who could not type
 * an address beside it, `password-too-short`, `password-too-long`, `password-guessable`
 */
export async function savePassword(
  manager: EntityManager,
  { personId, password, hasher, now }: { personId: string; password: string; hasher: PasswordHasher; now: Date },
): Promise<void> {
  const person = await manager.findOneOrFail(PersonEntity, {
    where: { id: personId },
    relations: { organisation: true },
  });
  if (person.email === null) throw new BadInput('password-needs-address', 'password');
  const { email, fullName, organisation } = person;
  const fault = passwordFault(password, { email, fullName, organisationName: organisation.name });
  if (fault !== undefined) {
    throw new BadInput(fault, 'password', { least: PASSWORD_MIN_LENGTH, most: PASSWORD_MAX_LENGTH });
  }
  const passwordHash = await hasher.hash(normalPassword(password));
  await manager.upsert(CredentialEntity, { personId, passwordHash, setAt: now }, ['personId']);
}
