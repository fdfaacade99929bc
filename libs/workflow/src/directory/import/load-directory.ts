import { branchOf } from '@domain/access';
import type { ImportScope, KnownDirectory } from '@domain/directory';
import { knownOrganisations, knownPeople, organisationAliases } from '@storage';
import type { EntityManager } from 'typeorm';
import { bodiesFor } from '../../access/scopes/body-scope.js';
import type { ActingPerson } from '../../acting/acting-person.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

/** The whole directory, marked by what the actor may edit; of people only those. */
export async function loadDirectory(manager: EntityManager, actor: ActingPerson): Promise<KnownDirectory> {
  const parameters = new SqlParameters();
  const editable = bodiesFor(actor, 'edit', parameters);
  const organisations = await knownOrganisations(manager, editable, parameters.values);
  const own = new Set(organisations.filter((body) => body.editable).map(({ id }) => id));
  const people = (await knownPeople(manager)).filter(({ organisationId }) => own.has(organisationId));
  return { organisations, people, aliases: await organisationAliases(manager, branchOf(actor)) };
}

export function scopeOf(actor: ActingPerson): ImportScope {
  return { top: branchOf(actor), isAdministrator: actor.role === 'administrator' };
}
