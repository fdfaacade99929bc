import type { Texts } from '../texts/index.js';
import { addressRecipient } from './address-person.js';
import type { LetterContent } from './letter-content.js';
import type { LetterRecipient } from './letter-input.js';

export interface TroubleLetterInput {
  readonly recipient: LetterRecipient;
  /** Absolute; opens the page of works that repeat themselves. */
  readonly link: string;
}

/** Tells an administrator that the night's backup was not made. */
export function composeTroubleLetter(input: TroubleLetterInput, texts: Texts): LetterContent {
  const intro = texts.say('setup.no_backup.intro');
  return {
    language: texts.language,
    subject: texts.say('setup.no_backup.subject'),
    preview: intro,
    ...addressRecipient(input.recipient, texts),
    intro,
    blocks: [],
    buttons: [{ label: texts.say('setup.no_backup.button'), href: input.link }],
    footer: [texts.say('setup.no_backup.footer')],
    refuse: null,
    taskIds: [],
  };
}
