import type { EntityManager } from 'typeorm';
import { BadInput } from '../acting/errors.js';

/**
 * An address signs in one person: whoever reads its letters could be the other as well. Offices share theirs. Whoever gives
 * the same address meanwhile waits for the rest of the transaction.
 *
 * @param ownId Null for somebody who is not in the directory yet.
 */
export async function isOwnAddress(manager: EntityManager, email: string, ownId: string | null): Promise<boolean> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended('address of a person ' || lower($1), 0))`, [
    email,
  ]);
  const others = await manager.query<unknown[]>(
    `select from person where kind = 'person' and state <> 'left' and lower(email) = lower($1)
       and id is distinct from $2::uuid limit 1`,
    [email, ownId],
  );
  return others.length === 0;
}

/** @throws BadInput `email-taken` */
export async function demandOwnAddress(manager: EntityManager, email: string, ownId: string | null): Promise<void> {
  if (!(await isOwnAddress(manager, email, ownId))) throw new BadInput('email-taken', 'email', { email });
}
