import type { PartialParse, SyntaxNode, Tree } from '@lezer/common';
import { parser, trackVariables } from 'lezer-feel';
import type { ArithmeticSign, ComparisonSign, Expression, FunctionName, Variable } from './expression.js';
import { FormulaFault } from './formula-fault.js';

const MOST_CHARACTERS = 2000;
const MOST_NODES = 500;
const DEEPEST = 60;

/** How many values a function is given: from, to. */
const FUNCTIONS: Readonly<Record<FunctionName, readonly [number, number]>> = {
  abs: [1, 1],
  min: [1, 8],
  max: [1, 8],
  'round half up': [2, 2],
};
const COMPARISONS: readonly string[] = ['=', '!=', '<', '<=', '>', '>='];
const ARITHMETIC: readonly string[] = ['+', '-', '*', '/'];

/**
 * Reads a formula in FEEL (DMN 1.3). Only what a formula of an indicator needs is taken: numbers, words, the variables
 * given, the four operations, comparisons, `and`, `or`, `if`, and the functions `abs`, `min`, `max`, `round half up`.
 * @throws FormulaFault with the place in the text
 */
export function parseFormula(text: string, variables: readonly Variable[]): Expression {
  return new Reading(text, variables).whole();
}

/** The tree of a unary test of a scale: `[16..25]`, `> 26`. @throws FormulaFault where FEEL's grammar is broken */
export function parseTests(text: string): Tree {
  return new Reading(text, []).tree('UnaryTests');
}

/** Reads what stands in a node of FEEL's own tree. */
class Reading {
  readonly #text: string;
  readonly #slots: ReadonlyMap<string, number>;
  readonly #variables: readonly Variable[];
  #nodes = 0;

  constructor(text: string, variables: readonly Variable[]) {
    if (text.length > MOST_CHARACTERS) {
      throw new FormulaFault('too-long', MOST_CHARACTERS, text.length, { limit: MOST_CHARACTERS });
    }
    this.#text = text;
    this.#variables = variables;
    this.#slots = new Map(variables.map(({ name }, slot) => [name, slot]));
  }

  whole(): Expression {
    const root = this.tree('Expression').topNode;
    return this.expression(this.#only(root), 1);
  }

  /** @throws FormulaFault where FEEL's grammar is broken */
  tree(top: 'Expression' | 'UnaryTests'): Tree {
    const known = Object.fromEntries([...this.#slots.keys(), ...Object.keys(FUNCTIONS)].map((name) => [name, null]));
    const strict = parser.configure({ top, contextTracker: trackVariables(known), strict: true });
    const tree = this.#read(strict.startParse(this.#text));
    // Where very many parts stand side by side, the parser closes them by force.
    tree.iterate({
      enter: ({ type, from, to }) => {
        if (type.isError) throw this.#broken(from, to);
      },
    });
    return tree;
  }

  /** Goes no further than the first break: guessing what comes behind it takes seconds for a text of 2,000 signs. */
  #read(parse: PartialParse): Tree {
    try {
      for (;;) {
        const tree = parse.advance();
        if (tree !== null) return tree;
      }
    } catch (error) {
      if (error instanceof SyntaxError) throw this.#broken(parse.parsedPos, parse.parsedPos);
      throw error;
    }
  }

  expression(node: SyntaxNode, depth: number): Expression {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES) throw this.#fault('too-many-parts', node, { limit: MOST_NODES });
    if (depth > DEEPEST) throw this.#fault('too-deep', node, { limit: DEEPEST });
    const inside = (at: SyntaxNode | undefined) => this.expression(this.#present(at, node), depth + 1);
    const place = { from: node.from, to: node.to };
    const parts = partsOfNode(node);
    switch (node.name) {
      case 'NumericLiteral':
        return this.#number(node);
      case 'StringLiteral':
        return { ...place, node: 'word', value: this.#words(node).slice(1, -1) };
      case 'BooleanLiteral':
        return { ...place, node: 'truth', value: this.#words(node) === 'true' };
      case 'null':
        return { ...place, node: 'null' };
      case 'VariableName':
        return this.#variable(node);
      case 'ParenthesizedExpression':
        return { ...inside(parts[1]), ...place };
      case 'ArithmeticExpression':
        return this.#arithmetic(node, parts, inside);
      case 'Comparison':
        return this.#comparison(node, parts, inside);
      case 'Conjunction':
      case 'Disjunction':
        return {
          ...place,
          node: node.name === 'Conjunction' ? 'and' : 'or',
          left: inside(parts[0]),
          right: inside(parts[2]),
        };
      case 'IfExpression':
        return {
          ...place,
          node: 'if',
          condition: inside(parts[1]),
          then: inside(parts[3]),
          otherwise: inside(parts[5]),
        };
      case 'FunctionInvocation':
        return this.#call(node, parts, inside);
      default:
        throw this.#fault('not-taken', node, { part: this.#words(node) });
    }
  }

  #number(node: SyntaxNode): Expression {
    const value = Number(this.#words(node).replace(/\s+/gu, ''));
    if (!Number.isFinite(value)) throw this.#fault('number-too-large', node);
    return { from: node.from, to: node.to, node: 'number', value };
  }

  #variable(node: SyntaxNode): Expression {
    const name = this.#words(node).replace(/\s+/gu, ' ');
    const slot = this.#slots.get(name);
    const variable = slot === undefined ? undefined : this.#variables[slot];
    if (slot === undefined || variable === undefined) throw this.#fault('unknown-name', node, { name });
    return { from: node.from, to: node.to, node: 'variable', slot, variable };
  }

  #arithmetic(node: SyntaxNode, parts: SyntaxNode[], inside: (at: SyntaxNode | undefined) => Expression): Expression {
    const place = { from: node.from, to: node.to };
    if (parts.length === 2) return { ...place, node: 'negative', of: inside(parts[1]) };
    const sign = this.#words(this.#present(parts[1], node));
    if (!ARITHMETIC.includes(sign)) throw this.#fault('not-taken', this.#present(parts[1], node), { part: sign });
    return {
      ...place,
      node: 'arithmetic',
      sign: sign as ArithmeticSign,
      left: inside(parts[0]),
      right: inside(parts[2]),
    };
  }

  #comparison(node: SyntaxNode, parts: SyntaxNode[], inside: (at: SyntaxNode | undefined) => Expression): Expression {
    const sign = this.#words(this.#present(parts[1], node));
    if (!COMPARISONS.includes(sign) || parts.length !== 3) throw this.#fault('not-taken', node, { part: sign });
    return {
      from: node.from,
      to: node.to,
      node: 'comparison',
      sign: sign as ComparisonSign,
      left: inside(parts[0]),
      right: inside(parts[2]),
    };
  }

  #call(node: SyntaxNode, parts: SyntaxNode[], inside: (at: SyntaxNode | undefined) => Expression): Expression {
    const named = this.#present(parts[0], node);
    const name = this.#words(named).replace(/\s+/gu, ' ');
    const bounds = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name as FunctionName] : undefined;
    if (bounds === undefined) throw this.#fault('unknown-function', named, { name });
    const parameters = parts.find((part) => part.name === 'PositionalParameters');
    const given = parameters === undefined ? [] : partsOfNode(parameters).filter((part) => part.name !== ',');
    if (given.length < bounds[0] || given.length > bounds[1]) {
      throw this.#fault('wrong-number-of-values', node, { name, count: given.length });
    }
    return { from: node.from, to: node.to, node: 'call', name: name as FunctionName, given: given.map(inside) };
  }

  #only(root: SyntaxNode): SyntaxNode {
    const [first, second] = partsOfNode(root);
    if (first === undefined) throw new FormulaFault('empty', 0, this.#text.length);
    if (second !== undefined) throw this.#fault('not-taken', second, { part: this.#words(second) });
    return first;
  }

  #present(node: SyntaxNode | undefined, around: SyntaxNode): SyntaxNode {
    if (node === undefined) throw this.#broken(around.from, around.to);
    return node;
  }

  #words(node: SyntaxNode): string {
    return this.#text.slice(node.from, node.to);
  }

  #fault(code: string, { from, to }: SyntaxNode, values: Readonly<Record<string, string | number>> = {}) {
    return new FormulaFault(code, from, to, values);
  }

  #broken(at: number, to: number): FormulaFault {
    const end = this.#text.trimEnd().length;
    if (end === 0) return new FormulaFault('empty', 0, this.#text.length);
    if (at >= end) return new FormulaFault('cut-short', end, end);
    const from = at + this.#text.slice(at).search(/\S/u);
    const behind = Math.max(to, from + 1);
    return new FormulaFault('unread', from, behind, { part: this.#text.slice(from, behind) });
  }
}

/** The nodes right below a node, comments left out. */
export function partsOfNode(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!/Comment$/u.test(child.name)) found.push(child);
  }
  return found;
}
