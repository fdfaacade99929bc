import type { EntityManager } from 'typeorm';

/**
 * Counts one more request of a caller in the window that runs, or opens one that ends at `endsAt`. Answers the requests
 * in it so far, this one included, and when it ends; several servers that ask at once are counted one after the other.
 * A window that ends later than one opened now was left by a clock that has been set back, and does not run.
 */
export async function countRequest(
  manager: EntityManager,
  caller: string,
  { now, endsAt }: { now: Date; endsAt: Date },
): Promise<{ count: number; endsAt: Date }> {
  const [row] = await manager.query<{ count: number; endsAt: Date }[]>(
    `insert into request_window as running (caller, ends_at, count) values ($1, $3, 1)
     on conflict (caller) do update set
       count = case when running.ends_at > $2 and running.ends_at <= $3 then running.count + 1 else 1 end,
       ends_at = case when running.ends_at > $2 and running.ends_at <= $3 then running.ends_at else $3 end
     returning count, ends_at as "endsAt"`,
    [caller, now, endsAt],
  );
  if (row === undefined) throw new Error('An upsert that returns a row returned none');
  return row;
}

/** Windows that have ended say nothing any more. */
export async function forgetEndedWindows(manager: EntityManager, now: Date): Promise<void> {
  await manager.query('delete from request_window where ends_at <= $1', [now]);
}
