import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PasswordHasher, TimeCodes } from '@platform/secrets';
import { PersonEntity } from '@storage';
import { DataSource } from 'typeorm';
import { demandOwnPassword } from './sign-in/own-password.js';
import { SecondFactor } from './sign-in/second-factor.js';

/** What a telephone shows beside the codes. */
const ISSUER = 'Vekha';

/**
 * Makes a secret for a person's telephone; it counts once a code of it was shown (`ConfirmSecondFactor`). Whoever is signed
 * in shows his password, if he has one; `password: null` is for who has shown it in the step before.
 *
 * @throws Conflict `second-factor-there`, BadInput `password-wrong`, TooManyTries
 */
@Injectable()
export class BeginSecondFactor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
    private readonly codes: TimeCodes,
    private readonly factor: SecondFactor,
  ) {}

  /** `address` is for a QR code, `secret` to be typed. */
  async run(input: {
    personId: string;
    password: string | undefined | null;
  }): Promise<{ secret: string; address: string }> {
    const { personId, password } = input;
    if (password !== null) {
      await demandOwnPassword(this.dataSource, { personId, password, hasher: this.hasher, now: this.clock.now() });
    }
    return this.dataSource.transaction(async (manager) => {
      const { email, fullName } = await manager.findOneByOrFail(PersonEntity, { id: personId });
      const secret = await this.factor.begin(manager, personId);
      return { secret, address: this.codes.address(secret, { issuer: ISSUER, label: email ?? fullName }) };
    });
  }
}
