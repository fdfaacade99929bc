import { localDate } from '../calendar/index.js';
import { readDeadline } from './index.js';

describe('a year beyond any plan', () => {
  it.each(['ежемесячно до 31.12.9999', 'ежеквартально с 01.01.2023 по 31.12.9999', 'после 31.12.9999', '9999-12-31'])(
    '«%s» is said to be unread, and reading it ends',
    (text) => {
      const { schedules, warnings } = readDeadline(text, {
        periodStart: localDate('2023-01-01'),
        periodEnd: localDate('2023-12-31'),
        orderDate: localDate('2022-12-20'),
        academicYear: null,
        column: 'Срок',
      });
      expect(schedules.flatMap(({ occurrences }) => occurrences).filter(({ due }) => due > '2023-12-31')).toEqual([]);
      expect(warnings.length).toBeGreaterThan(0);
    },
  );
});
