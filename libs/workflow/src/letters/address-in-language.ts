import type { Language } from '@domain/texts';

/** An address of ours that opens its page in the language of the reader. Russian is what a page speaks unless asked. */
export function addressInLanguage(address: string, language: Language): string {
  if (language === 'ru') return address;
  return `${address}${address.includes('?') ? '&' : '?'}language=${language}`;
}
