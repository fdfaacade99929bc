import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PasswordHasher } from '@platform/secrets';
import { endSessionsOf } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';
import { demandOwnPassword } from './sign-in/own-password.js';
import { savePassword } from './sign-in/save-password.js';

/**
 * A person sets his password, or changes the one he has; his other sessions end. @throws BadInput `password-wrong` or
 * what `savePassword` refuses, TooManyTries
 */
@Injectable()
export class SetOwnPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
  ) {}

  /** `sid` is the secret id of the session that stays. */
  async run(input: {
    currentPassword: string | undefined;
    password: string;
    sid: string;
    actor: ActingPerson;
  }): Promise<void> {
    const { currentPassword, password, sid, actor } = input;
    const { personId } = actor;
    const now = this.clock.now();
    await demandOwnPassword(this.dataSource, { personId, password: currentPassword, hasher: this.hasher, now });
    await this.dataSource.transaction(async (manager) => {
      await savePassword(manager, { personId, password, hasher: this.hasher, now });
      await endSessionsOf(manager, personId, { except: sid });
      await auditSignIn(manager, { action: 'password-set', personId, actorId: personId, at: now });
    });
  }
}
