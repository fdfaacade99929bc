import type { EntityManager } from 'typeorm';

/** Whoever brings or removes a file waits here for the rest of the transaction for others at the same bytes. */
export async function lockFile(manager: EntityManager, sha256: string): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [sha256]);
}
