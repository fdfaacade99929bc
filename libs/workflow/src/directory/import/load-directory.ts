import { branchOf } from '@domain/access';
import type { ImportScope, KnownDirectory, KnownOrganisation } from '@domain/directory';
import { knownOrganisations, knownPeople, knownTerms, organisationAliases } from '@storage';
import type { EntityManager } from 'typeorm';
import { bodiesFor } from '../../access/scopes/body-scope.js';
import type { ActingPerson } from '../../acting/acting-person.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

/** What the actor may edit, and the line above his branch; of people only those he may edit. */
export async function loadDirectory(manager: EntityManager, actor: ActingPerson): Promise<KnownDirectory> {
  const parameters = new SqlParameters();
  const editable = bodiesFor(actor, 'edit', parameters);
  const everything = await knownOrganisations(manager, editable, parameters.values);
  const own = new Set(everything.filter((body) => body.editable).map(({ id }) => id));
  const line = new Set(everything.find(({ id }) => id === branchOf(actor))?.lineage);
  const isSeen = ({ id }: KnownOrganisation) => own.has(id) || line.has(id);
  const people = (await knownPeople(manager)).filter(({ organisationId }) => own.has(organisationId));
  const terms = (await knownTerms(manager)).filter(({ entryId }) => own.has(entryId));
  return {
    ...{ organisations: everything.filter(isSeen), people, terms },
    aliases: await organisationAliases(manager, branchOf(actor)),
    namesElsewhere: everything.filter((body) => !isSeen(body)),
  };
}

export function scopeOf(actor: ActingPerson): ImportScope {
  return { top: branchOf(actor), isAdministrator: actor.role === 'administrator' };
}
