import { expectReadings } from '../../../../../test/support/deadline-wordings.js';

// Rules 5, 8 and 9: quarters, terms, halves, seasons, parts of time, holidays.

describe('parts of a calendar year', () => {
  expectReadings('row', [
    ['в I-ом квартале', 'window 01-01..03-31'],
    ['2-й квартал', 'window 04-01..06-30'],
    ['1 кварт.', 'window 01-01..03-31'],
    ['I кв. т.г.', 'window 01-01..03-31'],
    ['IV квартал 2023 г. - I квартал 2024 г.', 'window 10-01..2024-03-31', 'due-outside-period'],
    ['I, II и IV кварталы', 'recurring 01-01..03-31 04-01..06-30 10-01..12-31'],
    ['2-3 квартал', 'window 04-01..09-30'],
    ['II п/г 2023', 'window 07-01..12-31'],
    ['I полугод.', 'window 01-01..06-30'],
    ['второе полугодие 2023 года', 'window 07-01..12-31'],
    ['во второй половине года', 'window 07-01..12-31'],
    ['весной', 'window 03-01..05-31'],
    ['лето – осень', 'window 06-01..11-30'],
    ['в летние месяцы', 'window 06-01..08-31'],
    ['в летний период 2023 года', 'window 06-01..08-31'],
    ['зима 2023-2024', 'window 12-01..2024-02-29', 'due-outside-period'],
    ['в осенне-зимний период', 'window 09-01..2024-02-29', 'due-outside-period'],
    ['в весенне-летний период', 'window 03-01..08-31'],
    ['первая-вторая декада мая', 'window 05-01..05-20'],
    ['третья декада декабря 2023', 'window 12-21..12-31'],
    ['первая неделя мая и октября', 'recurring 05-01..05-07 10-01..10-07'],
    [
      'вторая половина мая, ноября 2024 года',
      'recurring 2024-05-16..2024-05-31 2024-11-16..2024-11-30',
      'due-outside-period',
    ],
    ['весь май', 'throughout 05-01..05-31'],
    ['весь II квартал', 'throughout 04-01..06-30'],
    ['всю осень', 'throughout 09-01..11-30'],
    ['весь 2023 год', 'throughout 01-01..12-31'],
    ['3 дек. марта', 'window 03-21..03-31'],
    ['I дек. сент.', 'window 09-01..09-10'],
    ['10 дек. 2023', 'window 01-16..12-10'],
    ['2 неделя октября – 1 неделя ноября', 'window 10-08..11-07'],
    ['конец мая - начало июня', 'window 05-21..06-10'],
    ['последние числа мая', 'window 05-21..05-31'],
    ['первых числах июня', 'window 06-01..06-10'],
    ['20-е числа мая', 'unparsed text=20-е числа мая', 'deadline-unparsed'],
    ['в отопительный период', 'throughout eventPeriod=отопительный период', 'event-without-dates'],
    [
      'в весенне-летний пожароопасный период',
      'throughout eventPeriod=весенне-летний пожароопасный период',
      'event-without-dates',
    ],
    ['в ходе проведения ГИА', 'throughout eventPeriod=проведения ГИА', 'event-without-dates'],
    ['в течение срока действия контракта', 'throughout eventPeriod=срока действия контракта', 'event-without-dates'],
    [
      'в период действия особого противопожарного режима',
      'throughout eventPeriod=действия особого противопожарного режима',
      'event-without-dates',
    ],
  ]);
});

describe('parts of an academic year', () => {
  expectReadings('school', [
    ['1-я четверть', 'window 2022-09-01..2022-10-31'],
    ['1 четв.', 'window 2022-09-01..2022-10-31'],
    ['1,2,3,4 четверти', 'recurring 2022-09-01..2022-10-31 2022-11-01..2022-12-31 01-01..03-31 04-01..05-31'],
    ['I, II полугодия', 'recurring 2022-09-01..2022-12-31 01-01..05-31'],
    ['первое полугодие 2022/23 уч. г.', 'window 2022-09-01..2022-12-31'],
    ['II полугодие 2023 года', 'window 07-01..12-31', 'due-outside-period'],
    ['конец 3 четверти', 'window 01-01..03-31'],
    ['начало 1 четверти', 'window 2022-09-01..2022-09-30'],
    ['последняя неделя 1 четверти', 'window 2022-10-25..2022-10-31'],
    ['в начале и в конце учебного года', 'recurring 2022-09-01..2022-09-30 2022-09-01..05-31'],
    ['начало/конец года', 'recurring 2022-09-01..2022-09-30 2022-09-01..05-31'],
    ['в середине учебного года', 'window 2022-12-01..02-28'],
    ['по окончании 1 четверти', 'window 2022-11-01..05-31'],
    ['к началу учебного года', 'window 2022-08-25..2022-08-31', 'due-outside-period'],
    ['в ходе учебного года', 'throughout 2022-09-01..05-31'],
    ['в теч. уч. года', 'throughout 2022-09-01..05-31', '(mended-word)'],
    ['в течение года', 'throughout 2022-09-01..05-31', 'ambiguous-period'],
    [
      'по окончании учебного года',
      'relative offset=0 unit=calendar_day direction=after anchor=учебного года',
      'year-before',
    ],
    ['осенние каникулы', 'throughout eventPeriod=осенние каникулы needs=terms', 'no-terms'],
    [
      'до осенних каникул',
      'relative offset=0 unit=calendar_day direction=before anchor=осенних каникул needs=terms',
      'no-terms',
    ],
  ]);
});

describe('the school’s own terms', () => {
  expectReadings('ownTerms', [
    ['I, III четверти', 'recurring 2022-09-01..2022-10-28 01-09..03-24'],
    ['2 полугодие', 'window 01-09..05-26'],
    ['до конца 3 четверти', 'window 2022-09-01..03-24'],
    ['осенние каникулы', 'window 2022-10-29..2022-11-06'],
    ['в дни зимних каникул', 'window 2022-12-29..01-08'],
    ['в течение весенних каникул', 'throughout 03-25..04-02'],
    ['осенние, весенние каникулы', 'recurring 2022-10-29..2022-11-06 03-25..04-02'],
    ['в каникулярное время', 'recurring 2022-10-29..2022-11-06 2022-12-29..01-08 03-25..04-02'],
    ['до осенних каникул', 'window 2022-09-01..2022-10-28'],
    ['после зимних каникул', 'window 01-09..05-31'],
    ['перед весенними каникулами', 'window 2022-09-01..03-24'],
    ['летние каникулы', 'window 05-27..08-31', 'due-outside-period'],
  ]);
});

describe('parts of time in other plans', () => {
  expectReadings('noPlan', [
    ['I триместр', 'unparsed text=I триместр needs=terms', 'no-terms'],
    ['третья половина мая', 'unparsed text=третья половина мая', 'no-such-date'],
    ['0 декада мая', 'unparsed text=0 декада мая', 'no-such-date'],
    ['первая половина', 'unparsed text=первая половина', 'month-missing'],
    ['пятая среда мая', 'window 05-31'],
  ]);
  expectReadings('row', [
    ['0 квартал', 'unparsed text=0 квартал', 'no-such-date'],
    ['последнее полугодие', 'window 07-01..12-31'],
    ['последняя четверть', 'window 04-01..05-31'],
    ['шестой понедельник мая', 'unparsed text=шестой понедельник мая', 'no-such-date'],
    ['в середине учебного года', 'window 2022-12-01..02-28'],
    ['1 и 3 неделя каждого месяца, с ноября', 'recurring 11-01..11-07 11-15..11-21 12-01..12-07 12-15..12-21'],
    ['зима-весна', 'window 2022-12-01..05-31'],
    ['1 четверть 2023 года', 'window 09-01..10-31'],
    ['I полугодие 2023/2024 учебного года', 'window 09-01..12-31'],
    ['2 полугодие 2022 года', 'window 2022-07-01..2022-12-31', 'due-before-order due-outside-period'],
  ]);
  expectReadings('ownTerms', [
    ['5 квартал', 'unparsed text=5 квартал', 'no-such-date'],
    ['в течение лета', 'throughout 06-01..08-31', 'due-outside-period'],
    ['перед каникулами', 'recurring 2022-09-01..2022-10-28 2022-09-01..2022-12-28 2022-09-01..03-24'],
  ]);
  expectReadings('school', [
    ['5 четверть', 'unparsed text=5 четверть', 'no-such-date'],
    ['в течение текущего месяца', 'throughout 2022-08-01..2022-08-31', 'due-outside-period'],
    ['после каникул', 'relative offset=0 unit=calendar_day direction=after anchor=каникул needs=terms', 'no-terms'],
    ['1 полугодие 2023 года', 'window 01-01..06-30', 'due-outside-period'],
  ]);
  expectReadings('september', [
    ['31', 'unparsed text=31', 'no-such-date'],
    ['4 декада', 'unparsed text=4 декада', 'no-such-date'],
    ['в течение мая и июня', 'recurring 05-01..05-31 06-01..06-30'],
  ]);
  expectReadings('clause', [['начало года', 'window 01-01..01-31', 'due-before-order']]);
  expectReadings('programme', [
    ['во второй половине учебного года', 'window 01-01..05-31'],
    ['в текущем квартале', 'window 2022-10-01..2022-12-31', 'due-outside-period'],
    ['ежегодно в осенние каникулы', 'unparsed text=ежегодно в осенние каникулы needs=terms', 'no-terms'],
    ['25 рабочий день мая', 'unparsed text=25 рабочий день мая', 'no-such-date'],
  ]);
  expectReadings('event', [
    ['последний квартал', 'window 10-01..12-31'],
    ['в период летних каникул', 'throughout eventPeriod=летних каникул needs=terms', 'no-terms'],
  ]);
});

describe('parts of an academic or a calendar year that is named', () => {
  expectReadings('row', [
    ['I квартал 2022/2023 учебного года', 'window 01-01..03-31'],
    ['IV квартал 2022-2023 учебного года', 'window 2022-10-01..2022-12-31', 'due-before-order due-outside-period'],
    ['III квартал 2023/2024 учебного года', 'window 07-01..09-30'],
    ['I четверть 2023 года', 'window 09-01..10-31'],
    ['III четверть 2023 года', 'window 01-01..03-31'],
    ['III четверть текущего года', 'window 01-01..03-31'],
    ['II четверть следующего года', 'window 2024-11-01..2024-12-31', 'due-outside-period'],
    ['2022-2025 учебные годы', 'throughout 2022-09-01..2025-05-31', 'due-outside-period'],
    ['2022/2025 гг.', 'throughout 2022-09-01..2025-05-31', 'due-outside-period'],
    ['2022/2023-2024/2025 учебные годы', 'window 2022-09-01..2025-05-31', 'due-outside-period'],
    ['2023/2021 учебный год', 'unparsed text=2023/2021 учебный год', 'no-such-date'],
    ['II триместр 2023 года', 'unparsed text=II триместр 2023 года needs=terms', 'no-terms'],
  ]);
  expectReadings('school', [
    ['III четверть 2023 года', 'window 01-01..03-31'],
    ['II четверть 2022 года', 'window 2022-11-01..2022-12-31'],
    ['I четверть 2024 года', 'window 2024-09-01..2024-10-31', 'due-outside-period'],
    ['I квартал учебного года', 'window 01-01..03-31'],
  ]);
  expectReadings('noPlan', [['III четверть следующего года', 'window 2024-01-01..2024-03-31']]);
});
