import { expectReadings } from '../../../../../test/support/deadline-wordings.js';

// Rules 3 and 13: what «до» is of, and where another deadline begins.

describe('what stands behind «до»', () => {
  expectReadings('row', [
    ['до 1 июня 2023 года\nиюль 2023 года', ['window 01-16..06-01', 'window 07-01..07-31'], 'two-deadlines'],
    ['до 1 июня\n2023 года\nиюль\n2023 года', ['window 01-16..06-01', 'window 07-01..07-31'], 'two-deadlines'],
    ['до 1 июня, июль', ['window 01-16..06-01', 'window 07-01..07-31'], 'two-deadlines'],
    ['до 1 июня; III квартал', ['window 01-16..06-01', 'window 07-01..09-30'], 'two-deadlines'],
    ['до 1 июня, осень', ['window 01-16..06-01', 'window 09-01..11-30'], 'two-deadlines'],
    ['до мая\nиюнь', ['window 01-16..04-30', 'window 06-01..06-30'], 'two-deadlines'],
    ['до конца мая\nиюнь', ['window 01-16..05-31', 'window 06-01..06-30'], 'two-deadlines'],
    ['по 15 мая\nиюнь', ['window 01-16..05-15', 'window 06-01..06-30'], 'two-deadlines'],
    ['к 1 сентября\nоктябрь', ['window 01-16..09-01', 'window 10-01..10-31'], 'two-deadlines'],
    ['срок – 1 июня\nиюль', ['window 01-16..06-01', 'window 07-01..07-31'], 'two-deadlines'],
    [
      'не позднее 1 марта\nсентябрь, октябрь',
      ['window 01-16..03-01', 'recurring 09-01..09-30 10-01..10-31'],
      'two-deadlines',
    ],
    ['до 31 мая\n2-я неделя июня', ['window 01-16..05-31', 'window 06-08..06-14'], 'two-deadlines'],
    ['до 1 июня\n1 июля', 'recurring 01-16..06-01 01-16..07-01'],
    ['до 1 апреля\nдо 1 июля', 'recurring 01-16..04-01 01-16..07-01'],
    ['до 20 января\nапреля, июля', 'recurring 01-16..01-20 01-16..04-20 01-16..07-20'],
    ['до марта, июня, сентября', 'recurring 01-16..02-28 01-16..05-31 01-16..08-31'],
    ['до мая – июня', 'window 01-16..05-31'],
    ['до 15 мая, 20-25 июня', 'recurring 01-16..05-15 01-16..06-25'],
    ['срок: май\nиюнь', 'recurring 05-01..05-31 06-01..06-30'],
    ['до 10 числа\n15 мая', 'unparsed text=до 10 числа\n15 мая', 'month-missing'],
    ['май, до 10 числа', 'window 05-01..05-10'],
    ['май\n2023', 'window 05-01..05-31'],
    ['до 1 июня\n2023 года', 'window 01-16..06-01'],
  ]);
});
