import { expectReadings } from '../../../../../test/support/deadline-wordings.js';

// Wordings of health care, sport, civil defence and finance.

describe('several days of the week', () => {
  const everyDay = 'every=1(01-01..12-31) flags=working-days';
  expectReadings('row', [
    ['пн–пт', `recurring ${everyDay}`],
    ['пн.-пт. с 9:00 до 18:00', `recurring ${everyDay} timeText=с 9:00 до 18:00`],
    ['с понедельника по пятницу', `recurring ${everyDay}`],
  ]);
  expectReadings('september', [
    ['понедельник – среда', 'recurring 09-04 09-05 09-06 09-11 09-12 09-13 09-18 09-19 09-20 09-25 09-26 09-27'],
    ['сб., вс.', 'recurring 09-02 09-03 09-09 09-10 09-16 09-17 09-23 09-24 09-30'],
    ['с субботы по воскресенье', 'recurring 09-02 09-03 09-09 09-10 09-16 09-17 09-23 09-24 09-30'],
    ['вторник; четверг', 'recurring 09-05 09-07 09-12 09-14 09-19 09-21 09-26 09-28'],
    ['по вторникам до 16:00, по четвергам', 'recurring 09-05 09-12 09-19 09-26 timeText=до 16:00', 'words-set-aside'],
  ]);
  expectReadings('event', [['15–19 мая (пн–пт)', 'window 05-15..05-19']]);
});

describe('a report on a part of the year, without a dash', () => {
  expectReadings('row', [
    [
      'за I квартал до 15 апреля, за полугодие до 15 июля, за 9 месяцев до 15 октября, за год до 25 января',
      [
        'window 01-16..04-15 reportingPeriod=I квартал',
        'window 01-16..07-15 reportingPeriod=полугодие',
        'window 01-16..10-15 reportingPeriod=9 месяцев',
        'window 01-16..2024-01-25 reportingPeriod=год',
      ],
      'due-outside-period',
    ],
    [
      'за 9 месяцев до 15 октября',
      'window 01-16..10-15 reportingPeriod=9 месяцев flags=report-or-length alternatives=[relative 01-01..01-15 offset=9 unit=month direction=before anchor=15 октября flags=report-or-length]',
      'report-or-length',
    ],
    ['за полгода до 1 июля', 'relative 01-01 offset=6 unit=month direction=before anchor=1 июля', 'due-before-order'],
    ['за 3 месяца до 1 сентября', 'relative 01-16..06-01 offset=3 unit=month direction=before anchor=1 сентября'],
    [
      'не позднее чем за 6 месяцев до 15 июля',
      'relative 01-01..01-15 offset=6 unit=month direction=before anchor=15 июля',
      'due-before-order',
    ],
    [
      '1 квартал до 15.04.2023, 2 квартал до 15.07.2023',
      ['window 01-16..04-15 label=1 квартал', 'window 01-16..07-15 label=2 квартал'],
    ],
  ]);
});

describe('years behind a date in figures and behind a run of months', () => {
  expectReadings('programme', [
    ['10.04, 10.10 2024 года, 20.01.2025', 'recurring 2024-04-10 2024-10-10 2025-01-20'],
    ['до 10.10 2024 г.', 'window 01-01..2024-10-10'],
    [
      '1–15 апреля, ежегодно с 2023 по 2025 год',
      'recurring 04-01..04-15 2024-04-01..2024-04-15 2025-04-01..2025-04-15',
    ],
    ['август – сентябрь 2024, 2025 гг.', 'recurring 2024-08-01..2024-09-30 2025-08-01..2025-09-30'],
  ]);
});

describe('another day in brackets', () => {
  expectReadings('row', [
    ['24 мая (10.10)', ['window 01-16..05-24', 'window 01-16..10-10'], 'two-deadlines'],
    ['май (15.06)', ['window 05-01..05-31', 'window 01-16..06-15'], 'two-deadlines'],
    ['15 мая (15.05)', 'window 01-16..05-15'],
    ['май (II квартал)', 'window 05-01..05-31'],
  ]);
});

describe('a repetition in stretches that are named from the later to the earlier', () => {
  expectReadings('row', [
    [
      '2-26 августа, но 10-22 мая, ежемесячно (среда)',
      'recurring 05-10..05-17 08-02..08-23 alternatives=[recurring 05-10 05-17 08-02 08-09 08-16 08-23]',
      'weekday-ambiguous',
    ],
  ]);
});

describe('what is said of one time twice', () => {
  expectReadings('row', [
    ['до 1 сентября, но не позднее 25 августа', 'window 01-16..08-25'],
    ['до наступления морозов, но не позднее 15 сентября', 'window 01-16..09-15 untilEvent=наступления морозов'],
    ['в пожароопасный сезон (апрель – октябрь)', 'window 04-01..10-31 eventPeriod=пожароопасный сезон'],
    ['на период паводка (апрель – май)', 'window 04-01..05-31 eventPeriod=паводка'],
    [
      'в период с 15 по 20 числа последнего месяца квартала',
      'recurring 03-15..03-20 06-15..06-20 09-15..09-20 12-15..12-20',
    ],
    ['1 раз в 3 года', 'recurring 01-01..12-31', 'year-ambiguous'],
    ['раз в 3 года, май', 'recurring 05-01..05-31', 'year-ambiguous'],
  ]);
});

describe('reports of which one has a day of its own', () => {
  const monthly = (day: string) =>
    `recurring ${['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `${month}-01..${month}-${day}`).join(' ')}`;
  expectReadings('row', [
    [
      'ежемесячно до 20 числа, за декабрь – до 25 декабря',
      [monthly('20'), 'window 01-16..12-25 reportingPeriod=декабрь'],
    ],
    ['ежемесячно до 20-го (за декабрь до 25 декабря)', [monthly('20'), 'window 01-16..12-25 reportingPeriod=декабрь']],
    ['за год – до 20 декабря', 'window 01-16..12-20 reportingPeriod=год'],
    ['за IV квартал – до 25 декабря', 'window 01-16..12-25 reportingPeriod=IV квартал'],
    ['за I квартал до 15 апреля', 'window 01-16..04-15 reportingPeriod=I квартал'],
    ['отчёт за январь-март до 10.04.2023', 'window 01-16..04-10 label=отчёт за январь-март'],
  ]);
});

describe('a run of days over the end of a month', () => {
  expectReadings('event', [
    ['30–2 июня', 'window 05-30..06-02'],
    ['с 30 по 2 июня', 'window 05-30..06-02'],
    ['с 28 по 3 марта', 'window 02-28..03-03'],
    ['с 30 по 5 января 2024 года', 'window 12-30..2024-01-05', 'due-outside-period'],
    ['31–2 мая', 'unparsed text=31–2 мая', 'no-such-date'],
    ['с 01.06 (начало) до 01.09 (окончание)', 'window 06-01..09-01', '(aside-ignored) (aside-ignored)'],
  ]);
});
