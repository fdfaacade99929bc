import { ORDER_002 } from '../samples/index.js';
import { checkEntries, type Entry, formFields, keyOf, measuresAskedTwoWays, unanswered } from './index.js';

const of = (...codes: string[]) => ORDER_002.filter(({ code }) => codes.includes(code));
const PUPILS = 'Обучающиеся';
const FAILING = 'Неуспевающие обучающиеся';
const FIVES = 'ОГЭ, русский язык: доля отметок «5»';
const TWOS = 'ОГЭ, русский язык: доля отметок «2»';

const blank = { yearsBack: 0, number: null, word: null, missing: null };
const number = (measure: string, value: number, yearsBack = 0): Entry => ({
  ...blank,
  measure,
  number: value,
  yearsBack,
});
const word = (measure: string, value: string): Entry => ({ ...blank, measure, word: value });

function found(codes: string[], entries: Entry[], before: [string, number][] = []) {
  const definitions = of(...codes);
  const fields = formFields(definitions, 'school');
  const known = new Map(before.map(([measure, value]) => [keyOf({ measure, yearsBack: 0 }), value]));
  return checkEntries({ definitions, fields, entries, before: known });
}
const said = (...given: Parameters<typeof found>) =>
  found(...given).map(({ measure, severity, code }) => [measure, severity, code]);

describe('a form of order 002', () => {
  it('asks each measure once, last year’s behind this year’s, and a school nothing of its district', () => {
    const fields = formFields(of('1.1', '3.1а', '3.1б'), 'school');
    expect(fields.map(({ measure, yearsBack }) => [measure, yearsBack])).toEqual([
      ['ЕГЭ, русский язык: средний балл', 0],
      [FAILING, 0],
      [PUPILS, 0],
      ['Обучающиеся с ОВЗ', 0],
      ['ЕГЭ, русский язык: средний балл', 1],
    ]);
    expect(fields.find(({ measure }) => measure === PUPILS)!.indicators).toEqual(['3.1а', '3.1б']);
  });

  it('asks an authority what is counted of it, and what it may say of its district', () => {
    const fields = formFields(of('1.1', '4.1'), 'municipality');
    expect(fields.map(({ measure, yearsBack, isOptional }) => [measure, yearsBack, isOptional])).toEqual([
      ['ЕГЭ, русский язык: средний балл', 0, true],
      ['ШНОР и школы с низким ИОР в сетевом взаимодействии со школами', 0, false],
      ['ЕГЭ, русский язык: средний балл', 1, true],
    ]);
  });

  it('can be made of all 42 values: no measure is asked in two ways', () => {
    expect(measuresAskedTwoWays(ORDER_002)).toEqual([]);
    const [one] = of('3.1а');
    const quantities = one!.quantities.map((quantity) => ({ ...quantity, kind: 'number' as const, unit: '%' }));
    expect(measuresAskedTwoWays([one!, { ...one!, code: 'x', quantities }])).toEqual([FAILING, PUPILS]);
  });

  it('wants an answer to everything, and a reason is one', () => {
    const fields = formFields(of('3.1а', '1.18'), 'school');
    const entries = [number(FAILING, 3), { ...blank, measure: PUPILS, missing: 'not-submitted' as const }];
    const open = unanswered({ fields, entries: [...entries, { ...blank, measure: fields[0]!.measure }] });
    expect(open.map(({ measure }) => measure)).toEqual(['ВПР: признаки необъективности результатов']);
  });
});

describe('entries', () => {
  it.each<[string, string[], Entry[], string[][]]>([
    ['a share of 101 per cent', ['1.5'], [number(FIVES, 101)], [[FIVES, 'error', 'entry.share']]],
    ['a share below nothing', ['1.5'], [number(FIVES, -0.5)], [[FIVES, 'error', 'entry.share']]],
    ['half a pupil', ['3.1а'], [number(PUPILS, 20.5)], [[PUPILS, 'error', 'entry.whole']]],
    ['fewer than no pupils', ['3.1а'], [number(PUPILS, -1)], [[PUPILS, 'error', 'entry.whole']]],
    [
      'a part above its whole',
      ['3.1а'],
      [number(FAILING, 30), number(PUPILS, 25)],
      [[FAILING, 'error', 'entry.out-of-range']],
    ],
    ['a part that is the whole', ['3.1а'], [number(FAILING, 25), number(PUPILS, 25)], []],
    ['a part without its whole', ['3.1а'], [number(FAILING, 30)], []],
    [
      'a word of another list',
      ['1.18'],
      [word('ВПР: признаки необъективности результатов', 'да')],
      [['ВПР: признаки необъективности результатов', 'error', 'entry.word-wanted']],
    ],
    ['a word where a number is asked', ['3.1а'], [word(PUPILS, 'много')], [[PUPILS, 'error', 'entry.number-wanted']]],
    ['what the form does not ask', ['3.1а'], [number('Учителя', 5)], [['Учителя', 'error', 'entry.unknown']]],
    ['a field twice', ['3.1а'], [number(PUPILS, 5), number(PUPILS, 6)], [[PUPILS, 'error', 'entry.twice']]],
    [
      'a number and a reason at once',
      ['3.1а'],
      [{ ...number(PUPILS, 5), missing: 'not-held' }],
      [[PUPILS, 'error', 'entry.several']],
    ],
    [
      'shares under one heading above a hundred',
      ['1.5'],
      [number(FIVES, 60), number(TWOS, 40.5)],
      [[FIVES, 'doubt', 'entry.sum']],
    ],
    ['shares of two years, each within a hundred', ['1.5'], [number(FIVES, 60), number(FIVES, 60, 1)], []],
    ['a blank field', ['3.1а'], [{ ...blank, measure: PUPILS }], []],
  ])('%s', (_said, codes, entries, findings) => {
    expect(said(codes, entries)).toEqual(findings);
  });

  it.each([
    [200, 99, ['entry.jump']],
    [201, 310, ['entry.jump']],
    [200, 290, []],
    [0, 6, ['entry.jump']],
    [0, 5, []],
    [3, 8, []],
  ])('%i pupils a year ago and %i now', (before, now, codes) => {
    const findings = found(['3.1а'], [number(PUPILS, now)], [[PUPILS, before]]);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  it('say the value that cannot be, and between what it has to lie', () => {
    const [finding] = found(['3.1а'], [number(FAILING, 30), number(PUPILS, 25)]);
    expect(finding!.values).toMatchObject({ indicator: '3.1а', value: 120, least: 0, most: 100, unit: '%' });
  });
});
