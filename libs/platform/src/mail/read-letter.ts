import type { AddressObject } from 'mailparser';

/** A letter as its recipient would see it. */
export interface ReadLetter {
  readonly messageId: string | null;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly date: Date | null;
  readonly html: string | null;
  readonly text: string;
  /** Lower-case name → the lines of the header as they stand, in order. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
}

/** Takes the bytes of a letter apart; for the page of the built-in mailbox. */
export async function readLetter(raw: Buffer): Promise<ReadLetter> {
  // Loaded when the first letter is looked at: most processes never do, and it takes a while.
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(raw, { skipImageLinks: true });
  const headers: Record<string, string[]> = {};
  for (const { key, line } of mail.headerLines) {
    const value = line.slice(line.indexOf(':') + 1).trim();
    headers[key] = [...(headers[key] ?? []), value];
  }
  return {
    messageId: mail.messageId ?? null,
    from: addressText(mail.from),
    to: addressText(mail.to),
    subject: mail.subject ?? '',
    date: mail.date ?? null,
    html: mail.html || null,
    text: mail.text ?? '',
    headers,
  };
}

function addressText(addresses: AddressObject | AddressObject[] | undefined): string {
  return [addresses ?? []]
    .flat()
    .map((address) => address.text)
    .join(', ');
}
