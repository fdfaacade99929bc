import { localDate } from '../../calendar/index.js';
import { readDeadline } from '../index.js';

function read(phrase: string, start: string, end: string, academicYear: string | null) {
  const reading = readDeadline(phrase, {
    periodStart: localDate(start),
    periodEnd: localDate(end),
    orderDate: localDate('2024-08-20'),
    column: 'Срок',
    academicYear,
  });
  const [schedule] = reading.schedules;
  return {
    dues: schedule?.occurrences.map(({ due }) => due.slice(2)).join(' '),
    others: (schedule?.alternatives ?? []).map(({ occurrences }) =>
      occurrences.map(({ due }) => due.slice(2)).join(' '),
    ),
    codes: reading.warnings.map(({ code }) => code),
  };
}

const CALENDAR_REPORTS = '24-10-05 25-01-05 25-04-05 25-07-05 25-10-05';
const SCHOOL_QUARTERS = '24-10-31 24-12-31 25-03-31 25-05-31';

describe('quarters and halves of a plan from autumn to summer', () => {
  it.each([
    [
      'до 5 числа месяца, следующего за отчетным кварталом',
      '2025-08-31',
      CALENDAR_REPORTS,
      '24-11-05 25-01-05 25-04-05 25-06-05',
    ],
    ['ежеквартально', '2025-08-31', '24-09-30 24-12-31 25-03-31 25-06-30 25-08-31', SCHOOL_QUARTERS],
    ['1 раз в полугодие', '2025-08-31', '24-12-31 25-06-30 25-08-31', '24-12-31 25-05-31'],
    ['ежеквартально', '2025-05-31', SCHOOL_QUARTERS, '24-09-30 24-12-31 25-03-31 25-05-31'],
  ])(
    '%s, to %s, where nobody says of which year they are: both readings, with a warning',
    (phrase, end, dues, other) => {
      expect(read(phrase, '2024-09-01', end, null)).toEqual({ dues, others: [other], codes: ['parts-of-year'] });
    },
  );

  it.each([
    ['ежеквартально', '2024/2025', SCHOOL_QUARTERS],
    ['1 раз в четверть', null, SCHOOL_QUARTERS],
    [
      'ежемесячно до 10 числа',
      '2024/2025',
      '24-09-10 24-10-10 24-11-10 24-12-10 25-01-10 25-02-10 25-03-10 25-04-10 25-05-10',
    ],
  ])('%s leaves no doubt where the year is %p', (phrase, academicYear, dues) => {
    expect(read(phrase, '2024-09-01', '2025-05-31', academicYear)).toEqual({ dues, others: [], codes: [] });
  });

  it('a plan of a calendar year has quarters of its own', () => {
    expect(read('ежеквартально', '2025-01-01', '2025-12-31', null)).toEqual({
      dues: '25-03-31 25-06-30 25-09-30 25-12-31',
      others: [],
      codes: [],
    });
  });
});
