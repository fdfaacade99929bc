import { typeOf } from './check-types.js';
import { closureOf } from './closures.js';
import { type Expression, partsOf, type Variable } from './expression.js';
import { FormulaFault } from './formula-fault.js';
import { parseFormula } from './parse-formula.js';

export interface Condition {
  /** The variables it asks. */
  readonly slots: readonly number[];
  readonly expression: Expression;
  /** 1 where it holds, 0 where it does not, NaN where that cannot be told. */
  readonly compute: (values: Float64Array) => number;
}

/** @throws FormulaFault where the text cannot be read or is no condition */
export function compileCondition(text: string, variables: readonly Variable[]): Condition {
  const expression = parseFormula(text, variables);
  if (typeOf(expression).kind !== 'truth') throw new FormulaFault('condition-wanted', expression.from, expression.to);
  return { expression, slots: slotsOf(expression), compute: closureOf(expression) };
}

type CategoryVariable = Extract<Variable, { kind: 'category' }>;

/** The word a condition asks of a category, where it asks nothing else: `тип школы = "основная"`. */
export function categoriesAsked({ expression }: Condition): { variable: CategoryVariable; word: string }[] {
  if (expression.node !== 'comparison' || expression.sign !== '=') return [];
  const { left, right } = expression;
  const [named, word] = left.node === 'variable' ? [left, right] : [right, left];
  if (named.node !== 'variable' || named.variable.kind !== 'category' || word.node !== 'word') return [];
  return [{ variable: named.variable, word: word.value }];
}

function slotsOf(expression: Expression): number[] {
  return expression.node === 'variable' ? [expression.slot] : partsOf(expression).flatMap(slotsOf);
}
