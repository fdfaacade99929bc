import type { CatalogueAction } from '@domain/access';
import { IndicatorCatalogueEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { cataloguesFor } from '../access/scopes/body-scope.js';
import type { ActingPerson } from '../acting/acting-person.js';
import { NotFound } from '../acting/errors.js';
import { SqlParameters } from '../rows/sql-parameters.js';

/** A catalogue the actor may keep; nobody else changes it or its versions until the transaction ends. @throws NotFound */
export async function lockCatalogue(
  manager: EntityManager,
  actor: ActingPerson,
  id: string,
): Promise<IndicatorCatalogueEntity> {
  await demandReach(manager, actor, id, 'edit');
  return manager.findOneOrFail(IndicatorCatalogueEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** @throws NotFound for a catalogue the actor does not see */
export async function seenCatalogue(
  manager: EntityManager,
  actor: ActingPerson,
  id: string,
): Promise<IndicatorCatalogueEntity & { readonly mayEdit: boolean }> {
  await demandReach(manager, actor, id, 'see');
  const catalogue = await manager.findOneByOrFail(IndicatorCatalogueEntity, { id });
  return Object.assign(catalogue, { mayEdit: await isReached(manager, actor, id, 'edit') });
}

async function demandReach(manager: EntityManager, actor: ActingPerson, id: string, action: CatalogueAction) {
  if (!(await isReached(manager, actor, id, action))) throw new NotFound('catalogue', id);
}

async function isReached(
  manager: EntityManager,
  actor: ActingPerson,
  id: string,
  action: CatalogueAction,
): Promise<boolean> {
  const parameters = new SqlParameters();
  const found = await manager.query<unknown[]>(
    `select from indicator_catalogue catalogue join organisation body on body.id = catalogue.organisation_id
     where catalogue.id = ${parameters.add(id)} and ${cataloguesFor(actor, action, parameters)}`,
    parameters.values,
  );
  return found.length > 0;
}
