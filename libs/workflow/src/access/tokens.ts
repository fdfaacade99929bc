import { createHash, randomBytes } from 'node:crypto';

/**
 * A secret for a link: 256 random bits, safe in an address. Its table keeps only the hash;
 * the secret itself lasts in the frozen bytes of the letter that carries it (see `letterShowing` for who may read them).
 */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A secret for the address a letter is answered to. Mail servers may lower its letters, so it has none that are large. */
export function newReplyToken(): string {
  return randomBytes(16).toString('hex');
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
