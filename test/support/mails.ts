import { randomUUID } from 'node:crypto';
import nodemailer from 'nodemailer';

export interface WrittenMail {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly subject?: string;
  readonly messageId?: string;
  readonly headers?: Record<string, string>;
  readonly attachments?: readonly {
    readonly filename: string;
    readonly content: Buffer | string;
    readonly cid?: string;
  }[];
}

const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** The bytes of a letter somebody wrote. */
export async function writeMail({ subject = 'Re: Срок сегодня', ...mail }: WrittenMail): Promise<Buffer> {
  const { message } = await transport.sendMail({
    messageId: `<${randomUUID()}@school-1.example>`,
    subject,
    ...mail,
    attachments: mail.attachments?.map((file) => ({ ...file })),
  });
  return message as Buffer;
}

/** What a mail server sends back about a letter it could not deliver (RFC 3464). */
export function writeBounce(of: {
  readonly messageId: string;
  readonly address: string;
  readonly action?: 'failed' | 'delayed' | 'delivered';
  readonly status?: string;
}): Buffer {
  const { messageId, address, action = 'failed', status = '5.1.1' } = of;
  const lines = [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.authority.example (Mail Delivery System)',
    'To: vekha@authority.example',
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <${randomUUID()}@mx.authority.example>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system at host mx.authority.example.',
    '',
    '--part',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.authority.example',
    '',
    `Final-Recipient: rfc822; ${address}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; 550 ${status} <${address}>: Recipient address rejected:`,
    '    User unknown',
    '',
    '--part',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    `To: ${address}`,
    '',
    '--part--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
