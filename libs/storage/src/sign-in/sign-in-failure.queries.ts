import type { Failures } from '@domain/sign-in';
import type { EntityManager } from 'typeorm';

/** The failures counted for what is guarded, locked for the rest of the transaction; null where there was none. */
export async function lockFailures(manager: EntityManager, guarded: string): Promise<Failures | null> {
  // A lock on the words rather than on the row: the first failure has no row that could be locked.
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 7202612))`, [guarded]);
  return readFailures(manager, guarded);
}

export async function readFailures(manager: EntityManager, guarded: string): Promise<Failures | null> {
  const [row] = await manager.query<Failures[]>(
    `select count, last_at as "lastAt", locked_until as "lockedUntil" from sign_in_failure where guarded = $1`,
    [guarded],
  );
  return row ?? null;
}

export async function countFailure(manager: EntityManager, guarded: string, failures: Failures): Promise<void> {
  await manager.query(
    `insert into sign_in_failure (guarded, count, last_at, locked_until) values ($1, $2, $3, $4)
     on conflict (guarded) do update set count = $2, last_at = $3, locked_until = $4`,
    [guarded, failures.count, failures.lastAt, failures.lockedUntil],
  );
}

/** Takes one counted failure back, and the lock that it made. */
export async function forgiveFailure(manager: EntityManager, guarded: string, freeFailures: number): Promise<void> {
  await manager.query(
    `update sign_in_failure set count = count - 1,
       locked_until = case when count - 1 <= $2 then null else locked_until end
     where guarded = $1 and count > 0`,
    [guarded, freeFailures],
  );
}

/** Rows so old that they count no more. One that somebody is counting right now is left to the next time. */
export async function forgetOldFailures(manager: EntityManager, before: Date): Promise<void> {
  await manager.query(
    `delete from sign_in_failure where guarded in
       (select guarded from sign_in_failure where last_at < $1 for update skip locked)`,
    [before],
  );
}

export async function clearFailures(manager: EntityManager, guarded: string): Promise<void> {
  await manager.query('delete from sign_in_failure where guarded = $1', [guarded]);
}
