import type { Language } from '@domain/texts';

/** An address of ours that opens its page in the language of the letter, whatever the reader's browser prefers. */
export function addressInLanguage(address: string, language: Language): string {
  return `${address}${address.includes('?') ? '&' : '?'}language=${language}`;
}
