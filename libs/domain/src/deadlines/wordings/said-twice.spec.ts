import { expectReadings } from '../../../../../test/support/deadline-wordings.js';

// Rules 6, 7 and 11: a number with its word in brackets, and days that are counted in a month.

const SECONDS =
  'recurring 02-01..02-02 03-01..03-02 04-01..04-04 05-01..05-03 06-01..06-02 07-01..07-04 08-01..08-02 09-01..09-04 10-01..10-03 11-01..11-02 12-01..12-04 2024-01-01..2024-01-10';

describe('a number said twice', () => {
  expectReadings('row', [
    ['2 (второго) рабочего дня следующего месяца', SECONDS],
    ['не позднее второго (2) рабочего дня следующего месяца', SECONDS],
    ['не позднее 2 рабочего дня месяца, следующего за отчетным', SECONDS],
    [
      'до 3 (третьего) рабочего дня месяца, следующего за отчетным кварталом',
      'recurring 04-01..04-05 07-01..07-05 10-01..10-04 2024-01-01..2024-01-11',
    ],
    ['не позднее 5 (пятого) числа', 'unparsed text=не позднее 5 (пятого) числа', 'month-missing'],
    [
      'до 10 (десятого) числа месяца, следующего за отчетным кварталом',
      'recurring 04-01..04-10 07-01..07-10 10-01..10-10 2024-01-01..2024-01-10',
    ],
    ['до 31 (тридцать первого) декабря 2023 года', 'window 01-16..12-31'],
    ['2 (два) раза в год', 'recurring 01-01..06-30 07-01..12-31'],
    ['не реже 1 (одного) раза в полугодие', 'recurring 01-01..06-30 07-01..12-31 atLeast=true'],
    [
      'в течение 45 (сорока пяти) дней со дня получения',
      'relative offset=45 unit=calendar_day direction=after anchor=получения',
    ],
    [
      'в течение двадцати одного рабочего дня после получения',
      'relative offset=21 unit=working_day direction=after anchor=получения',
    ],
    ['в течение 5 (шести) дней', 'unparsed text=в течение 5 (шести) дней', 'deadline-unparsed'],
    ['до 15 (20) мая', 'unparsed text=до 15 (20) мая', 'month-missing'],
  ]);
  expectReadings('september', [['не позднее 5 (пятого) числа', 'window 09-01..09-05 inheritedFrom=section']]);
});

describe('a day of no named month', () => {
  expectReadings('row', [
    [
      'ежеквартально 15 числа',
      'recurring 04-01..04-15 07-01..07-15 10-01..10-15 2024-01-01..2024-01-15 alternatives=[recurring 03-01..03-15 06-01..06-15 09-01..09-15 12-01..12-15]',
      'month-ambiguous due-outside-period',
    ],
    [
      'ежегодно до 15',
      'recurring 2024-01-01..2024-01-15 alternatives=[recurring 12-01..12-15]',
      'month-ambiguous due-outside-period',
    ],
  ]);
});
