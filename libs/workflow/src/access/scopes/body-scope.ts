import { type Actor, bodyRelationsThatAllow, branchOf, type DIRECTORY_POLICY } from '@domain/access';
import type { SqlParameters } from '../../rows/sql-parameters.js';

/** `mayOnBody` of the policy as SQL, for a statement whose organisations go by the name `body`. */
export function bodiesFor(actor: Actor, action: keyof typeof DIRECTORY_POLICY, parameters: SqlParameters): string {
  const relations = bodyRelationsThatAllow(actor, action);
  const top = branchOf(actor);
  if (top === null) return relations.length === 0 ? 'false' : 'true';
  const rules = relations.map((relation) =>
    relation === 'in_branch'
      ? `body.lineage @> array[${parameters.add(top)}::uuid]`
      : `body.id = any((select lineage from organisation where id = ${parameters.add(actor.organisationId)})::uuid[])`,
  );
  return rules.length === 0 ? 'false' : `(${rules.join(' or ')})`;
}
