import { isCollegial } from '@domain/directory';
import { OrganisationEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { BadInput, NotFound } from '../acting/errors.js';

/** A body that has members, locked. @throws NotFound, BadInput `not-collegial` */
export async function lockCollegialBody(manager: EntityManager, id: string): Promise<OrganisationEntity> {
  const body = await manager.findOne(OrganisationEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  if (body === null) throw new NotFound('organisation', id);
  if (!isCollegial(body.kind)) throw new BadInput('not-collegial');
  return body;
}
