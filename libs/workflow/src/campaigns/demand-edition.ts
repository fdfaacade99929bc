import { type CampaignFormEntity, PersonEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { Conflict } from '../acting/errors.js';

/** @throws Conflict `stale-form`, which says who was first */
export async function demandEdition(manager: EntityManager, form: CampaignFormEntity, edition: number): Promise<void> {
  if (form.edition === edition) return;
  const { changedBy } = form;
  const who = changedBy === null ? null : await manager.findOneBy(PersonEntity, { id: changedBy });
  throw new Conflict('stale-form', { who: who?.fullName ?? '' });
}
