import { expectReadings } from '../../../../../test/support/deadline-wordings.js';

// Dates that are no term of the work: of another paper, or of a term that holds no longer.

const ALWAYS = 'continuous runsTo=12-31';

describe('the day of another paper', () => {
  expectReadings('row', [
    ['до 1 мая (приказ от 15.03.2023)', 'window 01-16..05-01', '(aside-ignored)'],
    ['до 1 мая (приказ № 12 от 15 марта 2023 г.)', 'window 01-16..05-01', '(aside-ignored)'],
    ['до 1 мая (в ред. от 15.03.2023)', 'window 01-16..05-01', '(aside-ignored)'],
    ['постоянно (письмо от 15.03.2023)', ALWAYS, '(aside-ignored)'],
    ['в течение года (письмо Минобрнауки России от 15.03)', 'throughout 01-01..12-31', '(aside-ignored)'],
    ['до 1 мая, приказ от 15.03.2023', 'window 01-16..05-01', 'words-set-aside'],
    ['до 1 мая; приказ от 15.03.2023', 'window 01-16..05-01', 'words-set-aside'],
    ['приказ от 15.03.2023; до 1 мая', 'window 01-16..05-01', 'words-set-aside'],
    ['приказ от 15.03.2023, 20.05.2023', 'window 01-16..05-20', 'words-set-aside'],
    ['приказ от 15.03.2023', 'unparsed text=приказ от 15.03.2023', 'no-date'],
    ['постоянно (отчёт – до 1 декабря)', [ALWAYS, 'window 01-16..12-01 label=отчёт']],
  ]);
});

describe('a term that was moved', () => {
  const moved = 'window 01-16..06-20 alternatives=[window 01-16..05-15]';
  expectReadings('row', [
    ['до 15.05.2023 (продлено до 20.06.2023)', moved, 'term-moved'],
    ['до 15.05.2023, продлён до 20.06.2023', moved, 'term-moved'],
    ['до 15.05.2023 (перенесено на 20.06.2023)', moved, 'term-moved'],
    ['до 15.05.2023 (продлён приказом № 5 до 20.06.2023)', moved, 'term-moved'],
    ['до 15 мая, новый срок – до 20 июня', moved, 'term-moved'],
    ['было 15 мая, стало 20 июня', moved, 'term-moved'],
    ['до 20 июня (ранее – до 15 мая)', moved, 'term-moved'],
    ['до 20 июня (было до 15 мая)', moved, 'term-moved'],
    [
      'до 15 мая, продлено до 20 июня, продлено до 1 июля',
      'window 01-16..07-01 alternatives=[window 01-16..06-20 | window 01-16..05-15]',
      'term-moved',
    ],
    ['вместо 15 мая – 20 июня', 'window 05-15..06-20 label=вместо', 'term-moved'],
    ['до 15 мая (срок перенесён на 20 июня)', 'window 01-16..05-15', 'term-moved'],
    ['продлено до 20 июня', 'window 01-16..06-20 label=продлено'],
    [
      'отчёт до 1 мая, перенос стендов до 5 мая',
      ['window 01-16..05-01 label=отчёт', 'window 01-16..05-05 label=перенос стендов'],
    ],
  ]);
});

describe('an event of which the brackets give one end', () => {
  expectReadings('row', [
    [
      'в пожароопасный период (с 15 апреля)',
      'window 04-15..12-31 eventPeriod=пожароопасный период',
      'event-without-dates',
    ],
    [
      'в пожароопасный период (до 15 октября)',
      'window 01-16..10-15 eventPeriod=пожароопасный период',
      'event-without-dates',
    ],
    ['в пожароопасный период (15.04–15.10)', 'window 04-15..10-15 eventPeriod=пожароопасный период'],
    ['в пожароопасный период (с апреля по октябрь)', 'window 04-01..10-31 eventPeriod=пожароопасный период'],
  ]);
});
