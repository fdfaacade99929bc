export type { Address } from './address-person.js';
export { composeLetter } from './compose-letter.js';
export { composeSignInLetter } from './compose-sign-in-letter.js';
export { composeTestLetter } from './compose-test-letter.js';
export type { BlockId, LetterBlock, LetterButton, LetterContent, LetterItem } from './letter-content.js';
export type { LetterDecision, LetterInput, LetterRecipient, LetterReport, LetterTask } from './letter-input.js';
