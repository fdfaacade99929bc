import { InvitationEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { hashToken } from '../access/tokens.js';
import { Gone, NotFound } from '../acting/errors.js';

/**
 * The invitation of a link, locked, while it can be accepted.
 * @throws NotFound, Gone `invitation-accepted`, `invitation-revoked`, `invitation-expired`
 */
export async function openInvitation(manager: EntityManager, token: string, now: Date): Promise<InvitationEntity> {
  const invitation = await manager.findOne(InvitationEntity, {
    where: { tokenHash: hashToken(token) },
    lock: { mode: 'pessimistic_write' },
  });
  if (invitation === null) throw new NotFound('invitation', '');
  if (invitation.acceptedAt !== null) throw new Gone('invitation-accepted');
  if (invitation.revokedAt !== null) throw new Gone('invitation-revoked');
  if (invitation.expiresAt <= now) throw new Gone('invitation-expired');
  return invitation;
}
