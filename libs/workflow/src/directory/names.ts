import type { Actor } from '@domain/access';
import { matchKey, personMatchKey } from '@domain/directory';
import { bodiesSpelledAlike, OrganisationEntity, PersonEntity } from '@storage';
import { type EntityManager, IsNull } from 'typeorm';
import { BadInput } from '../acting/errors.js';
import { bodiesInReach } from './naming.js';

/**
 * Refuses a name that another body in the actor's reach has, or that orders call another body by: the match key stays what
 * orders say when the name is corrected. @throws BadInput `name-taken`
 */
export async function demandFreeBodyName(
  manager: EntityManager,
  name: string,
  actor: Actor,
  ownId?: string,
): Promise<void> {
  const key = matchKey(name);
  const bodies = await bodiesSpelledAlike(manager, name, key, await bodiesInReach(manager, actor));
  const taken = bodies.some((body) => body.id !== ownId && [body.matchKey, matchKey(body.name)].includes(key));
  if (taken) throw new BadInput('name-taken', 'name', { name });
}

/** Whose the name of a new body is: everybody's, unless a body elsewhere has it; then that of the branch it is made for. */
export async function namespaceOfNew(
  manager: EntityManager,
  key: string,
  branchId: string | null,
): Promise<string | null> {
  const isTaken = await manager.existsBy(OrganisationEntity, { matchKey: key, namesBranchId: IsNull() });
  return isTaken ? branchId : null;
}

/** Posts of one body differ by their titles. @throws BadInput `name-taken` */
export async function demandFreePostName(
  manager: EntityManager,
  name: string,
  parentId: string,
  ownId?: string,
): Promise<void> {
  const posts = await manager.findBy(OrganisationEntity, { parentId, kind: 'role' });
  const taken = posts.some((post) => post.id !== ownId && matchKey(post.name) === matchKey(name));
  if (taken) throw new BadInput('name-taken', 'name', { name });
}

/** The same for a person within a body. @throws BadInput `name-taken` */
export async function demandFreePersonName(
  manager: EntityManager,
  fullName: string,
  body: Pick<OrganisationEntity, 'id' | 'matchKey' | 'namesBranchId'>,
  ownId?: string,
): Promise<void> {
  const key = personMatchKey(fullName, body.matchKey);
  const people = await manager.find(PersonEntity, {
    where: [
      { matchKey: key, namesBranchId: body.namesBranchId ?? IsNull() },
      { organisationId: body.id, kind: 'person' },
    ],
    select: { id: true, fullName: true, matchKey: true },
  });
  const taken = people.some(
    (person) => person.id !== ownId && [person.matchKey, personMatchKey(person.fullName, body.matchKey)].includes(key),
  );
  if (taken) throw new BadInput('name-taken', 'fullName', { name: fullName });
}
