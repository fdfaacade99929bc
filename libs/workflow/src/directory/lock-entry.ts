import { isAttachment, isCollegial, type TermCapacity } from '@domain/directory';
import { OrganisationEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { BadInput, NotFound } from '../acting/errors.js';

/** An entry that can have somebody as that: a collegial body its members, a school its curators. Locked. @throws NotFound, BadInput */
export async function lockEntryFor(
  manager: EntityManager,
  id: string,
  capacity: TermCapacity,
): Promise<OrganisationEntity> {
  const entry = await lockEntry(manager, id);
  if (isAttachment(capacity) && entry.kind !== 'school') throw new BadInput('not-a-school');
  if (!isAttachment(capacity) && !isCollegial(entry.kind)) throw new BadInput('not-collegial');
  return entry;
}

/** @throws NotFound */
export async function lockEntry(manager: EntityManager, id: string): Promise<OrganisationEntity> {
  const entry = await manager.findOne(OrganisationEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  if (entry === null) throw new NotFound('organisation', id);
  return entry;
}
