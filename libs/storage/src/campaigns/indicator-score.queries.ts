import type { MissingReason } from '@indicators/campaigns';
import type { Outcome } from '@indicators/catalogue';
import type { EntityManager } from 'typeorm';

/** What a quantity was when the indicator was counted: a number, a word, why there is none, or null where nobody has said. */
export type ScoreInput = number | string | { readonly missing: MissingReason } | null;

/** What one indicator came to for one organisation, and by what. */
export interface IndicatorScore {
  readonly organisationId: string;
  readonly code: string;
  readonly outcome: Outcome['kind'];
  readonly value: number | null;
  readonly points: number | null;
  readonly step: number | null;
  readonly inputs: readonly ScoreInput[];
}

export interface KeptScore extends IndicatorScore {
  readonly runId: string;
}

const SCORE = `organisation_id as "organisationId", code, outcome, value, points, step, inputs, run_id as "runId"`;

/** The last that was written, also by a run that is not at its end: what a run compares with. */
export function latestScores(
  manager: EntityManager,
  campaignId: string,
  organisationIds: readonly string[],
): Promise<KeptScore[]> {
  return manager.query<KeptScore[]>(
    `select distinct on (organisation_id, code) ${SCORE} from indicator_score
     where campaign_id = $1 and organisation_id = any($2) order by organisation_id, code, run_id desc`,
    [campaignId, organisationIds],
  );
}

/**
 * What counted when a run had ended; nothing where none has (null): a run that goes on or has failed has written of some
 * organisations only, and two evaluations do not stand side by side.
 */
export function scoresUpTo(
  manager: EntityManager,
  campaignId: string,
  upToRun: string | null,
  organisationIds: readonly string[],
): Promise<KeptScore[]> {
  return manager.query<KeptScore[]>(
    `select distinct on (organisation_id, code) ${SCORE} from indicator_score
     where campaign_id = $1 and organisation_id = any($2) and run_id <= $3::bigint order by organisation_id, code, run_id desc`,
    [campaignId, organisationIds, upToRun],
  );
}

export type LatestOutcome = Pick<KeptScore, 'organisationId' | 'code' | 'outcome' | 'value' | 'points'>;

/** The same of some indicators, without what it was counted by. */
export function latestOutcomes(
  manager: EntityManager,
  campaignId: string,
  asked: {
    readonly organisationIds: readonly string[];
    readonly codes: readonly string[];
    readonly upToRun: string | null;
  },
): Promise<LatestOutcome[]> {
  return manager.query<LatestOutcome[]>(
    `select distinct on (organisation_id, code) organisation_id as "organisationId", code, outcome, value, points
     from indicator_score
     where campaign_id = $1 and organisation_id = any($2) and code = any($3) and run_id <= $4::bigint
     order by organisation_id, code, run_id desc`,
    [campaignId, asked.organisationIds, asked.codes, asked.upToRun],
  );
}

/** Everything one indicator came to for one organisation when a run had ended, the latest first. */
export function scoreHistory(
  manager: EntityManager,
  campaignId: string,
  upToRun: string | null,
  { organisationId, code }: { readonly organisationId: string; readonly code: string },
): Promise<KeptScore[]> {
  return manager.query<KeptScore[]>(
    `select ${SCORE} from indicator_score score
     where campaign_id = $1 and organisation_id = $2 and code = $3 and run_id <= $4::bigint order by score.run_id desc`,
    [campaignId, organisationId, code, upToRun],
  );
}

/** Adds what a run has found; what it has written before is passed over. */
export async function keepScores(
  manager: EntityManager,
  { campaignId, id }: { readonly campaignId: string; readonly id: string },
  scores: readonly IndicatorScore[],
): Promise<void> {
  if (scores.length === 0) return;
  const bodies = new Map<string, number>();
  const codes = new Map<string, number>();
  const placeIn = (known: Map<string, number>, name: string) => {
    const place = known.get(name) ?? known.size + 1;
    known.set(name, place);
    return place;
  };
  const column = (of: (score: IndicatorScore) => number | string | null) => arrayOf(scores.map(of));
  const places = [
    column((score) => placeIn(bodies, score.organisationId)),
    column((score) => placeIn(codes, score.code)),
  ];
  const found = [
    column(({ outcome }) => outcome),
    column(({ value }) => value),
    column(({ points }) => points),
    column(({ step }) => step),
  ];
  await manager.query(
    `insert into indicator_score (campaign_id, run_id, organisation_id, code, outcome, value, points, step, inputs)
     select $1, $2, ($3::uuid[])[given.body], ($4::text[])[given.code], given.outcome, given.value, given.points, given.step, given.inputs
     from rows from (unnest($5::int[], $6::int[], $7::text[], $8::float8[], $9::float8[], $10::int[]), jsonb_array_elements($11::jsonb))
       as given (body, code, outcome, value, points, step, inputs)
     on conflict do nothing`,
    [
      campaignId,
      id,
      [...bodies.keys()],
      [...codes.keys()],
      ...places,
      ...found,
      JSON.stringify(scores.map(({ inputs }) => inputs)),
    ],
  );
}

/** As PostgreSQL writes an array whose elements need no quotes; the driver would quote and look through each of a million. */
function arrayOf(elements: readonly (number | string | null)[]): string {
  return `{${elements.map((element) => element ?? 'NULL').join(',')}}`;
}
