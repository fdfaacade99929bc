import { canonicalPersonName, type ObligedParty, type ReadClause, typeOfName } from '../orders/index.js';

/** Whom a clause obliges as parties, so that clauses and rows are treated alike; none for a clause in the passive. */
export function clauseParties(clause: ReadClause): readonly ObligedParty[] {
  const { parties, assignee, assigneePosition, assigneePerson } = clause;
  if (parties !== undefined) return parties;
  if (assignee === null) return [];
  if (canonicalPersonName(assignee) === null) {
    const type = typeOfName(assignee, undefined) === 'role' ? 'role' : 'organisation';
    return [{ type, name: assignee, ...(assigneePerson === undefined ? {} : { head: assigneePerson }) }];
  }
  return [
    {
      type: 'person',
      name: assignee,
      ...(assigneePosition === undefined ? {} : { position: assigneePosition }),
    },
  ];
}
