import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { endSessionsOf, SecondFactorEntity } from '@storage';
import { Conflict } from './acting/errors.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';
import { type Entry, recordEntry, type SignInMethod } from './sign-in/entry.js';
import { renewRecoveryCodes } from './sign-in/recovery-codes.js';
import { SecondFactor } from './sign-in/second-factor.js';

/**
 * A first code shows that the telephone has the secret: from now on a code is asked for at each sign-in. Other sessions
 * end. Answers recovery codes, shown for the only time. @throws BadInput `code-wrong`, Conflict `second-factor-there`,
 * TooManyTries
 */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly factor: SecondFactor,
    private readonly clock: Clock,
  ) {}

  /** `sid`: the session that stays. `method`: how he is being let in, where this was asked of him on the way. */
  async run(input: {
    personId: string;
    code: string;
    sid?: string;
    method?: SignInMethod;
  }): Promise<{ recoveryCodes: string[]; entry: Entry }> {
    const { personId, code, sid, method } = input;
    const now = this.clock.now();
    return this.factor.demandCode({ personId, code, recovery: false }, async (manager, { confirmedAt }) => {
      if (confirmedAt !== null) throw new Conflict('second-factor-there');
      await manager.update(SecondFactorEntity, { personId }, { confirmedAt: now });
      const recoveryCodes = await renewRecoveryCodes(manager, personId);
      await endSessionsOf(manager, personId, { except: sid });
      await auditSignIn(manager, { action: 'second-factor-set', personId, actorId: personId, at: now });
      if (method !== undefined) await recordEntry(manager, { personId, method }, now);
      return { recoveryCodes, entry: { personId, method: method ?? 'password', next: 'in' } };
    });
  }
}
