import { expectReadings } from '../../../../../test/support/deadline-wordings.js';

// Rules 12 and 18: always, on demand, by another plan, at once.

describe('an end in brackets', () => {
  expectReadings('row', [
    ['постоянно (до особого распоряжения)', 'continuous runsTo=12-31 untilEvent=особого распоряжения'],
    [
      'в течение 3 дней (до отмены режима)',
      [
        'relative offset=3 unit=calendar_day direction=after needs=anchor',
        'continuous runsTo=12-31 untilEvent=отмены режима',
      ],
      'anchor-missing two-deadlines',
    ],
  ]);
});

describe('standing duties', () => {
  const always = 'continuous runsTo=12-31';
  expectReadings('row', [
    ['на постоянной основе', always],
    ['в постоянном режиме', always],
    ['круглогодично', always],
    ['постоянно, в течение года', `${always} alternatives=[throughout 01-01..12-31]`, '(kind-conflict)'],
    ['с 1 марта и далее постоянно', `${always} alternatives=[window 03-01..12-31]`, '(kind-conflict)'],
    ['постоянно до 1 июня', 'continuous runsTo=06-01'],
    ['до особого распоряжения', `${always} untilEvent=особого распоряжения`],
    ['постоянно до отмены режима', `${always} untilEvent=отмены режима`],
    ['до 1 июня, далее постоянно', ['window 01-16..06-01', always], 'two-deadlines'],
  ]);
});

describe('when something calls for it', () => {
  expectReadings('row', [
    ['под запрос', 'on_demand condition=запрос'],
    ['по поручению руководителя', 'on_demand condition=поручению руководителя'],
    ['по решению КЧС', 'on_demand condition=решению КЧС'],
    ['при угрозе возникновения ЧС', 'on_demand condition=угрозе возникновения ЧС'],
    ['при приеме на работу', 'on_demand condition=приеме на работу'],
    ['по мере выхода нормативных документов', 'on_demand condition=выхода нормативных документов'],
    ['после каждого мероприятия', 'on_demand condition=мероприятия'],
    ['перед каждым мероприятием', 'on_demand condition=мероприятием'],
    ['по факту выявления', 'on_demand condition=факту выявления'],
    ['немедленно при получении сигнала', 'on_demand condition=получении сигнала urgent=немедленно'],
    [
      'при приёме на работу, далее 1 раз в год',
      ['on_demand condition=приёме на работу', 'recurring 01-01..12-31'],
      'two-deadlines',
    ],
    [
      'в течение года при необходимости',
      'on_demand condition=необходимости alternatives=[throughout 01-01..12-31]',
      '(kind-conflict)',
    ],
    ['по согласованию с учредителем', 'on_demand condition=по согласованию с учредителем flags=date-to-be-agreed'],
    ['дата уточняется', 'on_demand condition=дата уточняется flags=date-to-be-agreed'],
    [
      'о дате будет сообщено дополнительно',
      'on_demand condition=о дате будет сообщено дополнительно flags=date-to-be-agreed',
    ],
  ]);
});

describe('another plan', () => {
  expectReadings('row', [
    ['по утвержденному плану-графику', 'external externalPlan=утвержденному плану-графику', 'external-plan'],
    [
      'согласно срокам, установленным Рособрнадзором',
      'external externalPlan=срокам, установленным Рособрнадзором',
      'external-plan',
    ],
    ['в соотв. с планом', 'external externalPlan=планом', 'external-plan'],
    [
      'в соответствии со сроками, установленными Минпросвещения',
      'external externalPlan=сроками, установленными Минпросвещения',
      'external-plan',
    ],
    [
      'в сроки, установленные законодательством',
      'external externalPlan=сроки, установленные законодательством',
      'external-plan',
    ],
    ['в установленные законом сроки', 'external externalPlan=установленные законом сроки', 'external-plan'],
    ['сроки по графику', 'external externalPlan=графику', 'external-plan'],
    ['по срокам Рособрнадзора', 'external externalPlan=срокам Рособрнадзора', 'external-plan'],
    ['октябрь, согласно графику', 'window 10-01..10-31 externalPlan=графику', '(external-plan)'],
    [
      'ежеквартально (по отдельному графику)',
      'recurring 01-01..03-31 04-01..06-30 07-01..09-30 10-01..12-31 externalPlan=отдельному графику',
      '(external-plan)',
    ],
  ]);
});

describe('at once', () => {
  expectReadings('row', [
    ['Незамедлительно.', 'unparsed urgent=Незамедлительно text=Незамедлительно.', 'urgent-without-profile'],
    ['в кратчайшие сроки', 'unparsed urgent=в кратчайшие сроки text=в кратчайшие сроки', 'urgent-without-profile'],
    ['срочно, до 1 мая', 'window 01-16..05-01 urgent=срочно'],
  ]);
});

describe('standing duties beside other words', () => {
  expectReadings('noPlan', [['постоянно (отчёт: по запросу)', 'continuous', '(aside-ignored)']]);
  expectReadings('ownTerms', [
    ['постоянно до завершения работ', 'continuous runsTo=05-31 untilEvent=завершения работ'],
    ['постоянно, по 1 июня', 'continuous runsTo=06-01'],
    [
      'постоянно, в период экзаменов',
      ['continuous runsTo=05-31', 'throughout eventPeriod=экзаменов'],
      'event-without-dates two-deadlines',
    ],
  ]);
  expectReadings('school', [
    ['постоянно, май', ['continuous runsTo=05-31', 'window 05-01..05-31'], 'two-deadlines'],
    [
      'с даты издания приказа ежемесячно',
      'recurring 2022-09-01..2022-09-30 2022-10-01..2022-10-31 2022-11-01..2022-11-30 2022-12-01..2022-12-31 01-01..01-31 02-01..02-28 03-01..03-31 04-01..04-30 05-01..05-31',
      'words-set-aside',
    ],
  ]);
  expectReadings('event', [
    ['постоянно в течение года', 'continuous runsTo=12-31 alternatives=[throughout 01-01..12-31]', '(kind-conflict)'],
  ]);
  expectReadings('row', [
    ['по запросу (постоянно)', 'on_demand condition=запросу alternatives=[continuous runsTo=12-31]', '(kind-conflict)'],
    [
      'май (в период экзаменов)',
      ['window 05-01..05-31', 'throughout eventPeriod=экзаменов'],
      'event-without-dates two-deadlines',
    ],
    ['в кратчайшие сроки', 'unparsed urgent=в кратчайшие сроки text=в кратчайшие сроки', 'urgent-without-profile'],
    ['единожды, по запросу', 'window 01-01..12-31 condition=запросу'],
    [
      'по плану, в течение 5 дней',
      'relative offset=5 unit=calendar_day direction=after needs=anchor externalPlan=плану',
      'anchor-missing (external-plan)',
    ],
    ['по согласованию, май', 'window 05-01..05-31 flags=date-to-be-agreed'],
    ['до отмены, ежемесячно с ноября', 'recurring 11-01..11-30 12-01..12-31', 'words-set-aside'],
    ['май–июнь, кроме июня', 'window 05-01..06-30', 'words-set-aside'],
  ]);
  expectReadings('programme', [
    ['май (по запросу)', ['window 05-01..05-31', 'on_demand condition=запросу'], 'two-deadlines'],
  ]);
});
