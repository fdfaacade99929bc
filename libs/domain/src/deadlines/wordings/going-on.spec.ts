import { expectReadings } from '../../../../../test/support/deadline-wordings.js';

// Rules 3, 6 and 15: what has no end of its own, which of several weekdays repeat, what is no list.

describe('«и далее» behind a time', () => {
  expectReadings('row', [
    ['май и далее', 'window 05-01..12-31'],
    ['май, а далее', 'window 05-01..12-31'],
    ['15 мая и далее.', 'window 05-15..12-31'],
    ['II квартал и в дальнейшем', 'window 04-01..12-31'],
    ['с мая и далее', 'window 05-01..12-31'],
    ['март, май и далее', ['window 03-01..03-31', 'window 05-01..12-31'], 'two-deadlines'],
    ['до 1 мая и далее', 'window 01-16..05-01', 'words-set-aside'],
    ['май–июнь и далее', 'window 05-01..06-30', 'words-set-aside'],
    ['по запросу и далее', 'on_demand condition=запросу', 'words-set-aside'],
    ['с 1 марта и далее постоянно', 'continuous runsTo=12-31 alternatives=[window 03-01..12-31]', '(kind-conflict)'],
  ]);
  expectReadings('noPlan', [['май и далее', 'window needs=period', 'no-period']]);
});

describe('several of the weekdays of a month', () => {
  expectReadings('quarter', [
    ['первый и третий вторник каждого месяца', 'recurring 04-04 04-18 05-02 05-16 06-06 06-20'],
    ['1-я, 3-я среда месяца', 'recurring 04-05 04-19 05-03 05-17 06-07 06-21'],
    ['в первый и последний понедельник каждого месяца', 'recurring 04-03 04-24 05-01 05-29 06-05 06-26'],
    ['ежеквартально, первый и последний вторник', 'recurring 04-04 06-27'],
    ['первый и третий вторник мая', 'recurring 05-02 05-16'],
  ]);
});

describe('days and a season before them', () => {
  expectReadings('event', [
    ['1-10 июля, весна 2023', ['window 07-01..07-10', 'window 03-01..05-31'], 'two-deadlines'],
    ['весна, 1-10 июля 2023', 'recurring 03-01..05-31 07-01..07-10'],
  ]);
});

describe('a repetition with its beginning and its hour', () => {
  expectReadings('row', [
    ['еженедельно по пятницам, начиная с 1 декабря', 'recurring 12-01 12-08 12-15 12-22 12-29'],
    ['первый и третий вторник, начиная с 1 ноября', 'recurring 11-07 11-21 12-05 12-19'],
  ]);
  expectReadings('september', [
    ['каждую среду с 14 до 17 ч.', 'recurring 09-06 09-13 09-20 09-27 timeText=с 14 до 17 ч.'],
    ['каждую среду, с 14-00 до 17-30', 'recurring 09-06 09-13 09-20 09-27 timeText=с 14-00 до 17-30'],
  ]);
});
