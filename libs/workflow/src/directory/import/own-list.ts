import { matchKey } from '@domain/directory';
import { OrganisationEntity, PersonEntity } from '@storage';
import { type EntityManager, In } from 'typeorm';
import type { ActingPerson } from '../../acting/acting-person.js';
import { BadInput } from '../../acting/errors.js';
import { namespaceOfNew } from '../names.js';
import { bodiesInReach } from '../naming.js';
import { officeOf } from '../office.js';

/** A list of schools as the directory keeps it: a class of its name, of one branch; null for the whole installation. */
export interface OwnList {
  readonly name: string;
  readonly branchId: string | null;
}

/** The class of a list; null before there is one. @throws BadInput `list-name-taken` where something else in the actor's reach is called so */
export async function ownList(
  manager: EntityManager,
  list: OwnList,
  actor: ActingPerson,
): Promise<OrganisationEntity | null> {
  const called = await calledAsList(manager, list, actor);
  const found = called.find((entry) => meansTheList(entry, list.name));
  if (found === undefined && called.length > 0) throw new BadInput('list-name-taken', 'listName', { name: list.name });
  return found ?? null;
}

/**
 * What has the name of a list in the actor's reach. A class that another branch names so means schools of that branch, and is not
 * in the way.
 */
async function calledAsList(
  manager: EntityManager,
  { name, branchId }: OwnList,
  actor: ActingPerson,
): Promise<OrganisationEntity[]> {
  const { condition, values } = await bodiesInReach(manager, actor);
  const rows = await manager.query<{ id: string }[]>(
    `select id from organisation body where match_key = $1 and ${condition}`,
    [matchKey(name), ...values],
  );
  const entries = await manager.findBy(OrganisationEntity, { id: In(rows.map(({ id }) => id)) });
  return entries.filter((entry) => branchId === null || entry.kind !== 'class' || whoseIs(entry) === branchId);
}

/** Whose orders a class is for: it means schools of no other authority. */
function whoseIs({ namesBranchId, parentId }: OrganisationEntity): string | null {
  return namesBranchId ?? parentId;
}

/** All schools of the list, and no others. */
function meansTheList(entry: OrganisationEntity, tag: string): boolean {
  const { kind, state, memberKind, memberTags, memberThrough, memberBranchId } = entry;
  const isPlain = memberThrough === null && memberBranchId === null;
  return (
    kind === 'class' &&
    state === 'active' &&
    memberKind === 'school' &&
    isPlain &&
    memberTags.length === 1 &&
    memberTags[0] === tag
  );
}

/** Whether the class of a list could not be made, because something else is called so. */
export async function isListNameTaken(manager: EntityManager, list: OwnList, actor: ActingPerson): Promise<boolean> {
  const called = await calledAsList(manager, list, actor);
  return called.length > 0 && !called.some((entry) => meansTheList(entry, list.name));
}

/** The schools that have the name of the list among their tags are a class of that name, which orders can give rows to. */
export async function saveOwnList(manager: EntityManager, list: OwnList, actor: ActingPerson): Promise<void> {
  if ((await ownList(manager, list, actor)) !== null) return;
  const { name, branchId } = list;
  const key = matchKey(name);
  const { timeZone } = await manager.findOneByOrFail(OrganisationEntity, { id: branchId ?? actor.organisationId });
  const klass = await manager.save(
    manager.create(OrganisationEntity, {
      ...{ name, matchKey: key, kind: 'class', parentId: branchId, timeZone, state: 'active' },
      ...{ memberKind: 'school', memberTags: [name], namesBranchId: await namespaceOfNew(manager, key, branchId) },
    }),
  );
  await manager.insert(PersonEntity, officeOf(klass));
}
