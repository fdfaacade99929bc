import { type Failures, normalPassword } from '@domain/sign-in';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PasswordHasher } from '@platform/secrets';
import { type AddressCredential, CredentialEntity, credentialsOfAddress, mostPasswordsOfOneAddress } from '@storage';
import { DataSource } from 'typeorm';
import { BadInput } from './acting/errors.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';
import { type Entry, enter } from './sign-in/entry.js';
import { accountOf, countTry, forgive, placesOf } from './sign-in/tries.js';

/**
 * Says whom an address and a password sign in. An unknown address, one without a password and a wrong password are
 * answered alike and take alike long. What was kept at a lower cost than today's is kept anew.
 *
 * @throws TooManyTries, BadInput `sign-in-failed`
 */
@Injectable()
export class SignInByPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
  ) {}

  /** `caller` is the network address the try comes from. */
  async run(input: { email: string; password: string; caller: string }): Promise<Entry> {
    const now = this.clock.now();
    const password = normalPassword(input.password);
    const locks = [accountOf(input.email), ...placesOf(input.caller)];
    const [failures] = await countTry(this.dataSource, locks, now);
    const credentials = await credentialsOfAddress(this.dataSource.manager, input.email.trim());
    const match = await this.matchOf(credentials, password);
    if (match === undefined) {
      await this.recordLock(credentials, failures);
      throw new BadInput('sign-in-failed');
    }
    const passwordHash = this.hasher.isOutdated(match.passwordHash) ? await this.hasher.hash(password) : undefined;
    return this.dataSource.transaction(async (manager) => {
      const { personId } = match;
      if (passwordHash !== undefined) await manager.update(CredentialEntity, { personId }, { passwordHash });
      await forgive(manager, locks);
      return enter(manager, { personId, method: 'password' }, now);
    });
  }

  /**
   * Several people may share an address, and each have a password. A wrong one is compared as often as it would be at the
   * address that most of them share, whatever address was typed: how long it takes does not tell how many have it.
   */
  private async matchOf(
    credentials: readonly AddressCredential[],
    password: string,
  ): Promise<AddressCredential | undefined> {
    for (const credential of credentials) {
      if (await this.hasher.verify(credential.passwordHash, password)) return credential;
    }
    const most = Math.max(1, await mostPasswordsOfOneAddress(this.dataSource.manager));
    for (let done = credentials.length; done < most; done += 1) await this.hasher.pretend(password);
    return undefined;
  }

  private async recordLock(credentials: readonly AddressCredential[], failures: Failures | undefined): Promise<void> {
    if (!failures?.lockedUntil) return;
    const details = { failures: failures.count, until: failures.lockedUntil.toISOString() };
    for (const { personId } of credentials) {
      const event = { action: 'sign-in-locked', personId, actorId: null, at: failures.lastAt, details };
      await auditSignIn(this.dataSource.manager, event);
    }
  }
}
