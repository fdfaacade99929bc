import { closureOf } from './closures.js';
import type { Formula } from './compile-formula.js';
import { type Expression, partsOf } from './expression.js';

/** One step of a computation: a piece of the formula and what came of it. */
export interface Step {
  /** The piece as it stands in the formula. */
  readonly text: string;
  /** Null for what is not known. */
  readonly value: number | string | boolean | null;
  readonly from: number;
  readonly to: number;
}

/** Why there is no value: a variable nobody gave, a division by zero, or the formula itself says so. */
export type Missing =
  | { readonly kind: 'stated' }
  | { readonly kind: 'variable'; readonly name: string; readonly slot: number }
  | { readonly kind: 'division-by-zero'; readonly text: string };

export interface Trace {
  /** What the value came of, from the inside out; the branch not taken is left out. */
  readonly steps: readonly Step[];
  readonly value: number | null;
  /** Empty where there is a value. */
  readonly missing: readonly Missing[];
}

/** Computes once more, slowly, and keeps every step. */
export function traceFormula(formula: Formula, values: Float64Array): Trace {
  const steps: Step[] = [];
  const missing: Missing[] = [];
  const value = walk(formula.expression);
  const isKnown = !Number.isNaN(value);
  return { steps, value: isKnown ? value : null, missing: isKnown ? [] : missing };

  function walk(expression: Expression): number {
    if (expression.node === 'if') {
      const holds = walk(expression.condition);
      return Number.isNaN(holds) ? holds : walk(holds === 1 ? expression.then : expression.otherwise);
    }
    if (expression.node === 'null') note({ kind: 'stated' });
    const parts = partsOf(expression)
      .filter(({ node }) => node !== 'null' || expression.node !== 'comparison')
      .map(walk);
    const result = closureOf(expression)(values);
    if (expression.node === 'variable' && Number.isNaN(result)) {
      note({ kind: 'variable', slot: expression.slot, name: expression.variable.name });
    }
    if (expression.node === 'arithmetic' && expression.sign === '/' && parts[1] === 0) {
      note({ kind: 'division-by-zero', text: textOf(expression) });
    }
    if (expression.node !== 'number' && expression.node !== 'word' && expression.node !== 'null') {
      keep({ text: textOf(expression), value: shown(expression, result), from: expression.from, to: expression.to });
    }
    return result;
  }

  function note(one: Missing): void {
    const isKnown = missing.some((other) => JSON.stringify(other) === JSON.stringify(one));
    if (!isKnown) missing.push(one);
  }

  function keep(step: Step): void {
    const isSeen = steps.some(({ text, value: had }) => text === step.text && had === step.value);
    if (!isSeen) steps.push(step);
  }

  function textOf({ from, to }: Expression): string {
    return formula.text.slice(from, to);
  }
}

const TRUTHS: readonly Expression['node'][] = ['comparison', 'and', 'or', 'truth'];

function shown(expression: Expression, result: number): Step['value'] {
  if (Number.isNaN(result)) return null;
  if (TRUTHS.includes(expression.node)) return result === 1;
  if (expression.node === 'variable' && expression.variable.kind === 'category') {
    return expression.variable.categories[result] ?? null;
  }
  return result;
}
