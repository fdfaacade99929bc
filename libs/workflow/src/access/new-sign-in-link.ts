import { SignInLinkEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { hashToken, newToken } from './tokens.js';

export const SIGN_IN_MINUTES = 60;

export interface NewSignInLink {
  readonly token: string;
  /** Below the public address. */
  readonly path: string;
  readonly expiresAt: Date;
}

/**
 * Makes a link that signs one person in, once, within an hour. Its row keeps only the hash; where the link goes out by
 * letter, the frozen bytes of the letter hold the token.
 */
export function newSignInLink(
  manager: EntityManager,
  personId: string,
  now: Date,
  purpose: 'sign_in' | 'terminal' = 'sign_in',
): Promise<NewSignInLink> {
  return newLink(manager, { personId, now, purpose, page: '/sign-in' });
}

/** The same for setting a new password. */
export function newPasswordResetLink(manager: EntityManager, personId: string, now: Date): Promise<NewSignInLink> {
  return newLink(manager, { personId, now, purpose: 'password_reset', page: '/new-password' });
}

async function newLink(
  manager: EntityManager,
  wanted: { personId: string; now: Date; purpose: SignInLinkEntity['purpose']; page: string },
): Promise<NewSignInLink> {
  const { personId, now, purpose, page } = wanted;
  const token = newToken();
  const expiresAt = new Date(now.getTime() + SIGN_IN_MINUTES * 60_000);
  await manager.insert(SignInLinkEntity, { tokenHash: hashToken(token), personId, purpose, createdAt: now, expiresAt });
  return { token, path: `${page}?token=${token}`, expiresAt };
}
