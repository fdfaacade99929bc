import { textDocument } from '../../document/index.js';
import { readOrder } from '../index.js';

const warningsOf = (clause: string, years: string) =>
  readOrder(
    textDocument(
      `ПРИКАЗ\n\nот 3 февраля 2025 г. № 1\n\nОб утверждении Плана развития музеев на ${years} годы\n\nПРИКАЗЫВАЮ:\n\n1. ${clause}\n2. Контроль оставляю за собой.\n`,
    ),
  ).warnings.filter(({ code }) => code === 'term-unread' || code === 'yearly-once');

describe('a clause of the order that says more about when than was read', () => {
  it.each([
    [
      'Отделу кадров представить план – 20 апреля.',
      '2025–2027',
      { code: 'term-unread', values: { words: '20 апреля' } },
    ],
    [
      'Отделу кадров ежегодно, до 20 декабря 2025 года, направлять отчёт.',
      '2025–2027',
      {
        code: 'yearly-once',
        values: { words: 'ежегодно, до 20 декабря 2025 года', year: 2025, periodEnd: '2027-12-31' },
      },
    ],
  ])('%s (%s)', (clause, years, expected) => {
    expect(warningsOf(clause, years)).toEqual([{ level: 'warn', where: 'order/1', line: 9, ...expected }]);
  });

  it.each([
    ['Отделу кадров до 20 декабря 2025 года направить отчёт.', '2025–2027'],
    ['Отделу кадров ежегодно направлять отчёт.', '2025–2027'],
  ])('nothing of «%s»', (clause, years) => {
    expect(warningsOf(clause, years)).toEqual([]);
  });
});
