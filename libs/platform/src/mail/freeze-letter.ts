import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';
import MimeNode from 'nodemailer/lib/mime-node';
import type { DkimKey } from './dkim-key.js';
import type { FrozenLetter } from './mailer.js';
import type { RenderedLetter } from './render-letter.js';
import { senderDomain } from './sender-domain.js';

export interface LetterToFreeze extends RenderedLetter {
  /** Unique for good: a second attempt sends the same one. See `letterMessageId`. */
  readonly messageId: string;
  /** From the clock, when the letter is frozen. */
  readonly date: Date;
  /** `vekha@office.example` or `Веха <vekha@office.example>`. */
  readonly from: string;
  readonly replyTo?: string;
  readonly to: { readonly name: string | null; readonly address: string };
  readonly subject: string;
  /** Where one POST says that the reader does without such letters (RFC 8058); absent where he may not. */
  readonly oneClickUnsubscribe?: string;
  /** The signature is part of the bytes; absent where letters are not signed here. */
  readonly dkim?: DkimKey;
  /** Letters about one task share a thread; see `taskThreadId`. */
  readonly threadId?: string;
}

/** RFC 2045, 6.8. */
const LINE_CHARACTERS = 76;
/** No line of base64 begins with a dash, so one mark serves all letters. */
const BOUNDARY = { boundaryPrefix: '--', baseBoundary: 'letter' };

/**
 * Makes the bytes of a letter, once. What goes over the wire later, and what the mailbox shows, is exactly this. The mail
 * library words and folds the header lines; the two bodies are put together at hand, since its streams would cost several
 * times all the rest.
 */
export async function freezeLetter(letter: LetterToFreeze): Promise<FrozenLetter> {
  const head = headOf(letter);
  const lines = head.buildHeaders();
  const parts = [bodyPart('plain', letter.text), bodyPart('html', letter.html)];
  const body = parts.map((part) => `--${head.boundary}\r\n${part}\r\n`).join('');
  const bytes = Buffer.from(`${lines}\r\n\r\n${body}--${head.boundary}--\r\n`);
  const raw = letter.dkim === undefined ? bytes : await buffer(new DKIM(letter.dkim).sign(bytes));
  return { messageId: letter.messageId, address: letter.to.address, raw };
}

function headOf(letter: LetterToFreeze): MimeNode {
  const { messageId, date, from, replyTo, to, subject, threadId, oneClickUnsubscribe } = letter;
  return new MimeNode('multipart/alternative', { ...BOUNDARY, textEncoding: 'B' }).addHeader({
    // Holiday notices must not answer a machine, and Exchange asks in its own words.
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    ...(oneClickUnsubscribe !== undefined && {
      'List-Unsubscribe': `<${oneClickUnsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
    From: from,
    To: to.name === null ? to.address : { name: to.name, address: to.address },
    ...(replyTo && { 'Reply-To': replyTo }),
    ...(threadId && { 'In-Reply-To': threadId, References: threadId }),
    Subject: subject,
    'Message-ID': messageId,
    Date: date,
  });
}

/** In base64: two thirds of what quoted-printable makes of Cyrillic. */
function bodyPart(kind: 'plain' | 'html', words: string): string {
  const head = `Content-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: base64`;
  return `${head}\r\n\r\n${inLines(Buffer.from(words).toString('base64'))}`;
}

function inLines(base64: string): string {
  let lines = base64.slice(0, LINE_CHARACTERS);
  for (let start = LINE_CHARACTERS; start < base64.length; start += LINE_CHARACTERS) {
    lines += `\r\n${base64.slice(start, start + LINE_CHARACTERS)}`;
  }
  return lines;
}

/** `<letter-ID@domain>`, with the domain of the sender's address. */
export function letterMessageId(letterId: string, from: string): string {
  return `<letter-${letterId}@${senderDomain(from)}>`;
}

/** `reply+TOKEN@office.example` of `reply@office.example`. */
export function replyTo(address: string, token: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${token}${address.slice(at)}`;
}

/** The Message-ID all letters about one task refer to; no letter bears it itself. */
export function taskThreadId(taskId: string, from: string): string {
  return `<task-${taskId}@${senderDomain(from)}>`;
}
