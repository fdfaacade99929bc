import fc from 'fast-check';
import { evaluate } from 'feelin';
import { compileFormula, FormulaFault, type Variable } from './index.js';

const VARIABLES: readonly Variable[] = ['a', 'число участников', 'доля двоек'].map((name) => ({
  name,
  kind: 'number',
  unit: '',
}));

const ATTACKS: readonly string[] = [
  'constructor',
  'a.constructor',
  'a["constructor"]',
  '"".constructor.constructor("return process")()',
  '__proto__',
  'toString',
  'process.exit(1)',
  'globalThis',
  'this.constructor',
  'for i in 1..100000000 return i',
  'some x in [1] satisfies x > 0',
  'every x in [1] satisfies x > 0',
  'function(x) x + 1',
  'sum([1, 2])',
  'string(1)',
  '[1, 2][1]',
  '{ a: 1 }.a',
  'a in [1..3]',
  'a between 1 and 3',
  'date("2026-01-01")',
  '@"2026-01-01"',
  'a ** 999999',
  'a instance of number',
  'get value({ a: 1 }, "a")',
  'a.__proto__',
  'a["__proto__"]["constructor"]',
  'abs.constructor("return process")()',
  'valueOf()',
  'hasOwnProperty("a")',
  'f(x) = x',
  '(() => process)()',
  'eval("1")',
  'Function("return process")()',
  'require("fs")',
  'import("fs")',
  '`${process.exit(1)}`',
  'new Date()',
  'a; a',
  'a = 1; process',
];

/** Reading it either works or ends in words with a place inside the text. */
function readsOrTells(text: string): boolean {
  try {
    compileFormula(text, VARIABLES, null);
    return true;
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error;
    return error.from >= 0 && error.from <= error.to && error.to <= text.length;
  }
}

describe('a hostile formula', () => {
  it.each(ATTACKS)('%s is refused', (text) => {
    expect(() => compileFormula(text, VARIABLES, null)).toThrow(FormulaFault);
  });

  it.each([
    ['brackets', '('.repeat(1900)],
    ['closed brackets', `${'('.repeat(900)}1${')'.repeat(900)}`],
    ['signs', '-'.repeat(1900)],
    ['a long sum', Array(900).fill('1').join('+')],
    ['conditions', 'if 1=1 then '.repeat(160)],
    ['more than it takes', 'a + '.repeat(2000)],
  ])('of nothing but %s ends in words', (_, text) => {
    expect(() => compileFormula(text, VARIABLES, null)).toThrow(FormulaFault);
  });

  it.each(['{ or', '"', '- - .', '0.5', 'if [a[ then {bait: 1get value(a, "bait")'])(
    'of 2,000 signs, broken again and again by %s, is told at its first break',
    (part) => {
      const text = part.repeat(Math.floor(2000 / part.length));
      const cost = (given: string) => {
        const before = process.cpuUsage();
        readsOrTells(given);
        return process.cpuUsage(before).user;
      };
      const best = (given: string) => Math.min(cost(given), cost(given), cost(given));
      expect(best(text)).toBeLessThan(3 * best('a + '.repeat(499)));
    },
  );

  it('made of any characters is read or told, never hangs and reaches nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), readsOrTells), { numRuns: 2000 });
  });

  it('made of the words of formulas is read or told', () => {
    const words = [
      'a',
      'число участников',
      'доля',
      'if',
      'then',
      'else',
      'null',
      '(',
      ')',
      '+',
      '-',
      '*',
      '/',
      '=',
      '<',
      '1',
      '0.5',
      '"x"',
      ',',
      'max',
      'and',
      'or',
      'for',
      '.',
      '[',
      '..',
      'constructor',
    ];
    const text = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(text, readsOrTells), { numRuns: 3000 });
  });
});

const numbers = fc.oneof(
  fc.constantFrom('0', '1', '2', '100', '0.5'),
  fc.constantFrom('a', 'число участников', 'доля двоек'),
);
const { formula } = fc.letrec<{ formula: string; condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc
      .tuple(tie('formula'), fc.constantFrom('=', '!=', '<', '<=', '>', '>='), tie('formula'))
      .map((all) => all.join(' ')),
    fc
      .tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition'))
      .map(([one, sign, other]) => `(${one}) ${sign} (${other})`),
  ),
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    numbers,
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula'))
      .map(([one, sign, other]) => `(${one} ${sign} ${other})`),
    fc
      .tuple(fc.constantFrom('min', 'max'), tie('formula'), tie('formula'))
      .map(([name, one, other]) => `${name}(${one}, ${other})`),
    tie('formula').map((one) => `abs(${one})`),
    fc
      .tuple(tie('condition'), tie('formula'), tie('formula'))
      .map(([one, then, other]) => `(if ${one} then ${then} else ${other})`),
  ),
}));

describe('a formula against another evaluator of the same language', () => {
  const value = fc.oneof(fc.constantFrom(0, 1, 100), fc.double({ min: -1000, max: 1000, noNaN: true }));

  it('yields the same number where every quantity is known and no condition meets an unknown', () => {
    let compared = 0;
    fc.assert(
      fc.property(formula, fc.tuple(value, value, value), (text, given) => {
        const context = Object.fromEntries(VARIABLES.map(({ name }, at) => [name, given[at]]));
        const theirs: unknown = evaluate(text, context).value;
        const ours = compileFormula(text, VARIABLES, null).compute(Float64Array.from(given));
        if (Number.isNaN(ours)) return text.includes('if') || theirs === null || !Number.isFinite(theirs);
        compared += 1;
        return typeof theirs === 'number' && Math.abs(theirs - ours) <= 1e-9 * Math.max(1, Math.abs(ours));
      }),
      { numRuns: 600 },
    );
    expect(compared).toBeGreaterThan(300);
  });
});
