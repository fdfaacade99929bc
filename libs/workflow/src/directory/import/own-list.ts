import { branchOf } from '@domain/access';
import { matchKey } from '@domain/directory';
import { OrganisationEntity, PersonEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../../acting/acting-person.js';
import { BadInput } from '../../acting/errors.js';
import { officeOf } from '../office.js';

/** The class of a list by its name; null before there is one. @throws BadInput `list-name-taken` where something else is called so */
export async function ownList(
  manager: EntityManager,
  name: string,
  actor: ActingPerson,
): Promise<OrganisationEntity | null> {
  const entry = await manager.findOneBy(OrganisationEntity, { matchKey: matchKey(name) });
  if (entry === null) return null;
  const top = branchOf(actor);
  const isOwn = top === null || entry.lineage.includes(top);
  if (entry.kind !== 'class' || !entry.memberTags.includes(name) || !isOwn)
    throw new BadInput('list-name-taken', 'listName', { name });
  return entry;
}

/** The schools that have the name of the list among their tags are a class of that name, which orders can give rows to. */
export async function saveOwnList(manager: EntityManager, name: string, actor: ActingPerson): Promise<void> {
  if ((await ownList(manager, name, actor)) !== null) return;
  const { timeZone } = await manager.findOneByOrFail(OrganisationEntity, { id: actor.organisationId });
  const klass = await manager.save(
    manager.create(OrganisationEntity, {
      ...{ name, matchKey: matchKey(name), kind: 'class', parentId: branchOf(actor), timeZone, state: 'active' },
      ...{ memberKind: 'school', memberTags: [name] },
    }),
  );
  await manager.insert(PersonEntity, officeOf(klass));
}
