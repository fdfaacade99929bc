import { type Actor, importRelationsThatAllow } from '@domain/access';
import type { SqlParameters } from '../../rows/sql-parameters.js';

/** `mayOnImport` of the policy as SQL, for a statement with `directory_import`. */
export function importsFor(actor: Actor, parameters: SqlParameters): string {
  if (importRelationsThatAllow(actor).length === 0) return 'false';
  return `directory_import.received_by = ${parameters.add(actor.personId)}`;
}
