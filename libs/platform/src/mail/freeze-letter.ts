import { createTransport } from 'nodemailer';
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

/** Its lines end as the wire wants them (CRLF) without being asked; asked, it would go through every byte once more. */
const composer = createTransport({ streamTransport: true, buffer: true });

/** Makes the bytes of a letter, once. What goes over the wire later, and what the mailbox shows, is exactly this. */
export async function freezeLetter(letter: LetterToFreeze): Promise<FrozenLetter> {
  const { messageId, date, from, replyTo, to, subject, threadId, html, text } = letter;
  const composed = await composer.sendMail({
    messageId,
    date,
    from,
    ...(replyTo && { replyTo }),
    to: to.name === null ? to.address : { name: to.name, address: to.address },
    subject,
    text,
    html,
    // Two thirds of what quoted-printable makes of Cyrillic.
    textEncoding: 'base64',
    ...(threadId && { inReplyTo: threadId, references: [threadId] }),
    headers: {
      // Holiday notices must not answer a machine, and Exchange asks in its own words.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(letter.oneClickUnsubscribe !== undefined && {
        'List-Unsubscribe': `<${letter.oneClickUnsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    ...(letter.dkim && { dkim: letter.dkim }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { messageId, address: to.address, raw: composed.message as Buffer };
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
