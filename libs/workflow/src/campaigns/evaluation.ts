import { type Period, yearsBefore } from '@domain/campaigns';
import { keyOf, slotsOf } from '@indicators/campaigns';
import { type CompiledIndicator, evaluate, type IndicatorDefinition, type Quantity } from '@indicators/catalogue';
import {
  type AskedBody,
  districtMeans,
  type IndicatorRun,
  type IndicatorScore,
  keepScores,
  latestInputs,
  latestScores,
  MonitoringCampaignEntity,
  type OrganisationKind,
  type ScoreInput,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { compileRuled, rulingsOf } from '../indicators/rulings.js';
import { definitionsOf, periodOf, subjectOf } from './asked-form.js';

/** Something indicators are counted by: a measure in a period. */
interface Asked {
  readonly measure: string;
  readonly period: Period;
}

/** An indicator, and for each of its quantities the place of what is asked. */
interface ReadyIndicator {
  readonly indicator: CompiledIndicator;
  readonly places: readonly number[];
}

/** A campaign ready to be evaluated for as many organisations as it has. */
export interface Evaluation {
  readonly campaignId: string;
  readonly indicators: readonly ReadyIndicator[];
  readonly asked: readonly Asked[];
  /** Of a district, by the place of what is asked. */
  readonly means: ReadonlyMap<string, readonly number[]>;
}

/** @param at the moment whose rulings count */
export async function prepareEvaluation(manager: EntityManager, campaignId: string, at: Date): Promise<Evaluation> {
  const campaign = await manager.findOneByOrFail(MonitoringCampaignEntity, { id: campaignId });
  const compiled = await compiledAsOf(manager, campaign, at);
  const quantities = new Map(
    compiled.flatMap(({ definition }) => definition.quantities.map((quantity) => [keyOf(quantity), quantity])),
  );
  const places = new Map([...quantities.keys()].map((key, place) => [key, place]));
  const asked = [...quantities.values()].map(({ measure, yearsBack }) => ({
    ...{ measure, period: yearsBefore(periodOf(campaign), yearsBack) },
  }));
  const indicators = compiled.map((indicator) => ({
    indicator,
    places: indicator.definition.quantities.map((quantity) => places.get(keyOf(quantity)) ?? -1),
  }));
  return { campaignId, indicators, asked, means: await meansOf(manager, campaignId, compiled, asked) };
}

async function meansOf(
  manager: EntityManager,
  campaignId: string,
  compiled: readonly CompiledIndicator[],
  asked: readonly Asked[],
): Promise<Evaluation['means']> {
  const measures = compiled
    .flatMap(({ definition }) => definition.quantities)
    .flatMap(({ level, measure }) => (level === 'district' ? [measure] : []));
  if (measures.length === 0) return new Map();
  const periods = asked.map(({ period }) => period);
  const placeOf = new Map(asked.map(({ measure, period }, place) => [JSON.stringify([measure, period.start]), place]));
  const means = new Map<string, number[]>();
  for (const { districtId, measure, periodStart, number } of await districtMeans(
    manager,
    campaignId,
    measures,
    periods,
  )) {
    const place = placeOf.get(JSON.stringify([measure, periodStart]));
    const ofDistrict = means.get(districtId) ?? [];
    if (place !== undefined) ofDistrict[place] = number;
    means.set(districtId, ofDistrict);
  }
  return means;
}

/** The indicators of a campaign, read as rulings had it at a moment. */
export async function compiledAsOf(
  manager: EntityManager,
  campaign: MonitoringCampaignEntity,
  at: Date,
): Promise<CompiledIndicator[]> {
  const [owner] = await manager.query<{ timeZone: string }[]>(
    `select body.time_zone as "timeZone" from catalogue_version version
     join indicator_catalogue catalogue on catalogue.id = version.catalogue_id
     join organisation body on body.id = catalogue.organisation_id where version.id = $1`,
    [campaign.versionId],
  );
  const { timeZone = 'UTC' } = owner ?? {};
  const rulings = (await rulingsOf(manager, campaign.versionId))
    .filter(({ decidedAt }) => decidedAt <= at)
    .map((ruling) =>
      ruling.withdrawnAt !== null && ruling.withdrawnAt > at ? { ...ruling, withdrawnAt: null } : ruling,
    );
  const definitions = await definitionsOf(manager, campaign);
  return definitions.map((definition) => compileRuled(definition, rulings, timeZone));
}

/** Evaluates some organisations and keeps what came out otherwise than before. */
export async function evaluateBodies(
  manager: EntityManager,
  run: IndicatorRun,
  evaluation: Evaluation,
  bodies: readonly AskedBody[],
): Promise<void> {
  const ids = bodies.map(({ id }) => id);
  const inputs = await latestInputs(manager, ids, evaluation.asked);
  const before = new Map(
    (await latestScores(manager, evaluation.campaignId, ids)).map(({ runId: _, ...score }) => [
      JSON.stringify([score.organisationId, score.code]),
      textOf(score),
    ]),
  );
  const scores = bodies.flatMap((body) => scoresOf(body, evaluation, inputs.get(body.id) ?? []));
  const changed =
    before.size === 0
      ? scores
      : scores.filter((score) => before.get(JSON.stringify([score.organisationId, score.code])) !== textOf(score));
  await keepScores(manager, run, changed);
}

/** @param stated what is known of it, by the place of what is asked */
function scoresOf(body: AskedBody, { indicators, means }: Evaluation, stated: readonly ScoreInput[]): IndicatorScore[] {
  const mean = means.get(body.districtId ?? '') ?? [];
  const subject = subjectOf(body.kind);
  const own = indicators.filter(({ indicator }) => indicator.definition.subject === subject);
  return own.map(({ indicator, places }) => {
    const { definition } = indicator;
    const inputs = definition.quantities.map((quantity, at) => {
      const place = places[at] ?? -1;
      return (isOfItself(body.kind, quantity) ? stated[place] : mean[place]) ?? null;
    });
    const outcome = evaluate(indicator, slotsOfInputs(definition, inputs));
    return {
      ...{ organisationId: body.id, code: definition.code, outcome: outcome.kind, inputs },
      value: outcome.kind === 'no-value' ? null : outcome.value,
      points: outcome.kind === 'scored' ? outcome.points : null,
      step: outcome.kind === 'scored' ? outcome.step : null,
    };
  });
}

/** An authority is its own district. */
function isOfItself(kind: OrganisationKind, { level }: Quantity): boolean {
  return level === 'own' || kind === 'municipal_authority';
}

/** What an indicator was counted by, as its formula takes it. */
export function slotsOfInputs(definition: IndicatorDefinition, inputs: readonly ScoreInput[]): Float64Array {
  return slotsOf(definition, (_quantity, at) => {
    const input = inputs[at];
    return {
      number: typeof input === 'number' ? input : null,
      word: typeof input === 'string' ? input : null,
    };
  });
}

function textOf({ outcome, value, points, step, inputs }: Omit<IndicatorScore, 'organisationId' | 'code'>): string {
  return JSON.stringify([outcome, value, points, step, inputs]);
}
