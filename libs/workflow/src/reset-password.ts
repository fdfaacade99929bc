import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PasswordHasher } from '@platform/secrets';
import { endSessionsOf, PersonEntity } from '@storage';
import { DataSource } from 'typeorm';
import { auditSignIn } from './sign-in/audit-sign-in.js';
import { type Entry, enter } from './sign-in/entry.js';
import { savePassword } from './sign-in/save-password.js';
import { spendLink } from './sign-in/spend-link.js';
import { forgive, passwordLocksOf } from './sign-in/tries.js';

/**
 * Sets a new password by the link of a letter, once, and signs its owner in. All his sessions end, and so does a lock of
 * wrong tries. A password that is refused leaves the link unspent. @throws BadInput `sign-in-link-invalid` or what
 * `savePassword` refuses
 */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
  ) {}

  async run({ token, password }: { token: string; password: string }): Promise<Entry> {
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const { personId } = await spendLink(manager, { token, purposes: ['password_reset'], now });
      await savePassword(manager, { personId, password, hasher: this.hasher, now });
      await endSessionsOf(manager, personId);
      const person = await manager.findOneByOrFail(PersonEntity, { id: personId });
      await forgive(manager, passwordLocksOf(person));
      await auditSignIn(manager, { action: 'password-reset', personId, actorId: personId, at: now });
      return enter(manager, { personId, method: 'link' }, now);
    });
  }
}
