import type { EntityManager } from 'typeorm';

export type RunCause = 'closing' | 'correction' | 'request';
export type RunState = 'waiting' | 'running' | 'done' | 'failed';

/** One evaluation of all that a campaign has collected. */
export interface IndicatorRun {
  /** Of a bigint: text. */
  readonly id: string;
  readonly campaignId: string;
  readonly cause: RunCause;
  readonly state: RunState;
  readonly askedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** The last organisation that was done, by id. */
  readonly doneTo: string | null;
  readonly organisationCount: number;
  readonly failure: string | null;
}

const RUN = `id, campaign_id as "campaignId", cause, state, asked_at as "askedAt", started_at as "startedAt",
  finished_at as "finishedAt", done_to as "doneTo", organisation_count as "organisationCount", failure`;

/**
 * Asks for an evaluation in the transaction that gives cause for one. One that waits already answers this too, and is held until
 * the transaction ends: it must not begin without what the transaction has written.
 */
export async function askForRun(
  manager: EntityManager,
  asked: {
    readonly campaignId: string;
    readonly cause: RunCause;
    readonly at: Date;
    readonly by: string | null;
  },
): Promise<void> {
  await manager.query(
    `insert into indicator_run (campaign_id, cause, asked_at, asked_by) values ($1, $2, $3, $4)
     on conflict (campaign_id) where state = 'waiting' do update set asked_at = indicator_run.asked_at`,
    [asked.campaignId, asked.cause, asked.at, asked.by],
  );
}

/** The run that was asked for first and is not at its end, with its beginning written down; null where there is none. */
export async function beginNextRun(manager: EntityManager, now: Date): Promise<IndicatorRun | null> {
  const [rows] = await manager.query<[IndicatorRun[], number]>(
    `update indicator_run set state = 'running', started_at = coalesce(started_at, $1)
     where id = (select id from indicator_run where state in ('waiting', 'running') order by id limit 1)
     returning ${RUN}`,
    [now],
  );
  return rows[0] ?? null;
}

/**
 * A worker that lost the connection its lock lay on may be joined by another. So both of these change only a run that is where the worker
 * left it; they answer false where another has gone on with it or has ended it.
 */
const STILL_THERE = `id = $1 and state = 'running' and done_to is not distinct from $2`;

export async function advanceRun(
  manager: EntityManager,
  run: { readonly id: string; readonly doneTo: string | null },
  { doneTo, count }: { readonly doneTo: string; readonly count: number },
): Promise<boolean> {
  const [, changed] = await manager.query<[unknown, number]>(
    `update indicator_run set done_to = $3, organisation_count = organisation_count + $4 where ${STILL_THERE}`,
    [run.id, run.doneTo, doneTo, count],
  );
  return changed > 0;
}

/** @param failure why it could not be carried through; null where it was */
export async function endRun(
  manager: EntityManager,
  run: { readonly id: string; readonly doneTo: string | null },
  at: Date,
  failure: string | null,
): Promise<boolean> {
  const [, changed] = await manager.query<[unknown, number]>(
    `update indicator_run set state = $3, finished_at = $4, failure = $5 where ${STILL_THERE}`,
    [run.id, run.doneTo, failure === null ? 'done' : 'failed', at, failure],
  );
  return changed > 0;
}

/** A run that could not be carried through, as the coordinator is told of it. */
export interface FailedRun {
  readonly id: string;
  readonly failure: string;
  readonly finishedAt: Date;
  /** A later one of the campaign went through. */
  readonly isMended: boolean;
}

export function failedRuns(manager: EntityManager, runIds: readonly string[]): Promise<FailedRun[]> {
  return manager.query<FailedRun[]>(
    `select run.id, failure, finished_at as "finishedAt", exists (
       select from indicator_run later where later.campaign_id = run.campaign_id and later.id > run.id and later.state = 'done'
     ) as "isMended"
     from indicator_run run where run.id = any($1::bigint[]) and state = 'failed'`,
    [runIds],
  );
}

/** The one asked for last; null where a campaign was never evaluated. */
export async function lastRun(manager: EntityManager, campaignId: string): Promise<IndicatorRun | null> {
  const [run] = await manager.query<IndicatorRun[]>(
    `select ${RUN} from indicator_run run where campaign_id = $1 order by run.id desc limit 1`,
    [campaignId],
  );
  return run ?? null;
}

/** The last evaluation that went through: what counted then does not change any more. Null where none has. */
export async function lastEndedRun(manager: EntityManager, campaignId: string): Promise<string | null> {
  const [run] = await manager.query<{ id: string }[]>(
    `select id from indicator_run where campaign_id = $1 and state = 'done' order by indicator_run.id desc limit 1`,
    [campaignId],
  );
  return run?.id ?? null;
}
