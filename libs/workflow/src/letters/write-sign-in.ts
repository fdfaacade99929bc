import { composePasswordResetLetter, composeSignInLetter, type LetterContent } from '@domain/letters';
import { textsIn } from '@domain/texts';
import type { LetterAddressee } from '@storage';
import type { EntityManager } from 'typeorm';
import { newPasswordResetLink, newSignInLink, SIGN_IN_MINUTES } from '../access/new-sign-in-link.js';
import { addressInLanguage } from './address-in-language.js';
import { recipientOf } from './recipient-of.js';

/** The letter with a link for signing in. The link is made here, so its hour begins when the letter leaves. */
export async function writeSignIn(
  manager: EntityManager,
  addressee: LetterAddressee,
  publicAddress: string,
  now: Date,
): Promise<LetterContent> {
  const { path } = await newSignInLink(manager, addressee.personId, now);
  return composeSignInLetter(linkInput(addressee, publicAddress, path), textsIn(addressee.language));
}

/** The same for setting a new password. */
export async function writePasswordReset(
  manager: EntityManager,
  addressee: LetterAddressee,
  publicAddress: string,
  now: Date,
): Promise<LetterContent> {
  const { path } = await newPasswordResetLink(manager, addressee.personId, now);
  return composePasswordResetLetter(linkInput(addressee, publicAddress, path), textsIn(addressee.language));
}

function linkInput(addressee: LetterAddressee, publicAddress: string, path: string) {
  const link = addressInLanguage(`${publicAddress}${path}`, addressee.language);
  return { recipient: recipientOf(addressee), link, validMinutes: SIGN_IN_MINUTES };
}
