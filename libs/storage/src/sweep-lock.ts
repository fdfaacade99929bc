import type { DataSource } from 'typeorm';

/** Runs a sweep unless the same sweep is running somewhere, here or in another process; undefined in that case. */
export function underSweepLock<T>(
  dataSource: DataSource,
  sweep: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  return underLock(dataSource, `sweep ${sweep}`, work);
}

/**
 * Does what one process at a time may do, unless it is being done somewhere; undefined in that case. The lock lies on a
 * connection of its own, so a process that dies gives it back at once.
 */
export async function underLock<T>(
  dataSource: DataSource,
  key: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const runner = dataSource.createQueryRunner();
  try {
    const rows = (await runner.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as locked', [key])) as {
      locked: boolean;
    }[];
    if (rows[0]?.locked !== true) return undefined;
    try {
      return await work();
    } finally {
      await runner.query('select pg_advisory_unlock(hashtextextended($1, 0))', [key]);
    }
  } finally {
    await runner.release();
  }
}
