import { branchOf } from '@domain/access';
import { PersonEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/**
 * How far the resolutions of somebody go, when they are given and when a declined one goes to another: the branch his own
 * role covers, whoever stands in for him; null for everything.
 */
export async function branchOfGiver(manager: EntityManager, personId: string): Promise<string | null> {
  const { organisationId, role, branchId } = await manager.findOneByOrFail(PersonEntity, { id: personId });
  return branchOf({ personId, organisationId, role, branchId });
}
