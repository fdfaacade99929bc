import type { Expression, Variable } from './expression.js';
import { FormulaFault } from './formula-fault.js';
import { BARE, divided, isSameUnit, multiplied, readUnit, type Unit, writeUnit } from './unit.js';

/** What an expression yields. `unit` is null for a written number: «1» goes with any unit. */
export type ValueType =
  | { readonly kind: 'number'; readonly unit: Unit | null }
  | { readonly kind: 'category'; readonly variable: Variable }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'truth' }
  | { readonly kind: 'null' };

/**
 * Tells what an expression yields, and refuses what cannot be meant: people added to points, a category compared with a
 * word that is none of its own, a number where a condition belongs.
 * @throws FormulaFault with the place in the text
 */
export function typeOf(expression: Expression): ValueType {
  switch (expression.node) {
    case 'number':
      return { kind: 'number', unit: null };
    case 'word':
      return { kind: 'word', value: expression.value };
    case 'truth':
      return { kind: 'truth' };
    case 'null':
      return { kind: 'null' };
    case 'variable':
      return expression.variable.kind === 'category'
        ? { kind: 'category', variable: expression.variable }
        : { kind: 'number', unit: readUnit(expression.variable.unit) };
    case 'negative':
      return numberOf(expression.of);
    case 'arithmetic':
      return arithmetic(expression);
    case 'comparison':
      return comparison(expression);
    case 'and':
    case 'or':
      demandTruth(expression.left);
      demandTruth(expression.right);
      return { kind: 'truth' };
    case 'if':
      demandTruth(expression.condition);
      return joined(expression.then, expression.otherwise);
    case 'call':
      return call(expression);
  }
}

type Of<Node extends Expression['node']> = Extract<Expression, { node: Node }>;
type NumberType = Extract<ValueType, { kind: 'number' }>;

function numberOf(expression: Expression): NumberType {
  const type = typeOf(expression);
  if (type.kind === 'number') return type;
  // What is null stays null whatever is done with it.
  if (type.kind === 'null') return { kind: 'number', unit: null };
  throw new FormulaFault('number-wanted', expression.from, expression.to);
}

function demandTruth(expression: Expression): void {
  const { kind } = typeOf(expression);
  if (kind !== 'truth') throw new FormulaFault('condition-wanted', expression.from, expression.to);
}

function arithmetic({ sign, left, right, from, to }: Of<'arithmetic'>): ValueType {
  const [one, other] = [numberOf(left), numberOf(right)];
  if (sign === '+' || sign === '-') return sameUnit(one, other, { from, to });
  if (one.unit === null && other.unit === null) return { kind: 'number', unit: null };
  const combine = sign === '*' ? multiplied : divided;
  return { kind: 'number', unit: combine(one.unit ?? BARE, other.unit ?? BARE) };
}

function sameUnit(one: NumberType, other: NumberType, { from, to }: { from: number; to: number }): NumberType {
  if (one.unit === null || other.unit === null) return { kind: 'number', unit: one.unit ?? other.unit };
  if (!isSameUnit(one.unit, other.unit)) {
    throw new FormulaFault('units-differ', from, to, { left: shown(one.unit), right: shown(other.unit) });
  }
  return one;
}

function comparison({ sign, left, right, from, to }: Of<'comparison'>): ValueType {
  const types = [typeOf(left), typeOf(right)] as const;
  const isOfOrder = sign !== '=' && sign !== '!=';
  if (isOfOrder || types.some(({ kind }) => kind === 'number')) {
    sameUnit(numberOf(left), numberOf(right), { from, to });
    return { kind: 'truth' };
  }
  demandCategory(types, from, to);
  return { kind: 'truth' };
}

function demandCategory(types: readonly [ValueType, ValueType], from: number, to: number): void {
  const category = types.find(({ kind }) => kind === 'category');
  const other = types.find((type) => type !== category);
  if (category?.kind !== 'category' || other === undefined) throw new FormulaFault('not-comparable', from, to);
  if (other.kind === 'null') return;
  if (other.kind !== 'word' || category.variable.kind !== 'category')
    throw new FormulaFault('not-comparable', from, to);
  if (category.variable.categories.includes(other.value)) return;
  throw new FormulaFault('unknown-category', from, to, {
    name: category.variable.name,
    word: other.value,
    known: category.variable.categories.map((word) => `«${word}»`).join(', '),
  });
}

function joined(then: Expression, otherwise: Expression): ValueType {
  const [one, other] = [typeOf(then), typeOf(otherwise)];
  if (one.kind === 'null') return other;
  if (other.kind === 'null') return one;
  if (one.kind === 'truth' && other.kind === 'truth') return one;
  return sameUnit(numberOf(then), numberOf(otherwise), { from: then.from, to: otherwise.to });
}

function call({ name, given, from, to }: Of<'call'>): ValueType {
  const [first, second] = given;
  if (first === undefined) throw new FormulaFault('wrong-number-of-values', from, to, { name, count: 0 });
  if (name === 'round half up') {
    if (second?.node !== 'number' || !Number.isInteger(second.value) || second.value < 0 || second.value > 6) {
      throw new FormulaFault('digits-wanted', second?.from ?? from, second?.to ?? to);
    }
    return numberOf(first);
  }
  return given.map(numberOf).reduce((one, other) => sameUnit(one, other, { from, to }));
}

function shown(unit: Unit): string {
  return writeUnit(unit) || '—';
}
