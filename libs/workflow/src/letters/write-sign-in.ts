import { composeSignInLetter, type LetterContent } from '@domain/letters';
import { textsIn } from '@domain/texts';
import type { LetterAddressee } from '@storage';
import type { EntityManager } from 'typeorm';
import { newSignInLink, SIGN_IN_MINUTES } from '../access/new-sign-in-link.js';
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
  const { language } = addressee;
  const link = addressInLanguage(`${publicAddress}${path}`, language);
  const input = { recipient: recipientOf(addressee), link, validMinutes: SIGN_IN_MINUTES };
  return composeSignInLetter(input, textsIn(language));
}
