import { type RowInWords, rowsWaitedFor, suggestTies } from './suggest-ties.js';

describe('the rows whose result words wait for', () => {
  it.each([
    ['по итогам п. 2.1', ['2.1']],
    ['В течение 10 дней после исполнения пунктов 3.1 и 3.2', ['3.1', '3.2']],
    ['по результатам мероприятий пп. 1.4, 1.5', ['1.4', '1.5']],
    ['по результатам исполнения пункта 4', ['4']],
    ['на основании п. 2', ['2']],
    ['после завершения строки 7', ['7']],
    ['по итогам квартала', []],
    ['до 1 октября 2023 года', []],
    ['в соответствии с п. 2.1 приказа', []],
    ['после 1 октября', []],
  ])('%s: %j', (words, numbers) => {
    expect(rowsWaitedFor(words)).toEqual(numbers);
  });
});

describe('ties that the rows of an order suggest', () => {
  const row = (number: string, title: string, deadlineText: string | null = null): RowInWords => ({
    ...{ id: number, number, title, deadlineText },
    source: 'table',
  });
  const suggested = (...rows: RowInWords[]) => suggestTies(rows).map((tie) => `${tie.itemId} ← ${tie.needsItemId}`);

  it.each<[string, RowInWords[], string[]]>([
    ['by a number', [row('1.1', 'Анкетирование'), row('1.2', 'Справка', 'по итогам п. 1.1')], ['1.2 ← 1.1']],
    ['by a number with a dot', [row('1.', 'Анкетирование'), row('2.', 'Справка по итогам п. 1')], ['2. ← 1.']],
    [
      'by what a row is about',
      [
        row('1', 'Утвердить перечень школ с низкими результатами'),
        row('2', 'Анкетирование', 'в течение 10 дней после утверждения перечня школ'),
      ],
      ['2 ← 1'],
    ],
    [
      'not where two rows may be meant',
      [
        row('1', 'Утвердить перечень школ'),
        row('2', 'Утвердить перечень школ-наставников'),
        row('3', 'Опрос', 'после утверждения перечня школ'),
      ],
      [],
    ],
    [
      'not by a number that two rows have',
      [row('1', 'А'), { ...row('1', 'Б'), id: '1b' }, row('2', 'В', 'по итогам п. 1')],
      [],
    ],
    ['not of a row with itself', [row('1', 'Справка по итогам п. 1')], []],
    ['nothing where nothing is said', [row('1', 'Анкетирование'), row('2', 'Справка', 'до 1 июня')], []],
  ])('%s', (_how, rows, expected) => {
    expect(suggested(...rows)).toEqual(expected);
  });

  it('are of the same kind of row first', () => {
    const clause: RowInWords = { ...row('2', 'Утвердить план'), id: 'clause 2', source: 'clause' };
    expect(suggested(clause, row('2', 'Опрос'), row('3', 'Справка', 'по итогам п. 2'))).toEqual(['3 ← 2']);
    expect(suggested(clause, row('3', 'Справка', 'по итогам п. 2'))).toEqual(['3 ← clause 2']);
  });
});
