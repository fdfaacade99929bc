import { InvitationEntity, SignInLinkEntity } from '@storage';
import { type EntityManager, In, IsNull } from 'typeorm';

/** What was sent to a person's former address lets nobody in any more. */
export async function voidLinks(manager: EntityManager, personId: string, now: Date): Promise<void> {
  const sent = { personId, usedAt: IsNull(), purpose: In(['sign_in', 'password_reset']) };
  await manager.update(SignInLinkEntity, sent, { usedAt: now });
  const open = { personId, acceptedAt: IsNull(), revokedAt: IsNull() };
  await manager.update(InvitationEntity, open, { revokedAt: now });
}
