import type { LetterRecipient } from '@domain/letters';
import type { LetterAddressee } from '@storage';

/** How the letter names its reader: a person by name, an office by its organisation. */
export function recipientOf({ kind, fullName, organisation }: LetterAddressee): LetterRecipient {
  return kind === 'person' ? { kind, fullName } : { kind, organisation };
}
