import { SignInLinkEntity } from '@storage';
import { type EntityManager, In, IsNull, MoreThan } from 'typeorm';
import { hashToken } from '../access/tokens.js';
import { BadInput } from '../acting/errors.js';

type Purpose = SignInLinkEntity['purpose'];

/** Spends a one-time link of one of these purposes. @throws BadInput `sign-in-link-invalid` for an unknown, spent or old one */
export async function spendLink(
  manager: EntityManager,
  { token, purposes, now }: { token: string; purposes: readonly Purpose[]; now: Date },
): Promise<{ personId: string; purpose: Purpose }> {
  const tokenHash = hashToken(token);
  const spent = await manager.update(
    SignInLinkEntity,
    { tokenHash, purpose: In(purposes), usedAt: IsNull(), expiresAt: MoreThan(now) },
    { usedAt: now },
  );
  if (spent.affected !== 1) throw new BadInput('sign-in-link-invalid');
  return manager.findOneByOrFail(SignInLinkEntity, { tokenHash });
}
