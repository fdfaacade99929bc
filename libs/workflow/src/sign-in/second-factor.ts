import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { SealedBox, TimeCodes } from '@platform/secrets';
import { SecondFactorEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { BadInput, Conflict } from '../acting/errors.js';
import { auditSignIn } from './audit-sign-in.js';
import { spendRecoveryCode } from './recovery-codes.js';
import { countTry, forgive, secondFactorOf } from './tries.js';

/** What the verbs of the second factor share: how a code is judged. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly codes: TimeCodes,
    private readonly box: SealedBox,
  ) {}

  /** A new secret of a person, to be confirmed by a code. @throws Conflict `second-factor-there` */
  async begin(manager: EntityManager, personId: string): Promise<string> {
    const known = await manager.findOneBy(SecondFactorEntity, { personId });
    if (known !== null && known.confirmedAt !== null) throw new Conflict('second-factor-there');
    const secret = this.codes.newSecret();
    const sealedSecret = this.box.seal(secret, personId);
    await manager.upsert(SecondFactorEntity, { personId, sealedSecret, confirmedAt: null, lastStep: '0' }, [
      'personId',
    ]);
    return secret;
  }

  /**
   * Does the work of a person who shows a code of his telephone, or a recovery code where those are taken; each is taken
   * once. @throws TooManyTries, BadInput `code-wrong`
   */
  async demandCode<T>(
    asked: { personId: string; code: string; recovery: boolean },
    work: (manager: EntityManager, factor: SecondFactorEntity) => Promise<T>,
  ): Promise<T> {
    const { personId, code, recovery } = asked;
    const now = this.clock.now();
    const locks = [secondFactorOf(personId)];
    const [failures] = await countTry(this.dataSource, locks, now);
    const done = await this.dataSource.transaction(async (manager) => {
      const factor = await manager.findOne(SecondFactorEntity, {
        where: { personId },
        lock: { mode: 'pessimistic_write' },
      });
      if (factor === null) throw new BadInput('code-wrong', 'code');
      const right = (await this.takeCode(manager, factor, code)) || (recovery && (await this.spend(manager, asked)));
      if (!right) return undefined;
      await forgive(manager, locks);
      return { result: await work(manager, factor) };
    });
    if (done !== undefined) return done.result;
    if (failures?.lockedUntil) {
      const details = { failures: failures.count, until: failures.lockedUntil.toISOString() };
      const event = { action: 'second-factor-locked', personId, actorId: null, at: now, details };
      await auditSignIn(this.dataSource.manager, event);
    }
    throw new BadInput('code-wrong', 'code');
  }

  private async takeCode(manager: EntityManager, factor: SecondFactorEntity, code: string): Promise<boolean> {
    const { personId } = factor;
    const secret = this.box.open(factor.sealedSecret, personId);
    // A recovery code needs no secret, and is all that helps after the key was lost.
    if (secret === undefined) return false;
    const step = await this.codes.stepOf(code, secret, Number(factor.lastStep));
    if (step === undefined) return false;
    // Sealed anew, so that a key that was replaced is soon needed by nobody.
    const sealedSecret = this.box.seal(secret, personId);
    await manager.update(SecondFactorEntity, { personId }, { lastStep: String(step), sealedSecret });
    return true;
  }

  private async spend(manager: EntityManager, asked: { personId: string; code: string }): Promise<boolean> {
    const { personId, code } = asked;
    if (!(await spendRecoveryCode(manager, personId, code))) return false;
    await auditSignIn(manager, { action: 'recovery-code-used', personId, actorId: personId, at: this.clock.now() });
    return true;
  }
}
