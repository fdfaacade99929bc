import { compileFormula, FormulaFault, traceFormula, type Variable, writeInRussian } from './index.js';

const count = (name: string): Variable => ({ name, kind: 'number', unit: 'чел.' });
const VARIABLES: readonly Variable[] = [
  count('число победителей'),
  count('число участников'),
  { name: 'средний балл', kind: 'number', unit: 'балл' },
  { name: 'доля двоек', kind: 'number', unit: '%' },
  { name: 'доля пятёрок', kind: 'number', unit: '%' },
  { name: 'тип школы', kind: 'category', categories: ['средняя', 'основная'] },
];
const NONE = Number.NaN;

function computed(text: string, ...given: number[]): number {
  const values = Float64Array.from(VARIABLES, (_, slot) => given[slot] ?? NONE);
  return compileFormula(text, VARIABLES, null).compute(values);
}

describe('a formula', () => {
  it.each([
    // 7 of 23 is 30.43…
    ['round half up(число победителей / число участников * 100, 1)', [7, 23], 30.4],
    // 40 / 1 − 30 / 5: a zero share counts as 1.
    ['доля пятёрок / (if доля двоек = 0 then 1 else доля двоек) - 6', [0, 0, 0, 0, 40], 34],
    ['-число победителей + 10', [4], 6],
    ['max(число победителей, число участников, 3)', [1, 2], 3],
    ['if тип школы = "основная" then 2 else 4', [0, 0, 0, 0, 0, 1], 2],
    ['if число победителей > 1 and (число участников < 9 or 1 = 1) then abs(-5) else 0', [2, 9], 5],
  ])('%s', (text, given, expected) => {
    expect(computed(text, ...given)).toBe(expected);
  });

  it.each([
    ['what is done with an unknown is unknown', 'число победителей + 1', []],
    ['a division by zero is unknown', 'число победителей / число участников', [7, 0]],
    ['neither branch is taken while the condition is unknown', 'if тип школы = "средняя" then 4 else 2', []],
    ['a formula may say itself that there is no value', 'if число участников = 0 then null else 1', [0, 0]],
  ])('%s', (_, text, given) => {
    expect(computed(text, ...given)).toBeNaN();
  });

  it('asks whether a quantity is known', () => {
    expect(computed('if число участников = null then 0 else число участников', 7)).toBe(0);
  });

  it.each([
    ['число победителей + средний балл', 'formula.units-differ', 0, 32],
    ['число учасников / 2', 'formula.unknown-name', 0, 15],
    ['число победителей + ', 'formula.cut-short', 19, 19],
    ['число победителей ++ * 2', 'formula.unread', 21, 22],
    ['', 'formula.empty', 0, 0],
    ['if число участников then 1 else 2', 'formula.condition-wanted', 3, 19],
    ['тип школы', null, 0, 0],
    ['if тип школы = "вечерняя" then 1 else 2', 'formula.unknown-category', 3, 25],
    ['1 + "a"', 'formula.number-wanted', 4, 7],
    ['round half up(1, число участников)', 'formula.digits-wanted', 17, 33],
  ])('%s is told with its place', (text, code, from, to) => {
    const compile = () => compileFormula(text, VARIABLES, null);
    if (code === null) expect(compile().categories).toEqual(['средняя', 'основная']);
    else expect(compile).toThrow(expect.objectContaining({ code, from, to }));
  });

  it('yields the unit its indicator is measured in, or is refused', () => {
    const text = 'число победителей / число участников * 100';
    expect(compileFormula(text, VARIABLES, '%').text).toBe(text);
    expect(() => compileFormula('средний балл / число участников', VARIABLES, '%')).toThrow(
      expect.objectContaining({ code: 'formula.result-unit', values: { place: 1, found: 'балл/чел.', stated: '%' } }),
    );
  });

  it('explains its value from the inside out', () => {
    const formula = compileFormula('число победителей / число участников * 100', VARIABLES, '%');
    const { steps, value } = traceFormula(formula, Float64Array.from([7, 28, NONE, NONE, NONE, NONE]));
    expect(value).toBe(25);
    expect(steps.map((step) => [step.text, step.value])).toEqual([
      ['число победителей', 7],
      ['число участников', 28],
      ['число победителей / число участников', 0.25],
      ['число победителей / число участников * 100', 25],
    ]);
  });

  it('names what is missing, and only on the branch that was taken', () => {
    const other = 'средний балл * число победителей / число участников';
    const formula = compileFormula(`if тип школы = "основная" then средний балл / 2 else ${other}`, VARIABLES, null);
    expect(traceFormula(formula, Float64Array.from([NONE, NONE, NONE, NONE, NONE, 1])).missing).toEqual([
      { kind: 'variable', name: 'средний балл', slot: 2 },
    ]);
    expect(traceFormula(formula, Float64Array.from([5, 0, 60, NONE, NONE, 0])).missing).toEqual([
      { kind: 'division-by-zero', text: other },
    ]);
  });

  it('reads as a sentence', () => {
    const text = 'доля пятёрок / (if доля двоек = 0 then 1 else доля двоек) * -(1.5 + 2)';
    expect(writeInRussian(compileFormula(text, VARIABLES, null).expression)).toBe(
      '[доля пятёрок] ÷ (если [доля двоек] равно 0, то 1, иначе [доля двоек]) × −(1,5 + 2)',
    );
  });

  it('is a fault with words, not a crash', () => {
    expect(() => compileFormula('for i in 1..100000000 return i', VARIABLES, null)).toThrow(FormulaFault);
  });
});
