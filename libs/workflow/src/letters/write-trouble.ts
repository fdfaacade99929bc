import { composeTroubleLetter, type LetterContent } from '@domain/letters';
import { textsIn } from '@domain/texts';
import type { LetterAddressee } from '@storage';
import { addressInLanguage } from './address-in-language.js';
import { recipientOf } from './recipient-of.js';

/** The letter that tells an administrator of a backup that was not made; its button opens the page that says why. */
export function writeTrouble(addressee: LetterAddressee, publicAddress: string): LetterContent {
  const { language } = addressee;
  const link = addressInLanguage(`${publicAddress}/setup/sweeps`, language);
  return composeTroubleLetter({ recipient: recipientOf(addressee), link }, textsIn(language));
}
