import { localDate } from '../calendar/index.js';
import { type DeadlineContext, readDeadline, remarksSettled } from './index.js';

const YEAR: DeadlineContext = {
  periodStart: localDate('2023-01-01'),
  periodEnd: localDate('2023-12-31'),
  orderDate: localDate('2023-01-16'),
  column: 'Срок',
  academicYear: null,
};
const TWICE = 'Совещание: март июнь 2023 года; отчёт: апрель май 2023 года';

describe('the remarks that are over once a meaning is chosen', () => {
  const settled = (phrase: string, schedule: number) =>
    remarksSettled(readDeadline(phrase, YEAR), schedule).map(({ code, values }) => [code, values?.from]);

  it.each<[string, number, unknown]>([
    ['март июнь 2023 года', 0, [['separator-missing', 0]]],
    ['март июнь 2023 года; до 1 мая 2023 года', 0, [['separator-missing', 0]]],
    ['март июнь 2023 года; до 1 мая 2023 года', 1, []],
  ])('of «%s», its schedule %i: %j', (phrase, schedule, expected) => {
    expect(settled(phrase, schedule)).toEqual(expected);
  });

  it('are those of its own words where another schedule has the same doubt', () => {
    const [first, second, ...others] = readDeadline(TWICE, YEAR).warnings.filter(
      ({ code }) => code === 'separator-missing',
    );
    expect(others).toEqual([]);
    expect(settled(TWICE, 0)).toEqual([['separator-missing', first?.values?.from]]);
    expect(settled(TWICE, 1)).toEqual([['separator-missing', second?.values?.from]]);
    expect(first?.values?.from).not.toBe(second?.values?.from);
  });
});
