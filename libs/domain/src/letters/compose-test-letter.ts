import type { Texts } from '../texts/index.js';
import { addressRecipient } from './address-person.js';
import type { LetterContent } from './letter-content.js';
import type { LetterRecipient } from './letter-input.js';

export interface TestLetterInput {
  readonly recipient: LetterRecipient;
  /** Absolute; opens the first steps, so that the reader also tries the address all links are made of. */
  readonly link: string;
}

/** Writes the letter by which an administrator tries the mail server. */
export function composeTestLetter(input: TestLetterInput, texts: Texts): LetterContent {
  const intro = texts.say('setup.letter.intro');
  return {
    language: texts.language,
    subject: texts.say('setup.letter.subject'),
    preview: intro,
    ...addressRecipient(input.recipient, texts),
    intro,
    blocks: [],
    buttons: [{ label: texts.say('setup.letter.button'), href: input.link }],
    footer: [texts.say('setup.letter.footer')],
    refuse: null,
    taskIds: [],
  };
}
