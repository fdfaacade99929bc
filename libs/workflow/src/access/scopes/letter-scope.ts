import { type Actor, branchOf, letterRelationsThatAllow } from '@domain/access';
import type { SqlParameters } from '../../rows/sql-parameters.js';

/** `maySeeLetter` of the policy as SQL, for a statement with `letter` and its `recipient`. */
export function visibleLetters(actor: Actor, parameters: SqlParameters): string {
  const relations = letterRelationsThatAllow(actor);
  const top = branchOf(actor);
  if (top === null) return relations.length === 0 ? 'false' : 'true';
  const rules = relations.map((relation) =>
    relation === 'to_branch'
      ? `exists (select from organisation body
          where body.id = recipient.organisation_id and body.lineage @> array[${parameters.add(top)}::uuid])`
      : `exists (select from reminder
          join task on task.id = reminder.task_id
          join order_document given on given.id = task.order_id
          join organisation owner on owner.id = given.owner_organisation_id
          where reminder.letter_id = letter.id and owner.lineage @> array[${parameters.add(top)}::uuid])`,
  );
  return rules.length === 0 ? 'false' : `(${rules.join(' or ')})`;
}
