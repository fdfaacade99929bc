import { composeTestLetter, type LetterContent } from '@domain/letters';
import { textsIn } from '@domain/texts';
import type { LetterAddressee } from '@storage';
import { addressInLanguage } from './address-in-language.js';
import { recipientOf } from './recipient-of.js';

/** The letter by which an administrator tries the mail server; its button opens the page it was sent from. */
export function writeTest(addressee: LetterAddressee, publicAddress: string): LetterContent {
  const { language } = addressee;
  const link = addressInLanguage(`${publicAddress}/setup`, language);
  return composeTestLetter({ recipient: recipientOf(addressee), link }, textsIn(language));
}
