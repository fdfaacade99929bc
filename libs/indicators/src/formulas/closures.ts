import type { ComparisonSign, Expression } from './expression.js';
import { roundHalfUp } from './round-half-up.js';

/**
 * Computes one expression from the values of the variables, a slot each: a number, the place of a word in its category's
 * list, NaN for what is not known. A truth is 1, 0 or NaN.
 */
export type Closure = (values: Float64Array) => number;

/**
 * An expression as a closure. Follows FEEL: what is done with null is null, and so is a division by zero. In one thing it
 * does not: FEEL takes the else part where a condition cannot be told, which would give points for a value nobody sent in.
 * Here the whole is not known then; `x = null` asks whether it is.
 */
export function closureOf(expression: Expression): Closure {
  switch (expression.node) {
    case 'number':
    case 'truth': {
      const value = Number(expression.value);
      return () => value;
    }
    case 'word':
    case 'null':
      return () => Number.NaN;
    case 'variable': {
      const { slot } = expression;
      return (values) => values[slot] ?? Number.NaN;
    }
    case 'negative': {
      const of = closureOf(expression.of);
      return (values) => 0 - of(values);
    }
    case 'arithmetic':
      return arithmetic(expression);
    case 'comparison':
      return comparison(expression);
    case 'and':
    case 'or':
      return logic(expression);
    case 'if': {
      const [condition, then, otherwise] = [expression.condition, expression.then, expression.otherwise].map(closureOf);
      if (!condition || !then || !otherwise) throw new Error('An if has three parts');
      return (values) => {
        const holds = condition(values);
        if (Number.isNaN(holds)) return Number.NaN;
        return holds === 1 ? then(values) : otherwise(values);
      };
    }
    case 'call':
      return call(expression);
  }
}

type Of<Node extends Expression['node']> = Extract<Expression, { node: Node }>;

function arithmetic(expression: Of<'arithmetic'>): Closure {
  const [left, right] = [closureOf(expression.left), closureOf(expression.right)];
  switch (expression.sign) {
    case '+':
      return (values) => left(values) + right(values);
    case '-':
      return (values) => left(values) - right(values);
    case '*':
      return (values) => left(values) * right(values);
    case '/':
      if (expression.left.node === 'variable' && expression.right.node === 'variable') {
        return quotient(expression.left.slot, expression.right.slot);
      }
      return (values) => {
        const below = right(values);
        return below === 0 ? Number.NaN : left(values) / below;
      };
  }
}

/** Nearly every indicator is a share of one quantity in another: read at once, a region’s year takes a tenth less than by closures of closures. */
function quotient(above: number, below: number): Closure {
  return (values) => {
    const divisor = values[below] ?? Number.NaN;
    return divisor === 0 ? Number.NaN : (values[above] ?? Number.NaN) / divisor;
  };
}

const ORDERS: Readonly<Record<ComparisonSign, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

function comparison(expression: Of<'comparison'>): Closure {
  const { left, right, sign } = expression;
  const asked = [left, right].find(({ node }) => node !== 'null') ?? left;
  if ([left, right].some(({ node }) => node === 'null')) return known(closureOf(asked), sign);
  const [one, other] = [operandOf(left, right), operandOf(right, left)];
  const holds = ORDERS[sign];
  return (values) => {
    const first = one(values);
    const second = other(values);
    return Number.isNaN(first) || Number.isNaN(second) ? Number.NaN : Number(holds(first, second));
  };
}

/** «x = null» and «x != null»; any other comparison with null cannot be told. */
function known(asked: Closure, sign: ComparisonSign): Closure {
  if (sign !== '=' && sign !== '!=') return () => Number.NaN;
  return (values) => Number(Number.isNaN(asked(values)) === (sign === '='));
}

/** A word stands for its place in the list of the category it is compared with. */
function operandOf(expression: Expression, against: Expression): Closure {
  if (expression.node !== 'word' || against.node !== 'variable' || against.variable.kind !== 'category') {
    return closureOf(expression);
  }
  const place = against.variable.categories.indexOf(expression.value);
  return () => place;
}

function logic(expression: Of<'and' | 'or'>): Closure {
  const [left, right] = [closureOf(expression.left), closureOf(expression.right)];
  const deciding = expression.node === 'and' ? 0 : 1;
  return (values) => {
    const first = left(values);
    if (first === deciding) return deciding;
    const second = right(values);
    return second === deciding ? deciding : first + second - (1 - deciding);
  };
}

function call(expression: Of<'call'>): Closure {
  const given = expression.given.map(closureOf);
  const [first, second] = given;
  if (first === undefined) throw new Error(`${expression.name} is given nothing`);
  switch (expression.name) {
    case 'abs':
      return (values) => Math.abs(first(values));
    case 'round half up': {
      const digits = second?.(new Float64Array()) ?? 0;
      return (values) => roundHalfUp(first(values), digits);
    }
    case 'min':
      return (values) => given.reduce((least, closure) => Math.min(least, closure(values)), Number.POSITIVE_INFINITY);
    case 'max':
      return (values) => given.reduce((most, closure) => Math.max(most, closure(values)), Number.NEGATIVE_INFINITY);
  }
}
