import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PasswordHasher } from '@platform/secrets';
import { CredentialEntity, endSessionsOf } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';
import { demandOwnPassword } from './sign-in/own-password.js';

/** A person goes back to signing in by letters alone; his other sessions end. @throws BadInput `password-wrong`, TooManyTries */
@Injectable()
export class RemoveOwnPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
  ) {}

  /** `sid` is the secret id of the session that stays. */
  async run(input: { currentPassword: string; sid: string; actor: ActingPerson }): Promise<void> {
    const { currentPassword, sid, actor } = input;
    const { personId } = actor;
    const now = this.clock.now();
    await demandOwnPassword(this.dataSource, { personId, password: currentPassword, hasher: this.hasher, now });
    await this.dataSource.transaction(async (manager) => {
      const { affected } = await manager.delete(CredentialEntity, { personId });
      if (affected === 0) return;
      await endSessionsOf(manager, personId, { except: sid });
      await auditSignIn(manager, { action: 'password-removed', personId, actorId: personId, at: now });
    });
  }
}
