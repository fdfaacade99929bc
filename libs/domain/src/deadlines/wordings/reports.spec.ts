import { expectReadings } from '../../../../../test/support/deadline-wordings.js';

// Rule 7: reports on a period, and when they are due.

const NEXT_MONTHS = 'recurring 04-01..04-10 07-01..07-10 10-01..10-10 2024-01-01..2024-01-10';

describe('the month after the reporting part', () => {
  expectReadings('row', [
    ['ежеквартально до 10-го числа месяца, следующего за отчётным периодом', NEXT_MONTHS],
    ['до 10 числа месяца, следующего за кварталом', NEXT_MONTHS],
    ['по итогам квартала до 10 числа месяца, следующего за отчетным', `${NEXT_MONTHS} reportingPeriod=квартала`],
    ['по итогам квартала, до 10 числа следующего месяца', `${NEXT_MONTHS} reportingPeriod=квартала`],
    [
      'ежеквартально, до 10 числа',
      `${NEXT_MONTHS} alternatives=[recurring 03-01..03-10 06-01..06-10 09-01..09-10 12-01..12-10]`,
      'month-ambiguous due-outside-period',
    ],
    ['до 25 числа последнего месяца квартала', 'recurring 03-01..03-25 06-01..06-25 09-01..09-25 12-01..12-25'],
    [
      'до 10 числа первого месяца квартала',
      'recurring 01-01..01-10 04-01..04-10 07-01..07-10 10-01..10-10',
      'due-before-order',
    ],
    [
      'ежеквартально до 25-го числа последнего месяца отчетного квартала',
      'recurring 03-01..03-25 06-01..06-25 09-01..09-25 12-01..12-25',
    ],
    ['до 1 апреля года, следующего за отчетным', 'window 2024-04-01'],
  ]);
  expectReadings('programme', [
    ['не позднее 1 марта года, следующего за отчетным годом', 'recurring 2024-03-01 2025-03-01 2026-03-01'],
    [
      'Ежегодно, до 15 января года, следующего за отчётным',
      'recurring 2024-01-01..2024-01-15 2025-01-01..2025-01-15 2026-01-01..2026-01-15',
    ],
  ]);
});

describe('what the report is about', () => {
  expectReadings('row', [
    ['по итогам полугодия, до 15 июля', 'window 01-16..07-15 reportingPeriod=полугодия'],
    ['до 15 июля (за I полугодие)', 'window 01-16..07-15 reportingPeriod=I полугодие'],
    ['за 1 квартал - до 10 апреля', 'window 01-16..04-10 reportingPeriod=1 квартал'],
    ['за 9 месяцев – до 10 октября', 'window 01-16..10-10 reportingPeriod=9 месяцев'],
    ['за I квартал, до 10 числа следующего месяца', 'window 04-01..04-10 reportingPeriod=I квартал'],
    [
      'за 9 месяцев 2023 года, до 15 числа следующего месяца',
      'window 10-01..10-15 reportingPeriod=9 месяцев 2023 года',
    ],
    [
      'за I полугодие – до 15 июля, за год – до 20 января',
      ['window 01-16..07-15 reportingPeriod=I полугодие', 'window 01-16..2024-01-20 reportingPeriod=год'],
      'due-outside-period',
    ],
    [
      'I квартал – до 10 апреля, II квартал – до 10 июля',
      ['window 01-16..04-10 label=I квартал', 'window 01-16..07-10 label=II квартал'],
    ],
    [
      'по итогам каждого квартала',
      'recurring 01-01..03-31 04-01..06-30 07-01..09-30 10-01..12-31 reportingPeriod=каждого квартала',
    ],
    [
      'по итогам полугодия',
      'unparsed text=по итогам полугодия reportingPeriod=полугодия alternatives=[recurring 01-01..06-30 07-01..12-31]',
      'no-date',
    ],
    ['по итогам 2023 года', 'unparsed text=по итогам 2023 года reportingPeriod=2023 года', 'no-date'],
    ['по состоянию на 1 января', 'unparsed text=по состоянию на 1 января reportingPeriod=1 января', 'no-date'],
    ['по результатам мониторинга', 'on_demand condition=результатам мониторинга'],
  ]);
});

describe('reports in other plans', () => {
  expectReadings('noPlan', [
    [
      'по итогам полугодий',
      'unparsed text=по итогам полугодий reportingPeriod=полугодий alternatives=[recurring needs=period]',
      'no-date',
    ],
  ]);
  expectReadings('school', [
    [
      'по состоянию на 1 мая, 1 октября',
      'unparsed text=по состоянию на 1 мая, 1 октября reportingPeriod=1 мая, 1 октября',
      'no-date',
    ],
    ['по итогам мероприятия', 'on_demand condition=итогам мероприятия'],
    ['по итогам 1 четверти, до 10 ноября', 'window 2022-09-01..2022-11-10 reportingPeriod=1 четверти'],
    [
      '1 раз в четверть до 5 числа',
      'recurring 2022-11-01..2022-11-05 01-01..01-05 04-01..04-05 06-01..06-05 alternatives=[recurring 2022-10-01..2022-10-05 2022-12-01..2022-12-05 03-01..03-05 05-01..05-05]',
      'month-ambiguous due-outside-period',
    ],
    [
      'по итогам каждой четверти',
      'recurring 2022-09-01..2022-10-31 2022-11-01..2022-12-31 01-01..03-31 04-01..05-31 reportingPeriod=каждой четверти',
    ],
  ]);
  expectReadings('row', [
    [
      'отчёт – по итогам квартала',
      'unparsed text=по итогам квартала reportingPeriod=квартала alternatives=[recurring 01-01..03-31 04-01..06-30 07-01..09-30 10-01..12-31] label=отчёт',
      'no-date',
    ],
    ['по итогам года, до 20 января', 'window 01-16..2024-01-20 reportingPeriod=года', 'due-outside-period'],
    ['по итогам полугодия, ежегодно', 'recurring 01-01..12-31 reportingPeriod=полугодия'],
    ['за май – до 5 июня', 'window 01-16..06-05 reportingPeriod=май'],
    ['за 2023 год – до 1 февраля 2024 года', 'window 01-16..2024-02-01 reportingPeriod=2023 год', 'due-outside-period'],
    [
      'ежеквартально до 20 числа второго месяца квартала',
      'recurring 02-01..02-20 05-01..05-20 08-01..08-20 11-01..11-20',
    ],
  ]);
});

describe('a report on each of several parts', () => {
  expectReadings('row', [
    [
      'по итогам I, II, III кварталов – до 10 числа месяца, следующего за отчетным',
      'recurring 04-01..04-10 07-01..07-10 10-01..10-10 reportingPeriod=I, II, III кварталов',
    ],
    [
      'за I и II полугодия до 15 числа следующего месяца',
      'recurring 07-01..07-15 2024-01-01..2024-01-15 reportingPeriod=I и II полугодия',
      'due-outside-period',
    ],
    [
      'за 1, 2, 3, 4 кварталы – до 10 числа следующего месяца',
      'recurring 04-01..04-10 07-01..07-10 10-01..10-10 2024-01-01..2024-01-10 reportingPeriod=1, 2, 3, 4 кварталы',
      'due-outside-period',
    ],
    [
      'по итогам I–III кварталов до 10 числа месяца, следующего за отчетным',
      'window 10-01..10-10 reportingPeriod=I–III кварталов',
    ],
    [
      'за I, II, IV кварталы – до 10 апреля, 10 июля, 10 января',
      'recurring 01-16..04-10 01-16..07-10 01-16..2024-01-10 reportingPeriod=I, II, IV кварталы',
      'due-outside-period',
    ],
    [
      'за январь, февраль, март – до 5 числа следующего месяца',
      'recurring 02-01..02-05 03-01..03-05 04-01..04-05 reportingPeriod=январь, февраль, март',
    ],
    ['за январь, февраль – до 5 марта', 'window 01-16..03-05 reportingPeriod=январь, февраль'],
    ['за IV квартал до 15 января', 'window 01-16..2024-01-15 reportingPeriod=IV квартал', 'due-outside-period'],
  ]);
});
