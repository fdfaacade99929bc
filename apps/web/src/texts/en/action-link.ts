import type { EnglishOf } from '../english-of.js';
import type { actionLink as russian } from '../ru/action-link.js';

export const actionLink: EnglishOf<typeof russian> = {
  title: 'A task, by the link from a letter',
  forWhom: 'This link is for: {{name}}',
  expires:
    'Valid until {{date}}. No password is needed, so do not forward the letter to anyone who must not answer for you.',
  unusable: 'The link does not work',
  unusableHint: 'Open the link from the latest letter, or ask the coordinator to send a new one.',
  signIn: 'Sign in to the site',
};
