import { branchOf } from '@domain/access';
import { matchKey } from '@domain/directory';
import { OrganisationEntity, PersonEntity } from '@storage';
import { type EntityManager, In } from 'typeorm';
import type { ActingPerson } from '../../acting/acting-person.js';
import { BadInput } from '../../acting/errors.js';
import { namespaceOfNew } from '../names.js';
import { bodiesInReach } from '../naming.js';
import { officeOf } from '../office.js';

/** The class of a list by its name; null before there is one. @throws BadInput `list-name-taken` where something else in his reach is called so */
export async function ownList(
  manager: EntityManager,
  name: string,
  actor: ActingPerson,
): Promise<OrganisationEntity | null> {
  const top = branchOf(actor);
  const { condition, values } = await bodiesInReach(manager, actor);
  const rows = await manager.query<{ id: string }[]>(
    `select id from organisation body where match_key = $1 and ${condition}`,
    [matchKey(name), ...values],
  );
  const entries = await manager.findBy(OrganisationEntity, { id: In(rows.map(({ id }) => id)) });
  const list = entries.find(
    ({ kind, memberTags, lineage }) =>
      kind === 'class' && memberTags.includes(name) && (top === null || lineage.includes(top)),
  );
  if (list === undefined && entries.length > 0) throw new BadInput('list-name-taken', 'listName', { name });
  return list ?? null;
}

/** The schools that have the name of the list among their tags are a class of that name, which orders can give rows to. */
export async function saveOwnList(manager: EntityManager, name: string, actor: ActingPerson): Promise<void> {
  if ((await ownList(manager, name, actor)) !== null) return;
  const key = matchKey(name);
  const { timeZone } = await manager.findOneByOrFail(OrganisationEntity, { id: actor.organisationId });
  const klass = await manager.save(
    manager.create(OrganisationEntity, {
      ...{ name, matchKey: key, kind: 'class', parentId: branchOf(actor), timeZone, state: 'active' },
      ...{ memberKind: 'school', memberTags: [name], namesBranchId: await namespaceOfNew(manager, key, actor) },
    }),
  );
  await manager.insert(PersonEntity, officeOf(klass));
}
