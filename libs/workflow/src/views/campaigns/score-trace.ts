import type { MissingReason } from '@indicators/campaigns';
import { type CompiledIndicator, inWords, type Outcome, type Quantity, whyNoValue } from '@indicators/catalogue';
import { type Missing, traceFormula } from '@indicators/formulas';
import type { Ruling } from '@indicators/scales';
import { Injectable } from '@nestjs/common';
import { type KeptScore, lastEndedRun, type RunCause, type ScoreInput, scoreHistory } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { NotFound } from '../../acting/errors.js';
import { compiledAsOf, slotsOfInputs } from '../../campaigns/evaluation.js';
import { organisationSeen, seenCampaign } from '../../campaigns/reach-campaign.js';

export interface InputView extends Pick<Quantity, 'name' | 'measure' | 'level' | 'yearsBack'> {
  readonly number: number | null;
  readonly word: string | null;
  readonly missing: MissingReason | null;
}

export interface LackView {
  readonly kind: Missing['kind'];
  /** The quantity nobody knows, or the division by zero as it stands in the formula. */
  readonly what: string;
}

export interface PastScore {
  readonly at: Date;
  readonly cause: RunCause;
  readonly outcome: Outcome['kind'];
  readonly value: number | null;
  readonly points: number | null;
}

export interface ScoreTrace {
  readonly organisationName: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
  readonly formulaWords: string;
  readonly outcome: Outcome['kind'];
  readonly value: number | null;
  readonly points: number | null;
  readonly inputs: readonly InputView[];
  readonly steps: readonly { readonly text: string; readonly value: string | null }[];
  /** The step of the scale that gave the points; null where none did. */
  readonly band: { readonly words: string; readonly label: string } | null;
  /** Where a ruling gave them. */
  readonly ruling: { readonly decidedBy: string; readonly decidedOn: string; readonly reason: string } | null;
  /** Why there is no value. */
  readonly lacks: readonly LackView[];
  /** All it ever came to, the latest first. */
  readonly history: readonly PastScore[];
}

/** Where a point comes from («откуда балл»): the very inputs it was counted by, the formula and scale as they were read then. */
@Injectable()
export class ScoreTraceView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound */
  async run(
    { campaignId, organisationId, code }: { campaignId: string; organisationId: string; code: string },
    actor: ActingPerson,
  ): Promise<ScoreTrace> {
    demand(actor, 'indicators.see');
    const { manager } = this.dataSource;
    const { campaign } = await seenCampaign(manager, actor, campaignId);
    const { name: organisationName } = await organisationSeen(manager, actor, organisationId);
    const kept = await scoreHistory(manager, campaignId, await lastEndedRun(manager, campaignId), {
      organisationId,
      code,
    });
    const [score] = kept;
    if (score === undefined) throw new NotFound('score', code);
    const runs = await runsOf(manager, campaignId);
    const compiled = await compiledAsOf(manager, campaign, runOf(runs, score).startedAt);
    const indicator = compiled.find(({ definition }) => definition.code === code);
    if (indicator === undefined) throw new Error(`Campaign ${campaignId} does not collect for ${code}`);
    return {
      ...{ organisationName, ...traced(indicator, score) },
      history: kept.map((one) => {
        const { startedAt: at, cause } = runOf(runs, one);
        return { at, cause, outcome: one.outcome, value: one.value, points: one.points };
      }),
    };
  }
}

function traced(indicator: CompiledIndicator, score: KeptScore): Omit<ScoreTrace, 'organisationName' | 'history'> {
  const { definition, formula, scale } = indicator;
  const { code, name, unit, quantities } = definition;
  const { outcome, value, points, inputs } = score;
  const slots = slotsOfInputs(definition, inputs);
  const words = inWords(indicator);
  const step = score.step === null ? undefined : scale.steps[score.step];
  const isOfSource = score.step !== null && score.step < definition.bands.length;
  return {
    ...{ code, name, unit, formulaWords: words.formula, outcome, value, points },
    inputs: quantities.map((quantity, at) => inputView(quantity, inputs[at] ?? null)),
    steps: traceFormula(formula, slots).steps.map(({ text, value: of }) => ({
      text,
      value: of === null ? null : String(of),
    })),
    band:
      step === undefined
        ? null
        : { words: isOfSource ? (words.bands[score.step ?? 0] ?? '') : '', label: step.band.label },
    ruling: step === undefined || isOfSource ? null : rulingOf(step.band as Ruling),
    lacks: outcome === 'no-value' ? whyNoValue(indicator, slots).map(lackOf) : [],
  };
}

function rulingOf({ decidedBy, decidedOn, reason }: Ruling): ScoreTrace['ruling'] {
  return { decidedBy, decidedOn, reason };
}

function inputView({ name, measure, level, yearsBack }: Quantity, input: ScoreInput): InputView {
  return {
    ...{ name, measure, level, yearsBack },
    number: typeof input === 'number' ? input : null,
    word: typeof input === 'string' ? input : null,
    missing: typeof input === 'object' && input !== null ? input.missing : null,
  };
}

function lackOf(missing: Missing): LackView {
  if (missing.kind === 'variable') return { kind: missing.kind, what: missing.name };
  return { kind: missing.kind, what: missing.kind === 'stated' ? '' : missing.text };
}

interface BegunRun {
  readonly id: string;
  readonly startedAt: Date;
  readonly cause: RunCause;
}

async function runsOf(manager: EntityManager, campaignId: string): Promise<ReadonlyMap<string, BegunRun>> {
  const runs = await manager.query<BegunRun[]>(
    `select id, started_at as "startedAt", cause from indicator_run where campaign_id = $1 and started_at is not null`,
    [campaignId],
  );
  return new Map(runs.map((run) => [run.id, run]));
}

function runOf(runs: ReadonlyMap<string, BegunRun>, { runId }: KeptScore): BegunRun {
  const run = runs.get(runId);
  if (run === undefined) throw new Error(`Run ${runId} has scores and has not begun`);
  return run;
}
