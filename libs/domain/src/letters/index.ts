export { type Address, addressRecipient } from './address-person.js';
export { composeLetter } from './compose-letter.js';
export { composeSignInLetter } from './compose-sign-in-letter.js';
export {
  BLOCKS,
  type BlockId,
  type LetterBlock,
  type LetterButton,
  type LetterContent,
  type LetterItem,
} from './letter-content.js';
export {
  type LetterInput,
  type LetterRecipient,
  type LetterReport,
  type LetterTask,
} from './letter-input.js';
