import type { LetterContent } from '@domain/letters';
import type { LetterAddressee, LetterClaim } from '@storage';
import type { EntityManager } from 'typeorm';
import { writeInvitation } from './write-invitation.js';
import { writeMailAnswer } from './write-mail-answer.js';
import { writePasswordReset, writeSignIn } from './write-sign-in.js';
import { writeTest } from './write-test.js';
import { writeTrouble } from './write-trouble.js';

/** Writes a letter that is not about tasks' reminders, with what it needs made in the caller's transaction; null where it has nothing to say any more. */
export function writeOtherLetter(
  manager: EntityManager,
  claim: LetterClaim,
  addressee: LetterAddressee,
  publicAddress: string,
  now: Date,
): Promise<LetterContent | null> | LetterContent {
  switch (addressee.class) {
    case 'sign_in':
      return writeSignIn(manager, addressee, publicAddress, now);
    case 'password_reset':
      return writePasswordReset(manager, addressee, publicAddress, now);
    case 'invitation':
      return writeInvitation(manager, addressee, publicAddress, now);
    case 'test':
      return writeTest(addressee, publicAddress);
    case 'trouble':
      return writeTrouble(addressee, publicAddress);
    case 'mail_answer':
      return writeMailAnswer(manager, claim, addressee, publicAddress, now);
    case 'digest':
    case 'decision':
      throw new Error(`Letter ${claim.id} is about tasks`);
    default: {
      const never: never = addressee.class;
      return never;
    }
  }
}
