import { branchOf } from '@domain/access';
import { OrganisationEntity, type PersonEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { BadInput } from '../acting/errors.js';

/**
 * Who may change the entry of another person, how he gets in and who acts for him: only an administrator that of an
 * administrator, nobody that of somebody whose role covers what his own does not. Who could change the address of such
 * an entry could ask for a sign-in link to it and be that person himself.
 *
 * @throws BadInput `role-needs-administrator` or `person-covers-more`
 */
export async function demandRightOver(
  manager: EntityManager,
  actor: ActingPerson,
  { id: personId, role, organisationId, branchId }: PersonEntity,
): Promise<void> {
  if (role === 'administrator' && actor.role !== 'administrator') throw new BadInput('role-needs-administrator');
  const own = branchOf(actor);
  if (own === null) return;
  const top = branchOf({ personId, role, organisationId, branchId });
  const covered = top === null ? null : await manager.findOneByOrFail(OrganisationEntity, { id: top });
  if (covered?.lineage.includes(own) !== true) throw new BadInput('person-covers-more');
}
