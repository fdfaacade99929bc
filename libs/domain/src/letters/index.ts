export type { Address } from './address-person.js';
export { composeInvitationLetter } from './compose-invitation-letter.js';
export { composeLetter } from './compose-letter.js';
export { composeMailAnswer, type MailAnswered } from './compose-mail-answer.js';
export { composePasswordResetLetter, composeSignInLetter } from './compose-sign-in-letter.js';
export { composeTestLetter } from './compose-test-letter.js';
export { composeTroubleLetter } from './compose-trouble-letter.js';
export type { BlockId, LetterBlock, LetterButton, LetterContent, LetterItem } from './letter-content.js';
export type {
  LetterDecision,
  LetterInput,
  LetterRecipient,
  LetterReport,
  LetterTask,
  RestOfDay,
} from './letter-input.js';
