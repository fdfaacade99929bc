import { type Period, yearsBefore } from '@domain/campaigns';
import { keyOf, slotsOf } from '@indicators/campaigns';
import { type CompiledIndicator, evaluate, type IndicatorDefinition, type Quantity } from '@indicators/catalogue';
import {
  type AskedBody,
  type DistrictMean,
  districtMeans,
  type IndicatorRun,
  type IndicatorScore,
  keepScores,
  latestScores,
  latestValues,
  MonitoringCampaignEntity,
  type ScoreInput,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { compileRuled, rulingsOf } from '../indicators/rulings.js';
import { definitionsOf, periodOf, subjectOf } from './asked-form.js';

/** A campaign ready to be evaluated for as many organisations as it has. */
export interface Evaluation {
  readonly campaignId: string;
  readonly compiled: readonly CompiledIndicator[];
  /** By how many years back they are asked. */
  readonly periods: ReadonlyMap<number, Period>;
  readonly means: ReadonlyMap<string, number>;
}

/** @param at the moment whose rulings count */
export async function prepareEvaluation(manager: EntityManager, campaignId: string, at: Date): Promise<Evaluation> {
  const campaign = await manager.findOneByOrFail(MonitoringCampaignEntity, { id: campaignId });
  const compiled = await compiledAsOf(manager, campaign, at);
  const quantities = compiled.flatMap(({ definition }) => definition.quantities);
  const years = [...new Set(quantities.map(({ yearsBack }) => yearsBack))];
  const periods = new Map(years.map((yearsBack) => [yearsBack, yearsBefore(periodOf(campaign), yearsBack)]));
  const ofDistrict = quantities.filter(({ level }) => level === 'district').map(({ measure }) => measure);
  const means =
    ofDistrict.length === 0
      ? []
      : await districtMeans(manager, campaignId, [...new Set(ofDistrict)], [...periods.values()]);
  return { campaignId, compiled, periods, means: new Map(means.map((mean) => [keyOfMean(mean), mean.number])) };
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
  const values = await latestValues(manager, ids, [...evaluation.periods.values()]);
  const inputs = new Map(
    values.map((value) => [
      keyOfValue(value.organisationId, value.measure, value.periodStart),
      value.missing === null ? (value.number ?? value.word) : { missing: value.missing },
    ]),
  );
  const before = new Map(
    (await latestScores(manager, evaluation.campaignId, ids)).map(({ runId: _, ...score }) => [
      JSON.stringify([score.organisationId, score.code]),
      textOf(score),
    ]),
  );
  const scores = bodies.flatMap((body) => scoresOf(body, evaluation, inputs));
  const changed = scores.filter(
    (score) => before.get(JSON.stringify([score.organisationId, score.code])) !== textOf(score),
  );
  await keepScores(manager, run, changed);
}

function scoresOf(
  body: AskedBody,
  { compiled, periods, means }: Evaluation,
  values: ReadonlyMap<string, ScoreInput>,
): IndicatorScore[] {
  const own = compiled.filter(({ definition }) => definition.subject === subjectOf(body.kind));
  return own.map((indicator) => {
    const { definition } = indicator;
    const inputs = definition.quantities.map(inputOf);
    const outcome = evaluate(indicator, slotsOfInputs(definition, inputs));
    return {
      ...{ organisationId: body.id, code: definition.code, outcome: outcome.kind, inputs },
      value: outcome.kind === 'no-value' ? null : outcome.value,
      points: outcome.kind === 'scored' ? outcome.points : null,
      step: outcome.kind === 'scored' ? outcome.step : null,
    };
  });

  function inputOf({ measure, yearsBack, level }: Quantity): ScoreInput {
    const start = periods.get(yearsBack)?.start ?? '';
    const stated = values.get(keyOfValue(body.id, measure, start)) ?? null;
    // An authority is its own district.
    if (level === 'own' || body.kind === 'municipal_authority') return stated;
    return means.get(keyOfValue(body.districtId ?? '', measure, start)) ?? null;
  }
}

/** What an indicator was counted by, as its formula takes it. */
export function slotsOfInputs(definition: IndicatorDefinition, inputs: readonly ScoreInput[]): Float64Array {
  const known = new Map(definition.quantities.map((quantity, at) => [slotKey(quantity), inputs[at] ?? null]));
  return slotsOf(definition, (quantity) => {
    const input = known.get(slotKey(quantity)) ?? null;
    return {
      number: typeof input === 'number' ? input : null,
      word: typeof input === 'string' ? input : null,
    };
  });
}

function slotKey(quantity: Quantity): string {
  return `${quantity.level} ${keyOf(quantity)}`;
}

function keyOfMean({ districtId, measure, periodStart }: DistrictMean): string {
  return keyOfValue(districtId, measure, periodStart);
}

function keyOfValue(organisationId: string, measure: string, periodStart: string): string {
  return JSON.stringify([organisationId, measure, periodStart]);
}

function textOf({ outcome, value, points, step, inputs }: Omit<IndicatorScore, 'organisationId' | 'code'>): string {
  return JSON.stringify([outcome, value, points, step, inputs]);
}
