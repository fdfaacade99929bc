import type { Actor } from '@domain/access';
import { OrganisationEntity, PersonEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../acting/errors.js';
import { bodiesInReach, demandAmong } from '../directory/naming.js';

/** To whom a task is given: a person of a body, or (null) the whole body. */
export interface Given {
  readonly organisationId: string;
  readonly personId: string | null;
}

/** @throws NotFound for a body or a person the directory does not have, or not there, or out of the actor's reach */
export async function receiverOf(
  manager: EntityManager,
  { organisationId, personId }: Given,
  actor: Actor,
): Promise<{ name: string; lineage: readonly string[] }> {
  const body = await manager.findOneBy(OrganisationEntity, { id: organisationId, state: 'active' });
  if (body === null || body.kind === 'class') throw new NotFound('organisation', organisationId);
  await demandAmong(manager, await bodiesInReach(manager, actor), organisationId);
  if (personId === null) return { name: body.name, lineage: body.lineage };
  const person = await manager.findOneBy(PersonEntity, { id: personId, organisationId, kind: 'person' });
  if (person === null || person.state === 'left') throw new NotFound('person', personId);
  return { name: person.fullName, lineage: body.lineage };
}
