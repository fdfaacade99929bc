import { domainToASCII } from 'node:url';

/** The domain of a sender as in the header: `Веха <vekha@office.example>`; a Cyrillic one in the letters that mail is sent by. */
export function senderDomain(from: string): string {
  const domain = /@([^\s<>@]+)>?\s*$/u.exec(from)?.[1];
  if (domain === undefined) throw new Error(`Not a sender address: '${from}' (expected name@domain)`);
  return domainToASCII(domain) || domain;
}
