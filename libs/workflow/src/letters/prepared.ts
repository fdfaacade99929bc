import type { FrozenLetter } from '@platform/mail';
import type { LetterClaim } from '@storage';

/** What became of a claimed letter before it is sent. `passed_on`: somebody else has it by now. */
export type Prepared =
  | { readonly claim: LetterClaim; readonly state: 'ready'; readonly letter: FrozenLetter }
  | { readonly claim: LetterClaim; readonly state: 'skipped' | 'passed_on' }
  | { readonly claim: LetterClaim; readonly state: 'failed'; readonly error: unknown };
