import { expectReadings } from '../../../../../test/support/deadline-wordings.js';

// Rules 14, 15 and 21: remarks, hours, labels, what a month heading gives.

describe('labels', () => {
  expectReadings('event', [
    [
      '1 этап (школьный) – октябрь, 2 этап (муниципальный) – ноябрь',
      ['window 10-01..10-31 label=1 этап (школьный)', 'window 11-01..11-30 label=2 этап (муниципальный)'],
    ],
    [
      'Подготовительный этап: февраль; основной: март - ноябрь',
      ['window 02-01..02-28 label=Подготовительный этап', 'window 03-01..11-30 label=основной'],
    ],
    ['отчёт до 15 декабря', 'window 01-16..12-15 label=отчёт'],
    [
      'постоянно, отчёт ежеквартально',
      ['continuous runsTo=12-31', 'recurring 01-01..03-31 04-01..06-30 07-01..09-30 10-01..12-31 label=отчёт'],
    ],
    ['постоянно (отчёт – до 1 декабря 2023 года)', ['continuous runsTo=12-31', 'window 01-16..12-01 label=отчёт']],
    ['октябрь (отчёт до 10 ноября)', ['window 10-01..10-31', 'window 01-16..11-10 label=отчёт']],
    [
      '1-й этап до 1 марта, 2-й этап до 1 июня',
      ['window 01-16..03-01 label=1-й этап', 'window 01-16..06-01 label=2-й этап'],
    ],
    ['до 1 июня – школы, до 15 июня – МОУО', ['window 01-16..06-01 label=школы', 'window 01-16..06-15 label=МОУО']],
    [
      '15 марта – русский язык; 17 марта – математика',
      ['window 03-15 label=русский язык', 'window 03-17 label=математика'],
    ],
    ['январь: сбор; февраль: анализ', ['window 01-01..01-31 label=сбор', 'window 02-01..02-28 label=анализ']],
    [
      'до 1 апреля (I этап); до 1 июня (II этап)',
      ['window 01-16..04-01 label=I этап', 'window 01-16..06-01 label=II этап'],
    ],
    ['9 класс – май, 11 класс – июнь', ['window 05-01..05-31 label=9 класс', 'window 06-01..06-30 label=11 класс']],
    [
      'мониторинг – 1 раз в полугодие; отчет – до 20 декабря',
      ['recurring 01-01..06-30 07-01..12-31 label=мониторинг', 'window 01-16..12-20 label=отчет'],
    ],
  ]);
});

describe('reports that are named by what they are about', () => {
  expectReadings('row', [
    [
      '9 месяцев – до 10 октября; год – до 20 января',
      [
        'window 01-16..10-10 label=9 месяцев reportingPeriod=9 месяцев',
        'window 01-16..2024-01-20 label=год reportingPeriod=год',
      ],
      'due-outside-period',
    ],
    [
      '1 полугодие – до 15 июля, год – до 15 января следующего года',
      ['window 01-16..07-15 label=1 полугодие', 'window 01-16..2024-01-15 label=год reportingPeriod=год'],
      'due-outside-period',
    ],
    [
      'I квартал – до 10 апреля\nполугодие – до 10 июля\n9 месяцев – до 10 октября\nгод – до 20 января',
      [
        'window 01-16..04-10 label=I квартал',
        'window 01-16..07-10 label=полугодие reportingPeriod=полугодие',
        'window 01-16..10-10 label=9 месяцев reportingPeriod=9 месяцев',
        'window 01-16..2024-01-20 label=год reportingPeriod=год',
      ],
      'due-outside-period',
    ],
    [
      'до 10 октября – 9 месяцев; до 20 января – год',
      [
        'window 01-16..10-10 label=9 месяцев reportingPeriod=9 месяцев',
        'window 01-16..2024-01-20 label=год reportingPeriod=год',
      ],
      'due-outside-period',
    ],
    [
      'до 10 октября (9 месяцев), до 20 января (год)',
      ['window 01-16..10-10 reportingPeriod=9 месяцев', 'window 01-16..2024-01-20 reportingPeriod=год'],
      'due-outside-period',
    ],
    ['3 месяца – 10 апреля', 'window 01-16..04-10 label=3 месяца reportingPeriod=3 месяца'],
    ['с 1 марта по 30 ноября (9 месяцев)', 'window 03-01..11-30'],
  ]);
});

describe('remarks', () => {
  expectReadings('event', [
    ['15 мая 2023 г., понедельник', 'window 05-15'],
    ['понедельник, 15 мая', 'window 05-15'],
    ['15 мая (понедельник), 16 мая (вторник)', ['window 05-15', 'window 05-16'], 'two-deadlines'],
    [
      '15 мая (понедельник), 16 мая (среда)',
      ['window 05-15', 'window 05-16 flags=weekday-mismatch'],
      'two-deadlines weekday-mismatch',
    ],
    ['май (1-2 неделя)', 'window 05-01..05-14 alternatives=[window 05-01..05-31]', '(narrowed-by-brackets)'],
    [
      'Май 2023 года (вторая декада)',
      'window 05-11..05-20 alternatives=[window 05-01..05-31]',
      '(narrowed-by-brackets)',
    ],
    ['май (II половина)', 'window 05-16..05-31 alternatives=[window 05-01..05-31]', '(narrowed-by-brackets)'],
    ['II квартал (1-2 неделя)', 'window 04-01..06-30', '(aside-ignored)'],
    ['15 мая (вторник)', 'window 05-15 flags=weekday-mismatch', 'weekday-mismatch'],
    ['до 15 мая (понедельник)', 'window 01-16..05-15'],
    ['до 15 мая, вторник', 'window 01-16..05-15 flags=weekday-mismatch', 'weekday-mismatch'],
    ['каждый понедельник до 30 января', 'recurring 01-16 01-23 01-30'],
    ['по понедельникам до 30 января', 'recurring 01-16 01-23 01-30'],
    ['15 мая (1 день)', 'window 05-15', '(aside-ignored)'],
    ['май (с 10 до 12 часов)', 'window 05-01..05-31 timeText=с 10 до 12 часов'],
    ['15–19 мая (5 дней)', 'window 05-15..05-19'],
    ['15–19 мая (7 дней)', 'window 05-15..05-19 flags=length-mismatch', 'length-mismatch'],
    ['май (II квартал)', 'window 05-01..05-31'],
    ['IV квартал (до 15 декабря)', 'window 10-01..12-15 alternatives=[window 10-01..12-31]', '(narrowed-by-brackets)'],
    ['июнь (10.06-20.06)', 'window 06-10..06-20 alternatives=[window 06-01..06-30]', '(narrowed-by-brackets)'],
    ['12.00 15 мая', 'window 05-15 timeText=12.00'],
    ['15 мая, начало в 10.00', 'window 05-15 timeText=начало в 10.00'],
    ['15.05.2023 10-00', 'window 05-15 timeText=10-00'],
    ['9 мая 22-00', 'window 05-09 timeText=22-00'],
    ['12.06 22-30', 'window 06-12 timeText=22-30'],
    ['9 мая 10.15', 'window 05-09 timeText=10.15'],
    ['9 мая 10-00–12-00', 'window 05-09 timeText=10-00–12-00'],
    ['15 мая 2023 года в 10 часов 00 минут', 'window 05-15 timeText=в 10 часов 00 минут'],
    ['15 мая, в течение дня', 'window 05-15 timeText=в течение дня'],
    ['октябрь, по согласованию', 'window 10-01..10-31 flags=date-to-be-agreed'],
  ]);
});

describe('under a month heading', () => {
  expectReadings('september', [
    ['первая неделя', 'window 09-01..09-07'],
    ['третья декада', 'window 09-21..09-30'],
    ['в конце месяца', 'window 09-21..09-30'],
    ['весь месяц', 'throughout 09-01..09-30'],
    ['в течение всего месяца', 'throughout 09-01..09-30'],
    ['15 числа', 'window 09-01..09-15'],
    ['5, 12, 19', 'recurring 09-05 09-12 09-19'],
    ['10-15', 'window 09-10..09-15'],
    ['с 5 по 15 число', 'window 09-05..09-15'],
    ['по пятницам', 'recurring 09-01 09-08 09-15 09-22 09-29'],
    ['ежедневно', 'recurring every=1(09-01..09-30)'],
    ['ежедневно до 15 числа', 'recurring every=1(09-01..09-15)'],
    ['в начале каждой недели', 'recurring 09-04..09-05 09-11..09-12 09-18..09-19 09-25..09-26'],
    ['в середине недели', 'recurring 09-01 09-06..09-08 09-13..09-15 09-20..09-22 09-27..09-29'],
    ['последний рабочий день каждой недели', 'recurring 09-01 09-04..09-08 09-11..09-15 09-18..09-22 09-25..09-29'],
    ['до 15.09', 'window 01-16..09-15'],
  ]);
});

describe('under a heading of a quarter', () => {
  expectReadings('quarter', [
    ['–', 'window 04-01..06-30 inheritedFrom=section'],
    ['в течение квартала', 'throughout 04-01..06-30'],
    ['до конца квартала', 'window 01-16..06-30'],
    ['май', 'window 05-01..05-31'],
    ['ежемесячно до 5 числа', 'recurring 04-01..04-05 05-01..05-05 06-01..06-05'],
    ['до 15', 'unparsed text=до 15', 'month-missing'],
    ['до 15 числа', 'unparsed text=до 15 числа', 'month-missing'],
    ['первая неделя', 'unparsed text=первая неделя', 'month-missing'],
  ]);
});

describe('brackets and hours', () => {
  expectReadings('event', [
    ['5–12 мая (4 рабочих дня)', 'window 05-05..05-12'],
    ['(отчёт – до 1 декабря)', 'unparsed text=(отчёт – до 1 декабря)', 'no-date'],
    ['15, 16 мая (понедельник, среда)', 'recurring 05-15 05-16 flags=weekday-mismatch', 'weekday-mismatch'],
    ['с 10:00 до 12:00 15 мая', 'window 05-15 timeText=с 10:00 до 12:00'],
    ['15 мая (10:00)', 'window 05-15 timeText=10:00'],
  ]);
  expectReadings('noPlan', [
    ['5–12 мая (3 рабочих дня)', 'window 05-05..05-12 flags=length-mismatch', 'length-mismatch'],
    ['до 15 мая (вторник)', 'window 03-07..05-15 flags=weekday-mismatch', 'weekday-mismatch'],
  ]);
  expectReadings('school', [
    ['1–14 мая (2 недели)', 'window 05-01..05-14'],
    ['1–14 мая (3 недели)', 'window 05-01..05-14 flags=length-mismatch', 'length-mismatch'],
  ]);
  expectReadings('ownTerms', [['1–31 мая (1 месяц)', 'window 05-01..05-31']]);
  expectReadings('september', [
    ['II квартал (май-июнь)', 'window 05-01..06-30 alternatives=[window 04-01..06-30]', '(narrowed-by-brackets)'],
  ]);
  expectReadings('row', [
    ['II квартал (июль)', ['window 04-01..06-30', 'window 07-01..07-31'], 'two-deadlines'],
    [
      'октябрь (отчёт ежеквартально)',
      ['window 10-01..10-31', 'recurring 01-01..03-31 04-01..06-30 07-01..09-30 10-01..12-31 label=отчёт'],
    ],
    [
      'постоянно, май (отчёт – до 1 декабря), июнь',
      ['continuous runsTo=12-31', 'window 05-01..05-31', 'window 06-01..06-30', 'window 01-16..12-01 label=отчёт'],
      'two-deadlines',
    ],
    ['с 10:00 15 мая по 20 мая', 'window 05-15..05-20 timeText=с 10:00'],
    ['май (май (май))', 'unparsed text=май (май (май))', 'deadline-unparsed'],
    ['май (школы – до 15 мая; остальное – потом)', 'window 05-01..05-31', '(aside-ignored)'],
  ]);
  expectReadings('clause', [['май (в 10:00)', 'window 05-01..05-31 timeText=в 10:00']]);
  expectReadings('programme', [
    [
      'до 10:00 15 мая, до 11:00 16 мая',
      ['window 01-01..05-15 timeText=до 10:00', 'window 01-01..05-16 timeText=до 11:00'],
      'two-deadlines',
    ],
  ]);
});

describe('several terms with an hour each', () => {
  const both = ['window 05-10 timeText=в 10.00', 'window 05-12 timeText=в 14.00'];
  expectReadings('event', [
    ['10 мая в 10.00, 12 мая в 14.00', both, 'two-deadlines'],
    ['10.05.2023 в 10.00, 12.05.2023 в 14.00', both, 'two-deadlines'],
    ['в 10.00 10 мая, в 14.00 12 мая', both, 'two-deadlines'],
    ['10 мая в 10.00 и 14.00, 12 мая', ['window 05-10 timeText=в 10.00, 14.00', 'window 05-12'], 'two-deadlines'],
    ['10 и 12 мая в 10.00', 'recurring 05-10 05-12 timeText=в 10.00'],
  ]);
  expectReadings('row', [
    [
      'до 12:00 10 мая, до 14:00 12 мая',
      ['window 01-16..05-10 timeText=до 12:00', 'window 01-16..05-12 timeText=до 14:00'],
      'two-deadlines',
    ],
    [
      'до 10.00 10 мая (I этап), до 14.00 12 мая (II этап)',
      ['window 01-16..05-10 timeText=до 10.00 label=I этап', 'window 01-16..05-12 timeText=до 14.00 label=II этап'],
    ],
  ]);
});
