import type { Texts } from '../texts/index.js';
import { addressRecipient } from './address-person.js';
import type { LetterContent } from './letter-content.js';
import type { LetterRecipient } from './letter-input.js';

export interface InvitationLetterInput {
  readonly recipient: LetterRecipient;
  /** Absolute; opens the page on which the invitation is accepted. */
  readonly link: string;
  readonly validDays: number;
  /** Who invites, as the directory has his name. */
  readonly invitedBy: string;
}

/** Writes the letter by which a person is invited to work in the board. */
export function composeInvitationLetter(input: InvitationLetterInput, texts: Texts): LetterContent {
  const intro = texts.say('letters.intro.invitation', { count: input.validDays, who: input.invitedBy });
  return {
    language: texts.language,
    subject: texts.say('letters.subject.invitation'),
    preview: intro,
    ...addressRecipient(input.recipient, texts),
    intro,
    blocks: [],
    buttons: [{ label: texts.say('letters.button.invitation'), href: input.link }],
    footer: [texts.say('letters.footer.invitation')],
    refuse: null,
    taskIds: [],
  };
}
