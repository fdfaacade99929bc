import { type Actor, branchOf, may } from '@domain/access';
import type { SqlParameters } from '../../rows/sql-parameters.js';

/**
 * Which letters that came in somebody may look at, for a statement with `mail`: those of the people of his branch, by the
 * letter that was answered or by the sender's address. What came from nobody is for whoever sees everything.
 */
export function visibleMail(actor: Actor, parameters: SqlParameters): string {
  if (!may(actor, 'letters.see')) return 'false';
  const top = branchOf(actor);
  if (top === null) return 'true';
  return `exists (select from person writer join organisation body on body.id = writer.organisation_id
    where (writer.id = mail.person_id or mail.person_id is null and lower(writer.email) = mail.sender)
      and body.lineage @> array[${parameters.add(top)}::uuid])`;
}
