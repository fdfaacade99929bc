import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CompiledIndicator, compileIndicator, evaluate, whyNoValue } from '../catalogue/index.js';
import { compileFormula, type Variable } from '../formulas/index.js';
import { ORDER_002 } from './index.js';

interface GoldVariable {
  name: string;
  unit: string;
}
interface GoldIndicator {
  number: string;
  name: string;
  owner: string;
  formulaNormalised: string | null;
  variables: GoldVariable[];
  bands: { when: string; points: number }[];
  components?: { key: string; formulaNormalised: string }[];
}

const fixtures = path.join(import.meta.dirname, '../../../../test/fixtures');
const gold = (JSON.parse(readFileSync(path.join(fixtures, 'gold/002.json'), 'utf8')) as { indicators: GoldIndicator[] })
  .indicators;
const compiled = new Map(ORDER_002.map((definition) => [definition.code, compileIndicator(definition)]));
const indicator = (code: string): CompiledIndicator => {
  const found = compiled.get(code);
  if (found === undefined) throw new Error(`No indicator ${code}`);
  return found;
};

/** The expression of the gold reading in FEEL. */
function inFeel(expression: string): string {
  return expression
    .replace(/if\((\w+) == (\S+), (.+?), ([^()]+|\([^()]+\)[^()]*)\)/gu, '(if $1 = $2 then $3 else $4)')
    .replaceAll('==', '=')
    .replaceAll("'", '"');
}

const TYPES = { secondary: 0, basic: 1 } as const;

describe('the catalogue of order 002', () => {
  it('has the 38 rows of the table, and five values in row 3.1', () => {
    const rows = new Set(ORDER_002.map(({ code }) => code.replace(/[а-я]$/u, '')));
    expect([...rows].sort()).toEqual(gold.map(({ number }) => number).sort());
    // 37 rows of one value and one of five.
    expect(ORDER_002).toHaveLength(42);
  });

  it.each(gold.filter(({ components }) => components === undefined))(
    '$number is named, owned and computed as the gold reading says',
    ({ number, name, owner, formulaNormalised, variables, bands }) => {
      const { definition, formula, valueOf, scale } = indicator(number);
      expect([definition.name, definition.owner]).toEqual([name, owner]);
      expect(definition.bands.map(({ points }) => points)).toEqual(bands.map(({ points }) => points));
      if (formulaNormalised === null || variables.some((each) => each.name === 'low10')) return;
      const own: Variable[] = variables.map((each) =>
        each.unit === 'category'
          ? {
              name: each.name,
              kind: 'category',
              categories: each.name === 'school_type' ? Object.keys(TYPES) : ['yes', 'no'],
            }
          : { name: each.name, kind: 'number', unit: '' },
      );
      const theirs = compileFormula(inFeel(formulaNormalised), own, null);
      const conditions = bands.map(({ when, points }) => ({
        points,
        holds: compileFormula(
          `if ${inFeel(when)} then 1 else 0`,
          [...own, { name: 'value', kind: 'number', unit: '' }],
          null,
        ),
      }));
      expect(formula.variables.map(({ kind }) => kind)).toEqual(own.map(({ kind }) => kind));
      for (let seed = 1; seed <= 400; seed += 1) {
        const values = Float64Array.from(own, ({ kind }, at) =>
          kind === 'category' ? (seed + at) % 2 : Math.floor(((seed * 7919 + at * 104_729) % 401) / (1 + (seed % 4))),
        );
        const expected = theirs.compute(values);
        const value = valueOf(values);
        if (Number.isNaN(expected)) expect(value).toBeNaN();
        else expect(value).toBeCloseTo(expected, 9);
        if (Number.isNaN(expected)) continue;
        const points = conditions.find(
          ({ holds }) => holds.compute(Float64Array.from([...values, value])) === 1,
        )?.points;
        expect(scale.steps[scale.find(value, values)]?.band.points).toBe(points);
      }
    },
  );

  it('computes the five shares of 3.1 as the gold reading says', () => {
    const shares = gold.find(({ number }) => number === '3.1');
    const parts = (shares?.components ?? []).map(({ formulaNormalised }) => formulaNormalised);
    // 100 × part / whole: the fourth share is of those who fail, the others of all.
    expect(parts.map((formula) => / \/ (\w+)$/u.exec(formula)?.[1])).toEqual(
      ['3.1а', '3.1б', '3.1в', '3.1г', '3.1д'].map((code) =>
        indicator(code).formula.variables[1]?.name === 'неуспевающих' ? 'n_failing' : 'n_students',
      ),
    );
  });
});

/** By hand: quantities in the order of the indicator, the value, the points (null where the order gives none). */
const WORKED: readonly (readonly [
  code: string,
  given: readonly (number | string)[],
  value: number,
  points: number | null,
])[] = [
  ['1.1', [66, 60, 57, 60], 0.15, 3], // 66/60 − 57/60 = 1.10 − 0.95
  ['1.2', [45, 50, 54, 50], -0.18, 0], // 45/50 − 54/50 = 0.90 − 1.08
  ['1.3', [4, 4, 3, 4], 0.25, 3], // 4/4 − 3/4 = 1 − 0.75
  ['1.4', [3, 4, 3, 4], 0, 3], // 0.75 − 0.75: no change is «или отсутствует»
  ['1.5', [30, 0, 20, 10], 28, 3], // 30/1 − 20/10 = 30 − 2: no twos count as 1
  ['1.6', [10, 20, 30, 20], -1, 0], // 10/20 − 30/20 = 0.5 − 1.5
  ['1.7', [12, 100], 12, 1], // 100 × 12 / 100
  ['1.8', [14, 200], 7, 2], // 100 × 14 / 200
  ['1.10', [1, 50], 2, 3], // 100 × 1 / 50
  ['1.11', [15, 60], 25, 1], // 100 × 15 / 60
  ['1.12', [24, 60], 40, 0], // 100 × 24 / 60
  ['1.13', [3, 60], 5, 3], // 100 × 3 / 60: «до 5%» includes 5
  ['1.14', [40, 10, 30, 10], 1, 3], // 40/10 − 30/10 = 4 − 3
  ['1.15', [20, 10, 30, 10], -1, 0], // 2 − 3
  ['1.16', [10, 0, 9, 0], 1, 3], // 10/1 − 9/1
  ['1.17', [5, 0, 9, 0], -4, 0], // 5/1 − 9/1
  ['1.19', [0.4], 0.4, 3],
  ['1.20', [0.4, 0.7], -0.3, 0], // 0.4 − 0.7
  ['1.21', ['основная', Number.NaN, Number.NaN, 4, 3, 7], 0.5, 1], // (4 + 3) / 2 / 7 = 3.5 / 7; a school without the ЕГЭ
  ['2.1', [20, 20], 100, 3], // 100 × 20 / 20
  ['2.2', [12, 40], 30, 2], // 100 × 12 / 40
  ['2.3', [12, 10], 2, 3], // 12 − 10
  ['2.9', [0, 'да', 4, 10], 40, 2], // 100 × 4 / 10
  ['3.1а', [12, 300], 4, null], // 100 × 12 / 300
  ['3.1б', [30, 300], 10, null],
  ['3.1в', [15, 300], 5, null],
  ['3.1г', [6, 12], 50, null], // 100 × 6 / 12 of those who fail
  ['3.1д', [60, 300], 20, null],
  ['3.2', [9, 36], 25, null], // 100 × 9 / 36
  ['3.3', [12, 9], 3, null], // 12 − 9: a fall
  ['4.1', [7], 7, null],
  ['4.2', [4], 4, null],
  ['4.3', [5], 5, null],
  ['4.4', [3], 3, null],
];

/** Indicators by words: the word and its points. */
const WORDS: readonly (readonly [code: string, word: string, points: number])[] = [
  ['1.9', 'средние результаты', 1],
  ['1.18', 'нет', 3],
  ['2.4', 'участники', 2],
  ['2.5', 'не представили', 0],
  ['2.6', 'приняли участие', 3],
  ['2.7', 'победитель', 3],
  ['2.8', 'есть', 3],
  ['2.10', 'есть все', 3],
];

function slots({ formula }: CompiledIndicator, given: readonly (number | string)[]): Float64Array {
  return Float64Array.from(formula.variables, (variable, at) => {
    const value = given[at] ?? Number.NaN;
    if (typeof value === 'number') return value;
    return variable.kind === 'category' ? variable.categories.indexOf(value) : Number.NaN;
  });
}

describe('a school worked out by hand', () => {
  it('covers every indicator', () => {
    const codes = [...WORKED.map(([code]) => code), ...WORDS.map(([code]) => code)];
    expect(codes.sort()).toEqual(ORDER_002.map(({ code }) => code).sort());
  });

  it.each(WORKED)('%s of %j is %d and gives %j', (code, given, value, points) => {
    const outcome = evaluate(indicator(code), slots(indicator(code), given));
    if (points === null) expect(outcome).toEqual({ kind: 'unscored', value: expect.closeTo(value, 9) as number });
    else expect(outcome).toMatchObject({ kind: 'scored', value: expect.closeTo(value, 9) as number, points });
  });

  it.each(WORDS)('%s «%s» gives %d', (code, word, points) => {
    expect(evaluate(indicator(code), slots(indicator(code), [word]))).toMatchObject({ kind: 'scored', points });
  });

  it.each([
    ['a winner of the region needs no more', '2.9', [2], { kind: 'scored', points: 3, value: null }],
    ['a school that stayed away', '2.9', [0, 'нет'], { kind: 'scored', points: 0, value: null }],
    ['between «до 15%» and «от 16%»', '1.7', [31, 200], { kind: 'hole', value: 15.5 }],
    ['a change of nothing', '1.1', [60, 60, 60, 60], { kind: 'hole', value: 0 }],
    ['exactly 30 % at the olympiad', '2.9', [0, 'да', 3, 10], { kind: 'hole', value: 30 }],
  ])('%s', (_, code, given, outcome) => {
    expect(evaluate(indicator(code), slots(indicator(code), given))).toMatchObject(outcome);
  });

  it.each([
    [
      'does not take a school that may have winners of the region for one without',
      '2.9',
      [Number.NaN, 'да', 4, 10],
      { slot: 0, name: 'победителей региона' },
    ],
    ['names what was not sent in', '1.7', [12], { slot: 1, name: 'всех результатов' }],
  ])('%s', (_, code, given, missing) => {
    const values = slots(indicator(code), given);
    expect(evaluate(indicator(code), values)).toEqual({ kind: 'no-value' });
    expect(whyNoValue(indicator(code), values)).toEqual([{ kind: 'variable', ...missing }]);
  });
});

/** Every hole the gold reading lists, as FEEL's tests. */
const HOLES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['1.1', '1.2', '1.3', '1.14', '1.15', '1.16', '1.17', '1.19', '1.20', '2.3'].map((code) => [code, ['zero 0']]),
  ),
  '1.7': ['gap (15..16)', 'gap (25..26]'],
  '1.8': ['gap (5..6)'],
  ...Object.fromEntries(['1.10', '1.11', '1.12', '1.13'].map((code) => [code, ['gap (5..6)']])),
  '1.21': ['end [0..0.5)', 'end [0..0.2)'],
  '2.2': ['gap (25..26)'],
  '2.6': ['word "не участвовали"'],
  '2.8': ['word "нет"'],
  '2.9': ['gap 30'],
  '2.10': ['word "нет"'],
};

describe('what the scales of order 002 leave open', () => {
  it.each(ORDER_002.map(({ code }) => code))('%s has the holes the gold reading lists and no other', (code) => {
    expect(indicator(code).holes.map(({ kind, test }) => `${kind} ${test ?? ''}`)).toEqual(HOLES[code] ?? []);
  });

  it('closes by a ruling, and the points follow it', () => {
    const [definition] = ORDER_002.filter(({ code }) => code === '1.7');
    if (definition === undefined) throw new Error('The catalogue has 1.7');
    const ruled = compileIndicator(definition, [
      {
        when: null,
        test: '(15..16)',
        points: 1,
        label: 'до 16%',
        decidedBy: 'методист',
        decidedOn: '2022-10-03',
        reason: 'Промежуток относится к нижней ступени.',
      },
    ]);
    expect(ruled.holes.map(({ test }) => test)).toEqual(['(25..26]']);
    expect(evaluate(ruled, slots(ruled, [31, 200]))).toEqual({ kind: 'scored', value: 15.5, points: 1, step: 3 });
  });
});
