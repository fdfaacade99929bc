import { localDate } from '../calendar/index.js';
import { type DeadlineContext, readDeadline } from './index.js';

const PLAN: DeadlineContext = {
  periodStart: localDate('2023-01-01'),
  periodEnd: localDate('2023-12-31'),
  orderDate: localDate('2022-12-20'),
  academicYear: null,
  column: 'Срок',
};

describe('a plan, an order or a calendar of a year that no plan has', () => {
  it.each<[string, Partial<DeadlineContext>, string]>([
    ['a period that ends in 9999', { periodEnd: localDate('9999-12-31') }, '9999-12-31'],
    ['a period that begins in year 1', { periodStart: localDate('0001-01-01') }, '0001-01-01'],
    ['a period of more than a hundred years', { periodEnd: localDate('2199-12-31') }, '2023-01-01 – 2199-12-31'],
    ['an order of 1899', { orderDate: localDate('1899-12-31') }, '1899-12-31'],
    ['an order of 2200', { orderDate: localDate('2200-01-01') }, '2200-01-01'],
    ['an academic year', { academicYear: '9999/10000' }, '9999/10000'],
    [
      'a term',
      { terms: [{ start: localDate('0203-09-01'), end: localDate('2023-10-27'), kind: 'quarter' }] },
      '0203-09-01',
    ],
  ])('%s: nothing is laid out, and the date is said', (_, context, said) => {
    for (const phrase of ['еженедельно', 'последний рабочий день месяца', 'ежегодно до 1 мая', 'весь период']) {
      const { schedules, warnings } = readDeadline(phrase, { ...PLAN, section: 'Сентябрь', ...context });
      expect(schedules).toEqual([{ kind: 'unparsed', occurrences: [], text: phrase }]);
      expect(warnings).toEqual([{ level: 'warn', code: 'context-date', where: '', values: { date: said } }]);
    }
  });

  it.each(['1900-01-01', '2199-12-31'])('an order of %s is read', (orderDate) => {
    const { warnings } = readDeadline('постоянно', { ...PLAN, orderDate: localDate(orderDate) });
    expect(warnings).toEqual([]);
  });

  it('an empty cell is a missing deadline, whatever the dates', () => {
    const { warnings } = readDeadline('–', { ...PLAN, section: 'Сентябрь', periodEnd: localDate('9999-12-31') });
    expect(warnings.map(({ code }) => code)).toEqual(['deadline-missing']);
  });
});

describe('a year beyond any plan', () => {
  it.each(['ежемесячно до 31.12.9999', 'ежеквартально с 01.01.2023 по 31.12.9999', 'после 31.12.9999', '9999-12-31'])(
    '«%s» is said to be unread, and reading it ends',
    (text) => {
      const { schedules, warnings } = readDeadline(text, PLAN);
      expect(schedules.flatMap(({ occurrences }) => occurrences).filter(({ due }) => due > '2023-12-31')).toEqual([]);
      expect(warnings.length).toBeGreaterThan(0);
    },
  );
});
