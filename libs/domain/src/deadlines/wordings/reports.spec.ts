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
