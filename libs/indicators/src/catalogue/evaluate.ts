import { type Missing, traceFormula } from '../formulas/index.js';
import { NO_STEP, UNDECIDED } from '../scales/index.js';
import type { CompiledIndicator } from './compile-indicator.js';

/** What came of one indicator for one school. There are no points by default: what is not told is told to be so. */
export type Outcome =
  /** `step` is the place among the scale's steps, rulings behind the bands. `value` is null where the step asks none. */
  | { readonly kind: 'scored'; readonly value: number | null; readonly points: number; readonly step: number }
  /** The order gives this indicator no points. */
  | { readonly kind: 'unscored'; readonly value: number }
  /** No step of the scale covers the value: a methodologist has to rule. */
  | { readonly kind: 'hole'; readonly value: number }
  /** Something that is asked is not known; `whyNoValue` says what. */
  | { readonly kind: 'no-value' };

/**
 * Evaluates one indicator for one school.
 * @param values a slot for each quantity: a number, the place of a word in its category's list, NaN for what is not known
 */
export function evaluate(indicator: CompiledIndicator, values: Float64Array): Outcome {
  const { scale, formula } = indicator;
  const value = indicator.valueOf(values);
  if (scale.steps.length === 0) {
    return Number.isNaN(value) ? { kind: 'no-value' } : { kind: 'unscored', value };
  }
  const step = scale.find(value, values);
  if (step === UNDECIDED) return { kind: 'no-value' };
  if (step === NO_STEP) return { kind: 'hole', value };
  const found = scale.steps[step];
  if (found === undefined) throw new Error(`${formula.text} has no step ${step}`);
  return { kind: 'scored', value: Number.isNaN(value) ? null : value, points: found.band.points, step };
}

/**
 * What the formula lacks; where it lacks nothing, what the conditions of the scale ask in vain. Computes anew and slowly:
 * for the school somebody looks at, not for all of them.
 */
export function whyNoValue({ formula, scale }: CompiledIndicator, values: Float64Array): readonly Missing[] {
  const { missing } = traceFormula(formula, values);
  if (missing.length > 0) return missing;
  const asked = new Set(scale.steps.flatMap(({ condition }) => condition?.slots ?? []));
  return [...asked]
    .filter((slot) => Number.isNaN(values[slot] ?? Number.NaN))
    .map((slot) => ({ kind: 'variable', slot, name: formula.variables[slot]?.name ?? '' }));
}
