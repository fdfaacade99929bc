import {
  type Actor,
  type BodyRelation,
  bodyRelationsThatAllow,
  branchOf,
  type CatalogueAction,
  catalogueRelationsThatAllow,
  type DIRECTORY_POLICY,
  type FormAction,
  formRelationsThatAllow,
  mayLookAtResults,
  type ResultsAction,
} from '@domain/access';
import type { SqlParameters } from '../../rows/sql-parameters.js';

/** `mayOnBody` of the policy as SQL, for a statement whose organisations go by the name `body`. */
export function bodiesFor(actor: Actor, action: keyof typeof DIRECTORY_POLICY, parameters: SqlParameters): string {
  return standingIn(bodyRelationsThatAllow(actor, action), actor, parameters);
}

/** `mayOnCatalogue` of the policy as SQL, for a statement in which the organisation a catalogue is of goes by the name `body`. */
export function cataloguesFor(actor: Actor, action: CatalogueAction, parameters: SqlParameters): string {
  return standingIn(catalogueRelationsThatAllow(actor, action), actor, parameters);
}

/** `mayOnForm` of the policy as SQL, for a statement in which the organisation a form is of goes by the name `body`. */
export function formsFor(actor: Actor, action: FormAction, parameters: SqlParameters): string {
  const relations = formRelationsThatAllow(actor, action);
  const inBranch = relations.includes('in_branch') ? standingIn(['in_branch'], actor, parameters) : 'false';
  if (inBranch === 'true' || !relations.includes('own')) return inBranch;
  return `(body.id = ${parameters.add(actor.organisationId)} or ${inBranch})`;
}

/** `mayOnResults` of the policy as SQL, for a statement in which the top of the branch looked at goes by the name `body`. */
export function resultsFor(actor: Actor, action: ResultsAction, parameters: SqlParameters): string {
  return standingIn(mayLookAtResults(actor, action) ? ['in_branch'] : [], actor, parameters);
}

function standingIn(relations: readonly BodyRelation[], actor: Actor, parameters: SqlParameters): string {
  const top = branchOf(actor);
  if (top === null) return relations.length === 0 ? 'false' : 'true';
  const rules = relations.map((relation) =>
    relation === 'in_branch'
      ? `body.lineage @> array[${parameters.add(top)}::uuid]`
      : `body.id = any((select lineage from organisation where id = ${parameters.add(actor.organisationId)})::uuid[])`,
  );
  return rules.length === 0 ? 'false' : `(${rules.join(' or ')})`;
}
