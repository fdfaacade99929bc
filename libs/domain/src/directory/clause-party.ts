import { canonicalPersonName, type Party, type ReadClause, typeOfName } from '../orders/index.js';

/** The assignee of a clause as a party, so that clauses and rows are treated alike; null for a clause in the passive. */
export function clauseParty(clause: ReadClause): Party | null {
  const { assignee, assigneePosition } = clause;
  if (assignee === null) return null;
  if (canonicalPersonName(assignee) === null) {
    const type = typeOfName(assignee, undefined);
    return { type: type === 'role' ? 'role' : 'organisation', name: assignee };
  }
  return {
    type: 'person',
    name: assignee,
    ...(assigneePosition === undefined ? {} : { position: assigneePosition }),
  };
}
