import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import type { ActingPerson } from './acting/acting-person.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';
import { renewRecoveryCodes } from './sign-in/recovery-codes.js';
import { SecondFactor } from './sign-in/second-factor.js';

/** New recovery codes in place of the old ones, for a code of the telephone. @throws BadInput `code-wrong`, TooManyTries */
@Injectable()
export class RenewRecoveryCodes {
  constructor(
    private readonly factor: SecondFactor,
    private readonly clock: Clock,
  ) {}

  async run({ code, actor }: { code: string; actor: ActingPerson }): Promise<string[]> {
    const { personId } = actor;
    return this.factor.demandCode({ personId, code, recovery: false }, async (manager) => {
      const event = { action: 'recovery-codes-renewed', personId, actorId: personId, at: this.clock.now() };
      await auditSignIn(manager, event);
      return renewRecoveryCodes(manager, personId);
    });
  }
}
