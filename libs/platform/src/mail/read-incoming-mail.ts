import type { Attachment } from 'mailparser';

/** A file that came with a letter. */
export interface MailFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A letter that came in, taken apart. */
export interface IncomingMail {
  /** The bare address in From, in lower case; null where there is none. */
  readonly sender: string | null;
  readonly subject: string;
  /** What stands in the letter as text, quotations and all. */
  readonly text: string;
  /** Lower-case name → the lines of the header, in order. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Every bare address it was sent to, as the headers tell. */
  readonly recipients: readonly string[];
  /** Without pictures of the text itself and cards of signatures. */
  readonly files: readonly MailFile[];
  /** What a server tells about a letter of ours; null in other letters. */
  readonly deliveryStatus: string | null;
  /** Message-IDs of the letter a server tells about, where it repeats them. */
  readonly returnedIds: readonly string[];
}

const RECIPIENT_HEADERS = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'resent-to', 'x-envelope-to'];
const STATUS_TYPES = ['message/delivery-status', 'message/global-delivery-status'];
const RETURNED_TYPES = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];
const CARD_TYPES = ['text/vcard', 'text/x-vcard', 'application/pgp-signature', 'application/pkcs7-signature'];
const ADDRESS = /[^\s<>,;:"'()]+@[^\s<>,;:"'()]+/gu;
const MESSAGE_ID = /^message-id:\s*(<[^\s<>]+>)/gimu;
const NAMELESS = 'file';

/** Takes the bytes of a letter that came in apart. */
export async function readIncomingMail(raw: Buffer): Promise<IncomingMail> {
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(raw, { skipImageLinks: true, skipTextLinks: true, keepDeliveryStatus: true });
  const headers: Record<string, string[]> = {};
  for (const { key, line } of mail.headerLines) {
    const value = line
      .slice(line.indexOf(':') + 1)
      .replace(/\r?\n[ \t]+/gu, ' ')
      .trim();
    headers[key] = [...(headers[key] ?? []), value];
  }
  const status = mail.attachments.find(({ contentType }) => STATUS_TYPES.includes(contentType));
  const returned = mail.attachments.filter(({ contentType }) => RETURNED_TYPES.includes(contentType));
  return {
    sender: mail.from?.value[0]?.address?.toLowerCase() ?? null,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    headers,
    recipients: RECIPIENT_HEADERS.flatMap((name) => headers[name] ?? []).flatMap((line) => line.match(ADDRESS) ?? []),
    files: status === undefined ? mail.attachments.filter(isBrought).map(fileOf) : [],
    deliveryStatus: status === undefined ? null : status.content.toString('utf8'),
    returnedIds: returned.flatMap(({ content }) =>
      [...content.toString('latin1').matchAll(MESSAGE_ID)].flatMap(([, id]) => id ?? []),
    ),
  };
}

/** A picture that the text shows, most often a coat of arms under a signature, is no file somebody brought. */
function isBrought({ contentType, related, contentDisposition, cid }: Attachment): boolean {
  if (CARD_TYPES.includes(contentType)) return false;
  return !(contentType.startsWith('image/') && cid !== undefined && (related || contentDisposition === 'inline'));
}

function fileOf({ filename, contentType, content }: Attachment): MailFile {
  const extension = contentType === 'message/rfc822' ? '.eml' : '';
  const name = filename?.replaceAll('\0', '').trim();
  return { name: name === undefined || name === '' ? `${NAMELESS}${extension}` : name, bytes: content };
}

const LONGEST_HEADERS = 256 * 1024;

/** The Message-ID in the headers of a letter that nobody has taken apart yet; null where there is none. */
export function messageIdOf(raw: Buffer): string | null {
  const headers =
    raw
      .subarray(0, LONGEST_HEADERS)
      .toString('latin1')
      .split(/\r?\n\r?\n/u, 1)[0] ?? '';
  return /^message-id:\s*(<[^\s<>]+>)/imu.exec(headers.replace(/\r?\n[ \t]+/gu, ' '))?.[1] ?? null;
}
