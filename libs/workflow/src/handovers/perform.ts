import type { HandoverEntity, HistoryVia } from '@storage';
import type { EntityManager } from 'typeorm';
import { type Departure, depart } from './depart.js';
import { type HolderChange, passPost } from './pass-post.js';

/** Does what was said to pass, in the caller's transaction. @throws BadInput `last-administrator` */
export async function perform(
  manager: EntityManager,
  handover: HandoverEntity,
  via: HistoryVia,
  now: Date,
): Promise<void> {
  if (isOfPost(handover)) return passPost(manager, handover, via, now);
  if (isDeparture(handover)) return depart(manager, handover, via, now);
  throw new Error(`Handover ${handover.id} is of nobody`);
}

function isOfPost(handover: HandoverEntity): handover is HolderChange {
  return handover.organisationId !== null;
}

function isDeparture(handover: HandoverEntity): handover is Departure {
  return handover.personId !== null;
}
