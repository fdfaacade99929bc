import { LetterEntity } from '@storage';
import { type EntityManager, In, LessThanOrEqual } from 'typeorm';
import { SIGN_IN_MINUTES } from '../access/new-sign-in-link.js';

/** What a letter carries is over, so there is no use in delivering it, however often the server is asked. */
export class LetterOutdated extends Error {
  /** For the ledger: the key of a text, so that each reader of the ledger has it in his language. */
  readonly answer: string;

  constructor(code: string) {
    super(`The letter is outdated (${code})`);
    this.name = 'LetterOutdated';
    this.answer = `letters.outdated.${code}`;
  }
}

/** @throws LetterOutdated for a frozen letter whose link, made when it was frozen, has run out meanwhile */
export async function refuseDeadSignIn(manager: EntityManager, letterId: string, now: Date): Promise<void> {
  const lastGood = new Date(now.getTime() - SIGN_IN_MINUTES * 60_000);
  const isDead = await manager.existsBy(LetterEntity, {
    id: letterId,
    class: In(['sign_in', 'password_reset']),
    frozenAt: LessThanOrEqual(lastGood),
  });
  if (isDead) throw new LetterOutdated('sign_in');
}
