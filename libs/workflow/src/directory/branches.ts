import { type Actor, branchOf, hasGivenBranch, type Role } from '@domain/access';
import { OrganisationEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { bodiesFor } from '../access/scopes/body-scope.js';
import type { ActingPerson } from '../acting/acting-person.js';
import { BadInput, NotFound } from '../acting/errors.js';
import { SqlParameters } from '../rows/sql-parameters.js';

/** A body whose entry, and whose people, the actor may change. @throws NotFound for one outside his branch */
export function demandEditableBody(
  manager: EntityManager,
  actor: ActingPerson,
  id: string,
): Promise<OrganisationEntity> {
  return demandBody(manager, actor, 'edit', id);
}

/** @throws NotFound for a body the actor does not see */
export function demandSeenBody(manager: EntityManager, actor: Actor, id: string): Promise<OrganisationEntity> {
  return demandBody(manager, actor, 'see', id);
}

async function demandBody(
  manager: EntityManager,
  actor: Actor,
  action: 'see' | 'edit',
  id: string,
): Promise<OrganisationEntity> {
  const parameters = new SqlParameters();
  const where = `body.id = ${parameters.add(id)} and ${bodiesFor(actor, action, parameters)}`;
  const found = await manager.query<unknown[]>(`select from organisation body where ${where}`, parameters.values);
  const body = found.length === 0 ? null : await manager.findOneBy(OrganisationEntity, { id });
  if (body === null) throw new NotFound('organisation', id);
  return body;
}

/** Nobody stands under himself, and nobody moves the top of his own branch or a body out of it. @throws BadInput, NotFound */
export async function demandPlaceInTree(
  manager: EntityManager,
  actor: ActingPerson,
  bodyId: string,
  parentId: string | null,
): Promise<void> {
  const top = branchOf(actor);
  if (top !== null && (bodyId === top || parentId === null)) throw new BadInput('place-in-tree', 'parentId');
  if (parentId === null) return;
  const parent = await demandEditableBody(manager, actor, parentId);
  if (parent.lineage.includes(bodyId)) throw new BadInput('place-in-tree', 'parentId');
}

/**
 * The branch somebody's role will cover: the one asked for, within the giver's own; unless asked, his own organisation and
 * what is below it, so that a wider one is given by somebody who says so. @throws BadInput `branch-too-wide`
 */
export async function branchToGive(
  manager: EntityManager,
  actor: ActingPerson,
  person: { readonly role: Role; readonly organisationId: string; readonly asked: string | null | undefined },
): Promise<string | null> {
  const { role, organisationId, asked } = person;
  if (!hasGivenBranch(role)) return null;
  if (asked === undefined) return organisationId;
  if (asked === null) {
    if (branchOf(actor) !== null) throw new BadInput('branch-too-wide', 'branchId');
    return null;
  }
  await demandEditableBody(manager, actor, asked).catch((error: unknown) => {
    throw error instanceof NotFound ? new BadInput('branch-too-wide', 'branchId') : error;
  });
  return asked;
}
