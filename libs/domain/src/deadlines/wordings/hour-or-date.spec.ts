import { localDate } from '@domain/calendar';
import { expectReadings, PLACES } from '../../../../../test/support/deadline-wordings.js';
import { chooseAlternative, readDeadline } from '../index.js';

// Rule 14: figures behind a date that may be an hour, days of a month or another date.

describe('days and dates behind a date', () => {
  expectReadings('event', [
    ['5 мая, 12-15, 20 июня', 'recurring 05-05 06-12..06-15 06-20'],
    ['5 мая, 12-15 и 20 июня', 'recurring 05-05 06-12..06-15 06-20'],
    ['5 мая, 12-15, 18-20, 25 июня', 'recurring 05-05 06-12..06-15 06-18..06-20 06-25'],
    ['5 мая, 12-15 июня', 'recurring 05-05 06-12..06-15'],
    ['15.09, 20.12', 'recurring 09-15 12-20'],
    ['15.09.2023, 28.12', 'recurring 09-15 12-28'],
    ['15.09.2023, 20.12.2023', 'recurring 09-15 12-20'],
  ]);
});

describe('hours behind a date', () => {
  expectReadings('event', [
    ['9 мая, 22-00', 'window 05-09 timeText=22-00'],
    ['9 мая 22-30', 'window 05-09 timeText=22-30'],
    ['9 мая, 10-45', 'window 05-09 timeText=10-45'],
    ['9 мая, 15-10', 'window 05-09 timeText=15-10'],
    ['9 мая, в 12-15', 'window 05-09 timeText=в 12-15'],
    ['9 мая, 12-15 ч.', 'window 05-09 timeText=12-15 ч.'],
    ['9 мая, 12:15', 'window 05-09 timeText=12:15'],
    ['9 мая, с 9-30 до 12-15', 'window 05-09 timeText=с 9-30 до 12-15'],
    ['9 мая с 9.10 до 11.00', 'window 05-09 timeText=с 9.10 до 11.00'],
    ['9 мая, с 14 до 17 ч.', 'window 05-09 timeText=с 14 до 17 ч.'],
    ['9 мая в 9.10', 'window 05-09 timeText=в 9.10'],
    ['9 мая, 9.10 час.', 'window 05-09 timeText=9.10 час.'],
  ]);
  expectReadings('dateAndTime', [
    ['9 мая, 12-15', 'window 05-09 timeText=12-15'],
    ['15.09.2023, 20.12', 'window 09-15 timeText=20.12'],
    ['9 мая\n10.10', 'window 05-09 timeText=10.10'],
  ]);
});

describe('several hours with their minutes behind a dash', () => {
  expectReadings('event', [
    ['9 мая, 10-15, 14-30', 'window 05-09 timeText=10-15, 14-30'],
    ['12 июня, 9-15; 10-30', 'window 06-12 timeText=9-15, 10-30'],
    ['9 мая, 10-45, 12-15', 'window 05-09 timeText=10-45, 12-15'],
    ['09.05.2023 10-15 и 14-30', 'window 05-09 timeText=10-15, 14-30'],
    [
      '20 мая, 10-12, 14-16',
      'window 05-20 timeText=10-12, 14-16 flags=hour-or-date alternatives=[recurring 05-10..05-12 05-14..05-16 05-20 flags=hour-or-date]',
      'hour-or-date',
    ],
    [
      '9 мая, 10-12 и 14-16',
      'window 05-09 timeText=10-12, 14-16 flags=hour-or-date alternatives=[recurring 05-09 05-10..05-12 05-14..05-16 flags=hour-or-date]',
      'hour-or-date',
    ],
    ['9 мая, 10-12 и 14-16 июня', 'recurring 05-09 06-10..06-12 06-14..06-16'],
    ['9 мая, 12-15 включительно', 'recurring 05-09 05-12..05-15', 'hour-or-date'],
    ['9 мая, 12-15, 20', 'recurring 05-09 05-12..05-15 05-20', 'hour-or-date'],
  ]);
});

describe('figures in a column of the time of holding', () => {
  it.each([
    ['01.03.2024, 01.06', 'Время проведения', '2024-03-01 2024-06-01', 'hour-or-date'],
    ['10.02.2024; 10.03; 10.04', 'Время проведения', '2024-02-10 2024-03-10 2024-04-10', 'hour-or-date'],
    ['01.03.2024, 01.06', 'Время и место проведения', '2024-03-01 2024-06-01', 'hour-or-date'],
    ['01.03.2024, 11.06', 'Время', '2024-03-01', ''],
    ['01.03.2024, 11.06', 'Дата, время проведения', '2024-03-01', ''],
    ['01.03.2024, 11.06', 'Часы проведения', '2024-03-01', ''],
  ])('«%s» under «%s»', (phrase, column, days, doubts) => {
    const place = { periodStart: localDate('2024-01-01'), periodEnd: localDate('2024-12-31'), column };
    const { schedules, warnings } = readDeadline(phrase, { ...PLACES.event, ...place });
    expect(schedules.flatMap(({ occurrences }) => occurrences.map(({ due }) => due)).join(' ')).toBe(days);
    expect(warnings.map(({ code }) => code).join()).toBe(doubts);
  });
});

describe('hours on both sides of a run of days', () => {
  expectReadings('event', [
    ['с 10.06 9:00 до 20.06 18:00', 'window 06-10..06-20 timeText=9:00, 18:00'],
    ['с 10.06 9.00 до 20.06 18.00', 'window 06-10..06-20 timeText=9.00, 18.00'],
    ['15 мая 9.00-11.10', 'window 05-15 timeText=9.00-11.10'],
    ['15 мая с 9.00 до 11.10', 'window 05-15 timeText=с 9.00 до 11.10'],
    ['15 мая до 17-30', 'window 05-15 timeText=до 17-30'],
    ['до 17-30 мая', 'window 01-16..05-30'],
    ['29.30 мая', 'recurring 05-29 05-30'],
    ['24.05.2023 10.00 - 25.05.2023 18.00', 'window 05-24..05-25 timeText=10.00, 18.00'],
    ['15 мая 9:00 – 20.06 18:00', 'window 05-15..06-20 timeText=9:00, 18:00'],
    ['03.06.2023 - 23.06', 'window 06-03..06-23'],
    ['25 апреля 2023 года в 10 ч 30 мин', 'window 04-25 timeText=в 10 ч 30 мин'],
    ['25.04.2023 в 10 час. 00 мин.', 'window 04-25 timeText=в 10 час. 00 мин.'],
  ]);
});

describe('figures that may be either', () => {
  expectReadings('event', [
    [
      '9 мая, 12-15',
      'window 05-09 timeText=12-15 flags=hour-or-date alternatives=[recurring 05-09 05-12..05-15 flags=hour-or-date]',
      'hour-or-date',
    ],
    [
      '15.09.2023, 20.12',
      'recurring 09-15 12-20 flags=hour-or-date alternatives=[window 09-15 timeText=20.12 flags=hour-or-date]',
      'hour-or-date',
    ],
    [
      '15.09.2023 20.12',
      'window 09-15 timeText=20.12 flags=hour-or-date alternatives=[recurring 09-15 12-20 alternatives=[window 09-15..12-20] flags=hour-or-date]',
      'hour-or-date',
    ],
    [
      '15 апреля, 9.10',
      'window 04-15 timeText=9.10 flags=hour-or-date alternatives=[recurring 04-15 10-09 flags=hour-or-date]',
      'hour-or-date',
    ],
    [
      '15 мая (понедельник), 10.10',
      'window 05-15 timeText=10.10 flags=hour-or-date alternatives=[recurring 05-15 10-10 flags=hour-or-date]',
      'hour-or-date',
    ],
    [
      '24 мая – 10.10',
      'window 05-24..10-10 flags=hour-or-date alternatives=[window 05-24 timeText=10.10 flags=hour-or-date]',
      'hour-or-date',
    ],
    [
      '15 апреля, 9.10, 20.12',
      'recurring 04-15 10-09 12-20 flags=hour-or-date alternatives=[window 04-15 timeText=9.10 flags=hour-or-date | window 12-20 flags=hour-or-date]',
      'hour-or-date',
    ],
    [
      '9 мая 2023 года, 10.12',
      'window 05-09 timeText=10.12 flags=hour-or-date alternatives=[recurring 05-09 12-10 flags=hour-or-date]',
      'hour-or-date',
    ],
  ]);

  it('the hour is no longer one where a person takes the date, and is again where the choice is turned back', () => {
    const taken = chooseAlternative(readDeadline('15 апреля, 9.10', PLACES.event), { schedule: 0, alternative: 0 });
    expect(taken?.schedules[0]?.timeText).toBeUndefined();
    expect(taken?.schedules[0]?.occurrences.map(({ due }) => due)).toEqual(['2023-04-15', localDate('2023-10-09')]);
    const back = taken && chooseAlternative(taken, { schedule: 0, alternative: 0 });
    expect(back?.schedules[0]).toMatchObject({ timeText: '9.10', occurrences: [{ due: '2023-04-15' }] });
  });
});
