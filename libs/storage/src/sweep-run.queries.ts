import type { SweepRun } from '@domain/sweeps';
import type { EntityManager } from 'typeorm';

/** The last run of each, by name. Also for whoever looks at the database without the rest of the product. */
export const SWEEP_RUNS_SQL = `select name, beat_ms as "beatMs", started_at as "startedAt", ended_at as "endedAt", outcome,
  done_at as "doneAt", failed_at as "failedAt", error from sweep_run order by name`;

/** Writes how a run ended over the one before; when it last ended otherwise stays. Of several workers the latest counts. */
export async function noteSweepRun(
  manager: EntityManager,
  run: Pick<SweepRun, 'name' | 'beatMs' | 'startedAt' | 'endedAt' | 'outcome' | 'error'>,
): Promise<void> {
  const { name, beatMs, startedAt, endedAt, outcome, error } = run;
  await manager.query(
    `insert into sweep_run (name, beat_ms, started_at, ended_at, outcome, done_at, failed_at, error)
     values ($1, $2, $3, $4, $5, case when $5 = 'done' then $4::timestamptz end,
       case when $5 = 'failed' then $4::timestamptz end, $6)
     on conflict (name) do update set beat_ms = excluded.beat_ms, started_at = excluded.started_at,
       ended_at = excluded.ended_at, outcome = excluded.outcome, done_at = coalesce(excluded.done_at, sweep_run.done_at),
       failed_at = coalesce(excluded.failed_at, sweep_run.failed_at), error = coalesce(excluded.error, sweep_run.error)
     where sweep_run.ended_at <= excluded.ended_at`,
    [name, beatMs, startedAt, endedAt, outcome, error],
  );
}
