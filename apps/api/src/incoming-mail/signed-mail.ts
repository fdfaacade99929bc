import { createHmac, timingSafeEqual } from 'node:crypto';
import { MOST_MAIL_BYTES } from '@workflow';
import type { Request } from 'express';
import { MailNotSigned, UploadTooLarge } from '../http/http-refusals.js';

/** Between the sender's clock and ours; a request that was listened to is good for no longer. */
const MOST_APART_MS = 5 * 60 * 1000;
const PREFIX = 'whsec_';
const MEGABYTE = 1024 * 1024;

/**
 * The bytes of a letter that a program of the mail server brings, signed as our own notices to programs are (Standard
 * Webhooks). Nothing of the body is taken in before the headers are as they must be.
 * @throws MailNotSigned, UploadTooLarge
 */
export async function signedMail(request: Request, secret: string, now: Date): Promise<Buffer> {
  const { id, timestamp, signatures } = headersOf(request, now);
  if (Number(request.headers['content-length'] ?? 0) > MOST_MAIL_BYTES) throw tooLarge();
  const hmac = createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64')).update(`${id}.${timestamp}.`);
  const raw = await bodyOf(request);
  const expected = Buffer.from(`v1,${hmac.update(raw).digest('base64')}`);
  if (!signatures.some((given) => given.length === expected.length && timingSafeEqual(given, expected)))
    throw new MailNotSigned();
  return raw;
}

function headersOf({ headers }: Request, now: Date) {
  const id = String(headers['webhook-id'] ?? '');
  const timestamp = String(headers['webhook-timestamp'] ?? '');
  const signatures = String(headers['webhook-signature'] ?? '').split(' ');
  const apart = Math.abs(now.getTime() - Number(timestamp) * 1000);
  if (id === '' || !/^\d{1,12}$/u.test(timestamp) || apart > MOST_APART_MS) throw new MailNotSigned();
  return { id, timestamp, signatures: signatures.map((one) => Buffer.from(one)) };
}

async function bodyOf(request: Request): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MOST_MAIL_BYTES) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function tooLarge(): UploadTooLarge {
  return new UploadTooLarge('mail-upload-too-large', { limit: MOST_MAIL_BYTES / MEGABYTE });
}
