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

/** What counts now. */
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

/** Everything one indicator ever came to for one organisation, the latest first. */
export function scoreHistory(
  manager: EntityManager,
  campaignId: string,
  organisationId: string,
  code: string,
): Promise<KeptScore[]> {
  return manager.query<KeptScore[]>(
    `select ${SCORE} from indicator_score score
     where campaign_id = $1 and organisation_id = $2 and code = $3 order by score.run_id desc`,
    [campaignId, organisationId, code],
  );
}

/** Adds what a run has found; what it has written before is passed over. */
export async function keepScores(
  manager: EntityManager,
  { campaignId, id }: { readonly campaignId: string; readonly id: string },
  scores: readonly IndicatorScore[],
): Promise<void> {
  const column = <Key extends keyof IndicatorScore>(key: Key) => scores.map((score) => score[key]);
  await manager.query(
    `insert into indicator_score (campaign_id, run_id, organisation_id, code, outcome, value, points, step, inputs)
     select $1, $2, given.body, given.code, given.outcome, given.value, given.points, given.step, given.inputs::jsonb
     from unnest($3::uuid[], $4::text[], $5::text[], $6::float8[], $7::float8[], $8::int[], $9::text[])
       as given(body, code, outcome, value, points, step, inputs)
     on conflict do nothing`,
    [
      ...[campaignId, id, column('organisationId'), column('code'), column('outcome'), column('value')],
      ...[column('points'), column('step'), scores.map(({ inputs }) => JSON.stringify(inputs))],
    ],
  );
}
