import { compileCondition, type Variable, writeInRussian } from '../formulas/index.js';
import { type Band, parseBandTest, writeTestInRussian } from '../scales/index.js';
import type { CompiledIndicator } from './compile-indicator.js';

/** A formula and its scale as an official reads them, in Russian. */
export interface IndicatorWords {
  readonly formula: string;
  /** Of each step: «если [тип школы] равно «основная»: не меньше 0,2». */
  readonly bands: readonly string[];
  /** Of each hole likewise. */
  readonly holes: readonly string[];
}

export function inWords({ definition, formula, holes }: CompiledIndicator): IndicatorWords {
  const { quantities, bands } = definition;
  return {
    formula: writeInRussian(formula.expression),
    bands: bands.map((band) => stepInWords(band, quantities)),
    holes: holes.map((hole) => stepInWords(hole, quantities)),
  };
}

/** What a step of a scale asks. */
export function stepInWords({ when, test }: Pick<Band, 'when' | 'test'>, variables: readonly Variable[]): string {
  const condition = when === null ? null : writeInRussian(compileCondition(when, variables).expression);
  const asked = test === null ? null : writeTestInRussian(parseBandTest(test));
  if (condition === null) return asked ?? '';
  return asked === null ? `если ${condition}` : `если ${condition}: ${asked}`;
}
