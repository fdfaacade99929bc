import type { SyntaxNode } from '@lezer/common';
import { FormulaFault, parseTests, partsOfNode } from '../formulas/index.js';
import { EVERYTHING, type Interval, isEmpty } from './interval.js';

/** What a band asks of the value: to lie in one of the intervals, or to be one of the words. */
export type BandTest =
  | { readonly kind: 'intervals'; readonly intervals: readonly Interval[] }
  | { readonly kind: 'words'; readonly words: readonly string[] };

/**
 * Reads a unary test of FEEL: `> 26`, `[16..25]`, `0`, `"winners"`, several behind commas, `-` for any number.
 * @throws FormulaFault with the place in the text
 */
export function parseBandTest(text: string): BandTest {
  if (text.trim() === '-') return { kind: 'intervals', intervals: [EVERYTHING] };
  const tests = leaves(parseTests(text).topNode);
  const [first] = tests;
  if (first === undefined) throw new FormulaFault('empty', 0, text.length);
  if (first.name === 'StringLiteral') return { kind: 'words', words: tests.map((node) => wordOf(node, text)) };
  return { kind: 'intervals', intervals: tests.map((node) => intervalOf(node, text)) };
}

const WRAPPERS = /^(?:UnaryTests|PositiveUnaryTests|PositiveUnaryTest)$/u;

/** The single tests below the nodes that only hold them. */
function leaves(node: SyntaxNode): SyntaxNode[] {
  if (node.name === ',') return [];
  if (WRAPPERS.test(node.name)) return partsOfNode(node).flatMap(leaves);
  const [only, ...more] = partsOfNode(node);
  const isWrapped = node.name === 'SimplePositiveUnaryTest' && more.length === 0 && only !== undefined;
  return [isWrapped ? only : node];
}

function wordOf(node: SyntaxNode, text: string): string {
  if (node.name !== 'StringLiteral') throw refused(node, text);
  return text.slice(node.from + 1, node.to - 1);
}

function intervalOf(node: SyntaxNode, text: string): Interval {
  const parts = partsOfNode(node);
  const words = (part: SyntaxNode | undefined) => text.slice(part?.from ?? node.from, part?.to ?? node.to);
  if (node.name === 'NumericLiteral') return point(numberOf(node, text));
  if (node.name === 'SimplePositiveUnaryTest') {
    const limit = numberOf(parts[1] ?? node, text);
    switch (words(parts[0])) {
      case '<':
        return { ...EVERYTHING, high: limit };
      case '<=':
        return { ...EVERYTHING, high: limit, hasHigh: true };
      case '>':
        return { ...EVERYTHING, low: limit };
      case '>=':
        return { ...EVERYTHING, low: limit, hasLow: true };
      case '=':
        return point(limit);
    }
  }
  if (node.name !== 'Interval' || parts.length !== 5) throw refused(node, text);
  const interval = {
    low: numberOf(parts[1] ?? node, text),
    high: numberOf(parts[3] ?? node, text),
    hasLow: words(parts[0]) === '[',
    hasHigh: words(parts[4]) === ']',
  };
  if (isEmpty(interval)) throw new FormulaFault('interval-empty', node.from, node.to, { part: words(node) });
  return interval;
}

function point(at: number): Interval {
  return { low: at, high: at, hasLow: true, hasHigh: true };
}

function numberOf(node: SyntaxNode, text: string): number {
  const isNegative = node.name === 'ArithmeticExpression' && partsOfNode(node).length === 2;
  const value = Number(text.slice(node.from, node.to).replace(/\s+/gu, ''));
  if ((node.name !== 'NumericLiteral' && !isNegative) || !Number.isFinite(value)) throw refused(node, text);
  return value;
}

function refused({ from, to }: SyntaxNode, text: string): FormulaFault {
  return new FormulaFault('not-taken', from, to, { part: text.slice(from, to) });
}
