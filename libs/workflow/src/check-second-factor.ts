import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { type Entry, recordEntry, type SignInMethod } from './sign-in/entry.js';
import { SecondFactor } from './sign-in/second-factor.js';

/** The second step of signing in: a code of the telephone, or a recovery code. @throws BadInput `code-wrong`, TooManyTries */
@Injectable()
export class CheckSecondFactor {
  constructor(
    private readonly factor: SecondFactor,
    private readonly clock: Clock,
  ) {}

  async run(input: { personId: string; method: SignInMethod; code: string }): Promise<Entry> {
    const { personId, method, code } = input;
    return this.factor.demandCode({ personId, code, recovery: true }, async (manager) => {
      await recordEntry(manager, { personId, method }, this.clock.now());
      return { personId, method, next: 'in' };
    });
  }
}
