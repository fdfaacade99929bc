import type { Texts } from '../texts/index.js';
import { addressRecipient } from './address-person.js';
import type { LetterContent } from './letter-content.js';
import type { LetterRecipient } from './letter-input.js';

export interface SignInLetterInput {
  readonly recipient: LetterRecipient;
  /** Absolute; signs in once. */
  readonly link: string;
  readonly validMinutes: number;
}

/** Writes the letter with a link for signing in; asked for on the sign-in page by somebody who knows the address. */
export function composeSignInLetter(input: SignInLetterInput, texts: Texts): LetterContent {
  return composeLinkLetter('sign_in', input, texts);
}

/** Writes the letter with a link for setting a new password; asked for as the one above. */
export function composePasswordResetLetter(input: SignInLetterInput, texts: Texts): LetterContent {
  return composeLinkLetter('password_reset', input, texts);
}

function composeLinkLetter(kind: 'sign_in' | 'password_reset', input: SignInLetterInput, texts: Texts): LetterContent {
  const intro = texts.say(`letters.intro.${kind}`, { count: input.validMinutes });
  return {
    language: texts.language,
    subject: texts.say(`letters.subject.${kind}`),
    preview: intro,
    ...addressRecipient(input.recipient, texts),
    intro,
    blocks: [],
    buttons: [{ label: texts.say(`letters.button.${kind}`), href: input.link }],
    footer: [texts.say('letters.footer.not_asked')],
    refuse: null,
    taskIds: [],
  };
}
