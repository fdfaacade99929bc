import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { endSessionsOf } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';
import { forgetSecondFactor } from './sign-in/forget-second-factor.js';
import { SecondFactor } from './sign-in/second-factor.js';
import { signInSettings } from './sign-in/settings.js';

/** A person gives his second factor up, showing a code; his other sessions end. @throws BadInput `second-factor-is-duty`, `code-wrong`, TooManyTries */
@Injectable()
export class RemoveOwnSecondFactor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly factor: SecondFactor,
    private readonly clock: Clock,
  ) {}

  /** `sid` is the secret id of the session that stays. */
  async run({ code, sid, actor }: { code: string; sid: string; actor: ActingPerson }): Promise<void> {
    const { personId, role } = actor;
    const { secondFactorRoles } = await signInSettings(this.dataSource.manager);
    if (secondFactorRoles.includes(role)) throw new BadInput('second-factor-is-duty');
    await this.factor.demandCode({ personId, code, recovery: true }, async (manager) => {
      await forgetSecondFactor(manager, personId);
      await endSessionsOf(manager, personId, { except: sid });
      const event = { action: 'second-factor-removed', personId, actorId: personId, at: this.clock.now() };
      await auditSignIn(manager, event);
    });
  }
}
