import { typeOf } from './check-types.js';
import { type Closure, closureOf } from './closures.js';
import type { Expression, Variable } from './expression.js';
import { FormulaFault } from './formula-fault.js';
import { parseFormula } from './parse-formula.js';
import { isSameUnit, readUnit, type Unit, writeUnit } from './unit.js';

/** A formula that was read once and is computed many times. */
export interface Formula {
  readonly text: string;
  readonly variables: readonly Variable[];
  readonly expression: Expression;
  /** The category the formula names, where it yields a word and not a number. */
  readonly categories: readonly string[] | null;
  /** @param values a slot for each variable; NaN for what is not known. Yields NaN for what cannot be told. */
  readonly compute: (values: Float64Array) => number;
}

/**
 * Reads a formula and makes it ready to be computed.
 * @param unit of the result as the catalogue has it; null where it states none
 * @throws FormulaFault where it cannot be read, or mixes units, or yields another unit than is said
 */
export function compileFormula(text: string, variables: readonly Variable[], unit: string | null): Formula {
  const expression = parseFormula(text, variables);
  const type = typeOf(expression);
  if (type.kind === 'number' && type.unit !== null && unit !== null) demandUnit(type.unit, readUnit(unit), expression);
  if (type.kind !== 'number' && type.kind !== 'category') {
    throw new FormulaFault('number-wanted', expression.from, expression.to);
  }
  return {
    text,
    variables,
    expression,
    categories: type.kind === 'category' && type.variable.kind === 'category' ? type.variable.categories : null,
    compute: finite(closureOf(expression)),
  };
}

function demandUnit(found: Unit, stated: Unit, { from, to }: Expression): void {
  // A hundred times a ratio is a bare number to arithmetic and per cent to a reader.
  const isPercent = found.size === 0 && writeUnit(stated) === '%';
  if (isPercent || isSameUnit(found, stated)) return;
  throw new FormulaFault('result-unit', from, to, { found: writeUnit(found) || '—', stated: writeUnit(stated) || '—' });
}

/** What is too large for a number is no value. */
function finite(closure: Closure): Closure {
  return (values) => {
    const value = closure(values);
    return Number.isFinite(value) ? value : Number.NaN;
  };
}
