import { type Actor, branchOf, type ORDER_POLICY, type OrderRelation, orderRelationsThatAllow } from '@domain/access';
import type { SqlParameters } from '../../rows/sql-parameters.js';

/** `mayOnOrder` of the policy as SQL, for a statement whose orders go by the name `orders`. */
export function ordersFor(actor: Actor, action: keyof typeof ORDER_POLICY, parameters: SqlParameters): string {
  const relations = orderRelationsThatAllow(actor, action);
  const top = branchOf(actor);
  if (top === null) return relations.length === 0 ? 'false' : 'true';
  const rules = relations.map((relation) => relationSql(relation, parameters.add(top)));
  return rules.length === 0 ? 'false' : `(${rules.join(' or ')})`;
}

function relationSql(relation: OrderRelation, top: string): string {
  const owned = `owner.id = orders.owner_organisation_id and owner.lineage @> array[${top}::uuid]`;
  switch (relation) {
    case 'own':
      return `exists (select from organisation owner where ${owned})`;
    case 'runs':
      return `exists (select from organisation owner where ${owned} and (owner.id = ${top}::uuid
        or not exists (select from child_roadmap where child_roadmap.order_id = orders.id)))`;
    case 'concerns':
      // The branch is gathered once for the statement: joined, its organisations would be gone through for each order anew.
      return `(orders.state = 'confirmed' and exists (
        select from task_participant taking_part where taking_part.order_id = orders.id and taking_part.organisation_id = any(
          array(select id from organisation where lineage @> array[${top}::uuid])) offset 0))`;
    default: {
      const never: never = relation;
      return never;
    }
  }
}
