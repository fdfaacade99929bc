import { IdentificationRunEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../acting/errors.js';

/** @throws NotFound for a run of another branch, as for none */
export async function demandRun(
  manager: EntityManager,
  organisationId: string,
  id: string,
): Promise<IdentificationRunEntity> {
  const run = await manager.findOneBy(IdentificationRunEntity, { id, organisationId });
  if (run === null) throw new NotFound('identification_run', id);
  return run;
}
