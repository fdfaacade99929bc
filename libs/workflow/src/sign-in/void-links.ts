import { ActionLinkEntity, InvitationEntity, SignInLinkEntity } from '@storage';
import { type EntityManager, In, IsNull } from 'typeorm';

/** What was sent to the former addresses of people lets nobody in any more, nor opens a task. */
export async function voidLinks(manager: EntityManager, personIds: readonly string[], now: Date): Promise<void> {
  const sent = { personId: In([...personIds]), usedAt: IsNull(), purpose: In(['sign_in', 'password_reset']) };
  await manager.update(SignInLinkEntity, sent, { usedAt: now });
  const open = { personId: In([...personIds]), acceptedAt: IsNull(), revokedAt: IsNull() };
  await manager.update(InvitationEntity, open, { revokedAt: now });
  await manager.update(ActionLinkEntity, { personId: In([...personIds]), revokedAt: IsNull() }, { revokedAt: now });
}
