import { textDocument } from '../../document/index.js';
import { readOrder } from '../read-order.js';

const read = (date: string, title: string, clause: string) =>
  readOrder(
    textDocument(
      `ПРИКАЗ\n\nот ${date} № 1\n\n${title}\n\nПРИКАЗЫВАЮ:\n\n1. ${clause}\n2. Контроль оставляю за собой.\n`,
    ),
  );
const YEARS = 'Об утверждении Плана развития музеев на 2025–2027 годы';

describe('what a clause of the order repeats, from the date of the order to the end of the plan', () => {
  it.each([
    ['ежегодно, до 20 декабря, сдавать отчёт', ['2025-12-20', '2026-12-20', '2027-12-20']],
    // The first of February 2025 was over.
    ['ежегодно до 1 февраля сдавать отчёт', ['2026-02-01', '2027-02-01']],
    ['ежегодно сдавать отчёт до 1 октября', ['2025-10-01', '2026-10-01', '2027-10-01']],
    ['в мае каждого года проводить смотр', ['2025-05-31', '2026-05-31', '2027-05-31']],
    [
      '2 раза в год (до 1 июня и до 1 декабря) проводить сверку',
      ['2025-06-01', '2025-12-01', '2026-06-01', '2026-12-01', '2027-06-01', '2027-12-01'],
    ],
    [
      'раз в полугодие проводить сверку',
      ['2025-06-30', '2025-12-31', '2026-06-30', '2026-12-31', '2027-06-30', '2027-12-31'],
    ],
    ['до 15 января года, следующего за отчётным, сдавать отчёт', ['2026-01-15', '2027-01-15', '2028-01-15']],
    ['до 20 декабря 2025 года сдать отчёт', ['2025-12-20']],
  ])('Отделу музеев %s', (duty, dues) => {
    const { clauses, warnings } = read('5 февраля 2025 г.', YEARS, `Отделу музеев ${duty}.`);
    expect(clauses[0]?.deadlines.flatMap(({ occurrences }) => occurrences.map(({ due }) => due))).toEqual(dues);
    expect(warnings.map(({ code }) => code).filter((code) => /yearly|outside|unread/.test(code))).toEqual([]);
  });

  it('begins with the plan where the order is earlier', () => {
    const { clauses } = read('25 декабря 2024 г.', 'О плане на 2025 год', 'Отделу музеев ежеквартально сдавать отчёт.');
    expect(clauses[0]?.deadlines[0]?.occurrences.map(({ due }) => due)).toEqual([
      '2025-03-31',
      '2025-06-30',
      '2025-09-30',
      '2025-12-31',
    ]);
  });

  it('comes on several weekdays of a month', () => {
    const clause = 'Отделу музеев проводить приём в первый и третий вторник каждого месяца.';
    const { clauses } = read('5 февраля 2025 г.', 'О плане на 2025 год', clause);
    const dues = clauses[0]?.deadlines[0]?.occurrences.map(({ due }) => due) ?? [];
    expect(dues.slice(0, 3)).toEqual(['2025-02-18', '2025-03-04', '2025-03-18']);
  });

  it('is asked for where nothing says how long', () => {
    const { clauses, warnings } = read('5 февраля 2025 г.', 'О мерах', 'Отделу музеев ежегодно сдавать отчёт.');
    expect(clauses[0]?.deadlines[0]).toMatchObject({ occurrences: [], needs: 'period' });
    expect(warnings.map(({ code }) => code)).toContain('no-period');
  });
});

describe('a clause that obliges nobody', () => {
  it.each([
    'Срок представления отчётов – до 10 июля 2025 года.',
    'Установить срок представления заявок с 1 по 20 мая 2025 года.',
    'Провести проверку.',
  ])('is said once: %s', (clause) => {
    const { warnings } = read('5 февраля 2025 г.', 'О мерах', clause);
    expect(warnings.filter(({ code }) => code === 'nobody-assigned')).toEqual([
      { level: 'warn', code: 'nobody-assigned', where: 'order/1', line: 9, values: { line: 9 } },
    ]);
  });

  it.each(['Отделу кадров провести проверку.', 'Контроль оставляю за собой.', 'Утвердить план.'])(
    'is not «%s»',
    (clause) => {
      expect(read('5 февраля 2025 г.', 'О мерах', clause).warnings.map(({ code }) => code)).not.toContain(
        'nobody-assigned',
      );
    },
  );
});
