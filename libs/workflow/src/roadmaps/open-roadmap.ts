import { ChildRoadmapEntity, OrganisationEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { Conflict } from '../acting/errors.js';
import { type OpenReview, openOrder } from '../review/open-review.js';

/** A child roadmap that was read, draft or approved, locked for the rest of the transaction, and its body. */
export interface OpenRoadmap {
  readonly review: OpenReview;
  readonly body: OrganisationEntity;
}

/** @throws NotFound, Conflict `not-a-child-roadmap` */
export async function openRoadmap(manager: EntityManager, orderId: string): Promise<OpenRoadmap> {
  const review = await openOrder(manager, orderId);
  const roadmap = await manager.findOneBy(ChildRoadmapEntity, { orderId });
  if (roadmap === null) throw new Conflict('not-a-child-roadmap');
  const body = await manager.findOneByOrFail(OrganisationEntity, { id: roadmap.organisationId });
  return { review, body };
}
