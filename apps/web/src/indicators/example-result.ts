import { type CompiledIndicator, compileIndicator, evaluate, type Outcome, whyNoValue } from '@indicators/catalogue';
import { FormulaFault, type Missing, type Step, traceFormula } from '@indicators/formulas';
import type { DefinitionOfIndicator, Indicator } from '../api/types.js';
import { definitionOf } from './definition-of.js';

export interface ExampleResult {
  readonly outcome: Outcome;
  readonly steps: readonly Step[];
  readonly missing: readonly Missing[];
  /** The words of the step that gave the points. */
  readonly label: string | null;
  /** That step is a ruling and none of the source. */
  readonly isRuled: boolean;
}

/** The indicator ready to be tried, with the rulings in force; null where it cannot be read as it stands. */
export function compiledExample(
  definition: DefinitionOfIndicator,
  rulings: Indicator['rulings'],
): CompiledIndicator | null {
  try {
    const inForce = rulings.filter(({ withdrawnAt }) => withdrawnAt === null);
    return compileIndicator(
      definitionOf(definition),
      inForce.map((ruling) => ({ ...ruling, decidedOn: ruling.decidedAt.slice(0, 10) })),
    );
  } catch (error) {
    if (error instanceof FormulaFault) return null;
    throw error;
  }
}

/** @param given By the names of the quantities: what was typed or chosen; what is empty is not known. */
export function tryExample(indicator: CompiledIndicator, given: Readonly<Record<string, string>>): ExampleResult {
  const values = Float64Array.from(indicator.definition.quantities, (quantity) => {
    const words = given[quantity.name]?.trim() ?? '';
    if (words === '') return Number.NaN;
    if (quantity.kind === 'number') return Number(words.replace(/\s+/gu, '').replace(',', '.'));
    const place = quantity.categories.indexOf(words);
    return place === -1 ? Number.NaN : place;
  });
  const outcome = evaluate(indicator, values);
  const step = outcome.kind === 'scored' ? outcome.step : null;
  return {
    outcome,
    steps: traceFormula(indicator.formula, values).steps,
    missing: outcome.kind === 'no-value' ? whyNoValue(indicator, values) : [],
    label: step === null ? null : (indicator.scale.steps[step]?.band.label ?? null),
    isRuled: step !== null && step >= indicator.definition.bands.length,
  };
}
