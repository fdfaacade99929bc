import { ActionLinkEntity } from '@storage';
import { type EntityManager, IsNull } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { Gone } from '../acting/errors.js';

/** Spends the link of a letter, where one was the door. @throws Gone `link-used` when it has acted before. */
export async function spendLink(manager: EntityManager, actor: ActingPerson, now: Date): Promise<void> {
  if (actor.linkId === undefined) return;
  const spent = await manager.update(ActionLinkEntity, { id: actor.linkId, usedAt: IsNull() }, { usedAt: now });
  if (spent.affected === 0) throw new Gone('link-used');
}
