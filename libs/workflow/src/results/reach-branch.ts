import type { ResultsAction } from '@domain/access';
import { OrganisationEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { resultsFor } from '../access/scopes/body-scope.js';
import type { ActingPerson } from '../acting/acting-person.js';
import { NotFound } from '../acting/errors.js';
import { SqlParameters } from '../rows/sql-parameters.js';

/** The organisation at the top of a branch whose results the actor may look at, or change. @throws NotFound */
export async function reachBranch(
  manager: EntityManager,
  actor: ActingPerson,
  organisationId: string,
  action: ResultsAction,
): Promise<OrganisationEntity> {
  const parameters = new SqlParameters();
  const found = await manager.query<unknown[]>(
    `select from organisation body where body.id = ${parameters.add(organisationId)} and ${resultsFor(actor, action, parameters)}`,
    parameters.values,
  );
  if (found.length === 0) throw new NotFound('organisation', organisationId);
  return manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
}

/** The same, held until the transaction ends, so that two do not change its results or its rule at once. */
export async function lockBranch(
  manager: EntityManager,
  actor: ActingPerson,
  organisationId: string,
): Promise<OrganisationEntity> {
  const body = await reachBranch(manager, actor, organisationId, 'edit');
  await manager.query(`select pg_advisory_xact_lock(hashtextextended('results ' || $1, 0))`, [organisationId]);
  return body;
}
