import type { Actor } from '@domain/access';
import type { EntityManager } from 'typeorm';
import { bodiesFor } from '../access/scopes/body-scope.js';
import { BadInput } from '../acting/errors.js';
import { SqlParameters } from '../rows/sql-parameters.js';

/**
 * An address signs in one person of those the actor sees: whoever reads its letters could be the other as well. Offices
 * share theirs. Of people of other authorities nothing is told; at such an address each signs in as himself. Whoever gives the
 * same address meanwhile waits for the rest of the transaction.
 *
 * @param ownId Null for somebody who is not in the directory yet.
 */
export async function isOwnAddress(
  manager: EntityManager,
  email: string,
  ownId: string | null,
  actor: Actor,
): Promise<boolean> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended('address of a person ' || lower($1), 0))`, [
    email,
  ]);
  const parameters = new SqlParameters();
  const seen = bodiesFor(actor, 'see', parameters);
  const others = await manager.query<unknown[]>(
    `select from person join organisation body on body.id = person.organisation_id
     where person.kind = 'person' and person.state <> 'left' and lower(person.email) = lower(${parameters.add(email)})
       and person.id is distinct from ${parameters.add(ownId)}::uuid and ${seen} limit 1`,
    parameters.values,
  );
  return others.length === 0;
}

/** @throws BadInput `email-taken` */
export async function demandOwnAddress(
  manager: EntityManager,
  email: string,
  ownId: string | null,
  actor: Actor,
): Promise<void> {
  if (!(await isOwnAddress(manager, email, ownId, actor))) throw new BadInput('email-taken', 'email', { email });
}
