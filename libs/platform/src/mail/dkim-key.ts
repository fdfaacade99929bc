import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ExpectedError } from '@domain/errors';
import { senderDomain } from './sender-domain.js';

/** What letters are signed with, as the mail library takes it. */
export interface DkimKey {
  readonly domainName: string;
  readonly keySelector: string;
  readonly privateKey: string;
}

interface DkimSettings {
  readonly dkimKeyFile: string | undefined;
  readonly dkimSelector: string | undefined;
  readonly mailFrom: string;
}

/** Receivers take no signature of a shorter key. */
const LEAST_BITS = 1024;

/** Undefined where letters are not signed here. @throws ExpectedError `mail.dkim_key_unreadable`, `mail.dkim_key_wrong` */
export function readDkimKey({ dkimKeyFile: file, dkimSelector, mailFrom }: DkimSettings): DkimKey | undefined {
  if (file === undefined || dkimSelector === undefined) return undefined;
  const privateKey = readKey(file);
  const bits = keyIn(privateKey)?.asymmetricKeyDetails?.modulusLength ?? 0;
  // Only of RSA keys the length is told; receivers that know others are few.
  if (bits < LEAST_BITS) throw new ExpectedError('mail.dkim_key_wrong', { file });
  return { domainName: senderDomain(mailFrom), keySelector: dkimSelector, privateKey };
}

/** The half that is published, as it stands after `p=`. */
export function publishedHalf({ privateKey }: DkimKey): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
}

function readKey(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new ExpectedError('mail.dkim_key_unreadable', { file, reason }, { cause: error });
  }
}

function keyIn(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}
