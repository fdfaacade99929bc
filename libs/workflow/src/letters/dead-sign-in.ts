import type { LetterClass } from '@storage';
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

/** The link of a letter for signing in, made when it was frozen, has run out meanwhile. */
export function isDeadSignIn(letterClass: LetterClass, frozenAt: Date, now: Date): boolean {
  if (letterClass !== 'sign_in' && letterClass !== 'password_reset') return false;
  return frozenAt.getTime() <= now.getTime() - SIGN_IN_MINUTES * 60_000;
}
