import { ESSENCE, essenceOf, readFixture } from '../support/fixture-order.js';

describe('one order in every format is read alike, whatever the name of its file', () => {
  it.each(['order.docx', 'order.html', 'order.xlsx', 'order.xls', 'order.ods'])('%s', async (name) => {
    expect(essenceOf(await readFixture(name))).toMatchObject(ESSENCE);
  });

  it.each(['order.docx', 'order.html'])('the clauses of %s, numbered by themselves, keep their terms', async (name) => {
    expect(essenceOf(await readFixture(name))).toMatchObject({
      clauses: expect.arrayContaining([['2024-02-01'], ['2024-04-15']]),
    });
  });
});

it('a plan saved as values of cp866 is read', async () => {
  const { items } = await readFixture('plan.csv');
  expect(items.map(({ number, title, deadlineText }) => [number, title, deadlineText])).toEqual([
    ['1.1', 'Сбор заявок педагогов', 'до 15.02.2024'],
    ['1.2', 'Согласование программы; её печать', 'до 22.02.2024'],
    ['2.1', 'Открытые уроки', '11.03.2024 - 15.03.2024'],
  ]);
});
