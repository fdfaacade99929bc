import { expectReadings } from '../../../../../test/support/deadline-wordings.js';

// Rule 13: misspellings, scanner damage, lost marks.

describe('mended, with a note', () => {
  expectReadings('row', [
    ['сентбярь', 'window 09-01..09-30', '(mended-word)'],
    ['феварль', 'window 02-01..02-28', '(mended-word)'],
    ['ноябрть', 'window 11-01..11-30', '(mended-word)'],
    ['яиварь', 'window 01-01..01-31', '(mended-word)'],
    ['январь-фераль', 'window 01-01..02-28', '(mended-word)'],
    ['сент ябрь', 'window 09-01..09-30', '(mended-word)'],
    ['о к т я б р ь', 'window 10-01..10-31', '(mended-word)'],
    ['Гполугодие', 'window 01-01..06-30', '(mended-word)'],
    ['Г полугодие', 'window 01-01..06-30', '(mended-word)'],
    ['[ полугодие', 'window 01-01..06-30', '(mended-word)'],
    ['Г квартал', 'window 01-01..03-31', '(mended-word)'],
    ['ТУ квартал', 'window 10-01..12-31', '(mended-word)'],
    ['ГУ квартал', 'window 10-01..12-31', '(mended-word)'],
    ['до конца Г квартала', 'window 01-16..03-31', '(mended-word)'],
    ['0ктябрь', 'window 10-01..10-31', '(mended-word)'],
    ['декaбpь', 'window 12-01..12-31', '(mended-word)'],
    ['З0 сентября', 'window 01-16..09-30', '(mended-word)'],
    ['l5 мая', 'window 01-16..05-15', '(mended-word)'],
    ['до З1 мая', 'window 01-16..05-31', '(mended-word)'],
    ['до 1 мая 2О23 года', 'window 01-16..05-01', '(mended-word)'],
    ['15.О5.2023', 'window 01-16..05-15', '(mended-word)'],
    ['15,05,2023', 'window 01-16..05-15', '(mended-word)'],
    ['до 15. 05. 2023', 'window 01-16..05-15', '(mended-word)'],
    ['П квартал', 'window 04-01..06-30', '(mended-word)'],
    ['ІІ квартал', 'window 04-01..06-30', '(mended-word)'],
    ['Ш квартал', 'window 07-01..09-30', '(mended-word)'],
    ['IУ квартал', 'window 10-01..12-31', '(mended-word)'],
    ['П-Ш кв.', 'window 04-01..09-30', '(mended-word) (mended-word)'],
    ['постояно', 'continuous runsTo=12-31', '(mended-word)'],
    ['до 15.ОЗ.2023', 'window 01-16..03-15', '(mended-word)'],
    ['ежеквартальо', 'recurring 01-01..03-31 04-01..06-30 07-01..09-30 10-01..12-31', '(mended-word)'],
    ['в тчение года', 'throughout 01-01..12-31', '(mended-word)'],
    ['в течени года', 'throughout 01-01..12-31', '(mended-word)'],
    ['в тeчение 2023 гoда', 'throughout 01-01..12-31', '(mended-word) (mended-word)'],
    ['до 31 декабря 202 3 года', 'window 01-16..12-31', '(mended-word)'],
    ['до 1 0 марта', 'window 01-16..03-10', '(mended-word)'],
    ['до 0 5 марта', 'window 01-16..03-05', '(mended-word)'],
    ['ежекварталь-\nно', 'recurring 01-01..03-31 04-01..06-30 07-01..09-30 10-01..12-31', '(mended-word)'],
  ]);
});

describe('needs no mending', () => {
  expectReadings('row', [
    ['до1сентября2023г.', 'window 01-16..09-01'],
    ['в течениегода', 'throughout 01-01..12-31'],
    ['ДО 1 ОКТЯБРЯ', 'window 01-16..10-01'],
    ['15.05.2023г.г.', 'window 01-16..05-15'],
    ['до 1 \nоктября', 'window 01-16..10-01'],
    ['маятник', 'unparsed text=маятник', 'deadline-unparsed'],
    ['31 июня', 'unparsed text=31 июня', 'no-such-date'],
    ['15.13.2023', 'unparsed text=15.13.2023', 'no-such-date'],
  ]);
});

describe('lost separators', () => {
  expectReadings('row', [
    ['сентябрь октябрь', 'window 09-01..10-31 alternatives=[recurring 09-01..09-30 10-01..10-31]', 'separator-missing'],
    ['апрель октябрь', 'recurring 04-01..04-30 10-01..10-31 alternatives=[window 04-01..10-31]', 'separator-missing'],
    ['май / октябрь', 'recurring 05-01..05-31 10-01..10-31'],
    ['март/апрель/май', 'recurring 03-01..03-31 04-01..04-30 05-01..05-31'],
    ['март июнь сентябрь', 'recurring 03-01..03-31 06-01..06-30 09-01..09-30', 'separator-missing'],
    ['I II кварталы', 'window 01-01..06-30 alternatives=[recurring 01-01..03-31 04-01..06-30]', 'separator-missing'],
    [
      '1 квартал 2 квартал',
      'window 01-01..06-30 alternatives=[recurring 01-01..03-31 04-01..06-30]',
      'separator-missing',
    ],
    [
      '01.04.2023 01.07.2023',
      'recurring 01-16..04-01 01-16..07-01 alternatives=[window 01-16..07-01]',
      'separator-missing',
    ],
    ['Апрель\nОктябрь', 'recurring 04-01..04-30 10-01..10-31'],
    ['в течение года сентябрь', ['throughout 01-01..12-31', 'window 09-01..09-30'], 'two-deadlines'],
  ]);
});
