import { compileFormula, type Formula, roundHalfUp } from '../formulas/index.js';
import { analyseScale, type CompiledScale, compileScale, type Ruling, type ScaleHole } from '../scales/index.js';
import type { IndicatorDefinition } from './definition.js';

/** An indicator ready to be computed for as many schools as there are. */
export interface CompiledIndicator {
  readonly definition: IndicatorDefinition;
  readonly formula: Formula;
  readonly scale: CompiledScale;
  /** What the scale leaves open after the rulings. */
  readonly holes: readonly ScaleHole[];
  /** The value, rounded where the definition says so; NaN where it cannot be told. A slot for each quantity. */
  readonly valueOf: (values: Float64Array) => number;
}

/**
 * Makes an indicator of a catalogue ready.
 * @param rulings how the methodologist reads the holes of its scale
 * @throws FormulaFault where the formula or a step of the scale cannot be read
 */
export function compileIndicator(definition: IndicatorDefinition, rulings: readonly Ruling[] = []): CompiledIndicator {
  const { quantities, unit, range, bands } = definition;
  const formula = compileFormula(definition.formula, quantities, unit);
  const scale = compileScale(bands, rulings, formula, quantities);
  const { digits } = range;
  const { compute } = formula;
  return {
    definition,
    formula,
    scale,
    holes: bands.length === 0 ? [] : analyseScale(scale, formula, range),
    valueOf: digits === null ? compute : (values) => roundHalfUp(compute(values), digits),
  };
}
