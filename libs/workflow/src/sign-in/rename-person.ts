import { OrganisationEntity, type PersonEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { demandFreePersonName } from '../directory/names.js';

/** Gives a locked person another name within his body. Answers whether it is another one. @throws BadInput `name-taken` */
export async function renamePerson(manager: EntityManager, person: PersonEntity, fullName: string): Promise<boolean> {
  const name = fullName.trim();
  if (name === person.fullName) return false;
  const body = await manager.findOneByOrFail(OrganisationEntity, { id: person.organisationId });
  await demandFreePersonName(manager, name, body, person.id);
  await manager.save(Object.assign(person, { fullName: name }));
  return true;
}
