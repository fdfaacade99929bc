import { normalPassword } from '@domain/sign-in';
import type { PasswordHasher } from '@platform/secrets';
import { CredentialEntity } from '@storage';
import type { DataSource } from 'typeorm';
import { BadInput } from '../acting/errors.js';
import { countTry, forgive, ownPasswordOf } from './tries.js';

/**
 * Asks somebody who is signed in for his password again before he changes how he signs in: the page may have been left
 * open. Passes where he has none. @throws BadInput `password-wrong`, TooManyTries
 */
export async function demandOwnPassword(
  dataSource: DataSource,
  asked: { personId: string; password: string | undefined; hasher: PasswordHasher; now: Date },
): Promise<void> {
  const { personId, password = '', hasher, now } = asked;
  const credential = await dataSource.manager.findOneBy(CredentialEntity, { personId });
  if (credential === null) return;
  const locks = [ownPasswordOf(personId)];
  await countTry(dataSource, locks, now);
  if (!(await hasher.verify(credential.passwordHash, normalPassword(password)))) {
    throw new BadInput('password-wrong', 'currentPassword');
  }
  await forgive(dataSource.manager, locks);
}
