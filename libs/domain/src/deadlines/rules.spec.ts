import { type LocalDate, localDate } from '../calendar/index.js';
import { type DeadlineContext, readDeadline, type Schedule } from './index.js';

const date = (text: string): LocalDate => localDate(text);
const YEAR: DeadlineContext = {
  periodStart: date('2023-01-01'),
  periodEnd: date('2023-12-31'),
  orderDate: date('2023-01-09'),
  column: 'Дата проведения',
  academicYear: null,
};
const SCHOOL: DeadlineContext = {
  periodStart: date('2022-09-01'),
  periodEnd: date('2023-05-31'),
  orderDate: date('2022-09-12'),
  column: null,
  academicYear: '2022/2023',
};

/** `MM-DD..MM-DD` inside 2023, whole dates elsewhere. */
function dates({ kind, occurrences }: Schedule): string {
  const short = (day: string): string => day.replace(/^2023-/, '');
  return [kind, ...occurrences.map(({ start, due }) => `${short(start)}..${short(due)}`)].join(' ');
}

function read(phrase: string, context: DeadlineContext): string[] {
  return readDeadline(phrase, context).schedules.map(dates);
}

const codes = (phrase: string, context: DeadlineContext): string[] =>
  readDeadline(phrase, context).warnings.map(({ code }) => code);

describe('in a plan of a calendar year', () => {
  it.each([
    // rules 1, 2: months
    ['июль', ['window 07-01..07-31']],
    ['март-апрель, сентябрь', ['recurring 03-01..04-30 09-01..09-30']],
    ['декабрь 2022 – январь 2023', ['window 2022-12-01..01-31']],
    // rule 3: до, по, с, после
    ['до 1 мая', ['window 01-09..05-01']],
    ['до мая включительно', ['window 01-09..05-31']],
    ['по 31 мая', ['window 01-09..05-31']],
    ['до конца мая', ['window 01-09..05-31']],
    ['на период до 2024 года', ['window 01-09..2024-12-31']],
    ['до конца 2024 года', ['window 01-09..2024-12-31']],
    ['не ранее 1 марта и не позднее 1 мая', ['window 03-01..05-01']],
    ['с 1 по 15 октября 2023 года', ['window 10-01..10-15']],
    ['с 01.03. по 30.04.', ['window 03-01..04-30']],
    ['с 1 сентября', ['window 09-01..12-31']],
    ['после 15 мая', ['window 05-16..12-31']],
    ['срок – 1 мая', ['window 01-09..05-01']],
    ['до 15 апреля; до 15 июня', ['recurring 01-09..04-15 01-09..06-15']],
    // rule 4: a bare date in a column of holding
    ['15.03.2023', ['window 03-15..03-15']],
    ['01.03.2023-15.03.2023', ['window 03-01..03-15']],
    // rule 5
    ['II, IV кварталы 2023 г.', ['recurring 04-01..06-30 10-01..12-31']],
    ['1 кв. 2023', ['window 01-01..03-31']],
    ['I полугодие', ['window 01-01..06-30']],
    // rule 6: frequency
    ['2 раза в год', ['recurring 01-01..06-30 07-01..12-31']],
    ['3 раза в год', ['recurring 01-01..04-30 05-01..08-31 09-01..12-31']],
    ['ежемесячно с сентября по октябрь', ['recurring 09-01..09-30 10-01..10-31']],
    ['2 раза в месяц, ноябрь-декабрь', ['recurring 11-01..11-15 11-16..11-30 12-01..12-15 12-16..12-31']],
    ['2 раза в год (апрель, ноябрь)', ['recurring 04-01..04-30 11-01..11-30']],
    ['каждую четверть', ['recurring 01-01..03-31 04-01..05-31 09-01..10-31 11-01..12-31']],
    // rule 7: reports
    [
      'до 25 числа месяца, следующего за отчетным кварталом',
      ['recurring 04-01..04-25 07-01..07-25 10-01..10-25 2024-01-01..2024-01-25'],
    ],
    ['до 20 января года, следующего за отчетным', ['window 2024-01-01..2024-01-20']],
    // rule 8: parts
    ['в начале мая', ['window 05-01..05-10']],
    ['в середине июня', ['window 06-11..06-20']],
    ['в конце марта', ['window 03-21..03-31']],
    ['II декада мая', ['window 05-11..05-20']],
    ['вторая половина мая', ['window 05-16..05-31']],
    ['4-я неделя мая', ['window 05-22..05-31']],
    ['осень', ['window 09-01..11-30']],
    // rule 10
    ['в 2023 г.', ['throughout 01-01..12-31']],
    ['текущего года', ['throughout 01-01..12-31']],
    // rule 11
    ['в течение 5 рабочих дней со дня получения запроса', ['relative']],
    ['в месячный срок со дня подписания приказа', ['relative 01-09..02-09']],
    // rules 12, 18
    ['немедленно', ['unparsed']],
    ['в установленные сроки', ['external']],
    ['по согласованию', ['on_demand']],
    // rule 13: lost separators
    ['июнь июль', ['window 06-01..07-31']],
    ['март июнь', ['recurring 03-01..03-31 06-01..06-30']],
    ['Март\nапрель', ['recurring 03-01..03-31 04-01..04-30']],
    ['сен-\nтябрь', ['window 09-01..09-30']],
    ['Мapт', ['window 03-01..03-31']],
    // rules 14, 15
    ['3, 10 октября', ['recurring 10-03..10-03 10-10..10-10']],
    ['I этап – до 1 апреля; II этап – до 1 мая', ['window 01-09..04-01', 'window 01-09..05-01']],
    ['март (подготовка), апрель (проведение)', ['window 03-01..03-31', 'window 04-01..04-30']],
    ['Март, 2023', ['window 03-01..03-31']],
    ['1-2 раза в полугодие', ['recurring 01-01..06-30 07-01..12-31']],
    ['В течение всего периода', ['throughout 01-01..12-31']],
    ['2023/2024 уч.г.', ['throughout 09-01..2024-05-31']],
    // nothing that can be read
    ['до 32 марбря', ['unparsed']],
    ['30 февраля', ['unparsed']],
    ['до 25 числа', ['unparsed']],
    ['обсудить на совещании', ['unparsed']],
    ['–', []],
  ])('%s', (phrase, expected) => {
    expect(read(phrase, YEAR)).toEqual(expected);
  });
});

describe('in a plan of an academic year', () => {
  it.each([
    ['октябрь, март', ['recurring 2022-10-01..2022-10-31 03-01..03-31']],
    ['сентябрь-май', ['window 2022-09-01..05-31']],
    ['август - сентябрь', ['window 2022-08-01..2022-09-30']],
    ['август', ['window 08-01..08-31']],
    ['с 15 октября по 20 февраля', ['window 2022-10-15..02-20']],
    ['I полугодие', ['window 2022-09-01..2022-12-31']],
    ['2 четверть', ['window 2022-11-01..2022-12-31']],
    ['1 раз в полугодие', ['recurring 2022-09-01..2022-12-31 01-01..05-31']],
    ['до окончания 1 четверти', ['window 2022-09-12..2022-10-31']],
  ])('%s', (phrase, expected) => {
    expect(read(phrase, SCHOOL)).toEqual(expected);
  });

  it('takes an August before the order’s first September where the order is older than the year', () => {
    expect(read('август', { ...SCHOOL, orderDate: date('2022-08-15') })).toEqual(['window 2022-08-01..2022-08-31']);
  });

  it('takes the organisation’s own terms', () => {
    const terms = [
      { start: date('2022-09-01'), end: date('2022-11-20') },
      { start: date('2022-11-28'), end: date('2023-02-19') },
      { start: date('2023-02-27'), end: date('2023-05-26') },
    ];
    expect(read('2 триместр', { ...SCHOOL, terms })).toEqual(['window 2022-11-28..02-19']);
    expect(read('2 триместр', SCHOOL)).toEqual(['unparsed']);
  });
});

describe('what stands around the words', () => {
  it('a column of deadlines makes a bare date a last day (rule 4)', () => {
    expect(read('15 марта', { ...YEAR, column: 'Срок исполнения' })).toEqual(['window 01-09..03-15']);
  });

  it('a month heading gives its rows their month (rule 21)', () => {
    const section = { ...YEAR, section: 'СЕНТЯБРЬ' };
    expect(read('до 25 числа', section)).toEqual(['window 09-01..09-25']);
    expect(read('в течение месяца', section)).toEqual(['throughout 09-01..09-30']);
    expect(readDeadline('', section).schedules).toEqual([
      { kind: 'window', occurrences: [{ start: '2023-09-01', due: '2023-09-30' }], inheritedFrom: 'section' },
    ]);
  });

  it('a profile gives urgency its days (rule 12)', () => {
    expect(read('срочно', { ...YEAR, profile: 'default' })).toEqual(['window 01-09..01-12']);
  });

  it('a profile may leave the named day out, and the words bring it back', () => {
    expect(read('до 1 мая', { ...YEAR, profile: 'strict' })).toEqual(['window 01-09..04-30']);
    expect(read('до 1 мая включительно', { ...YEAR, profile: 'strict' })).toEqual(['window 01-09..05-01']);
  });

  it('a clause without an anchor counts from the order’s date, a row of the annex asks for the event (rule 11)', () => {
    expect(read('в десятидневный срок', { ...YEAR, column: null })).toEqual(['relative 01-09..01-19']);
    expect(codes('в десятидневный срок', YEAR)).toEqual(['anchor-missing']);
  });

  it('the other reading of a lost separator is kept', () => {
    const [schedule] = readDeadline('июнь июль', YEAR).schedules;
    expect(schedule?.alternatives?.map(dates)).toEqual(['recurring 06-01..06-30 07-01..07-31']);
  });

  it.each([
    ['15 марта 2023 года (среда)', []],
    ['15 марта 2023 года (пятница)', ['weekday-mismatch']],
    ['2 раза в год (март, апрель, ноябрь)', ['count-mismatch']],
    ['июнь июль', ['separator-missing']],
    ['март 2023 года (подготовка)', ['aside-ignored']],
    ['декабрь 2024', ['due-outside-period']],
    ['осенние каникулы', ['no-terms']],
    ['до 25 числа', ['month-missing']],
    ['до 2024 года', ['year-boundary']],
    ['Октябрь, далее постоянно', ['two-deadlines']],
  ])('%s is warned of with %j', (phrase, expected) => {
    expect(codes(phrase, YEAR)).toEqual(expected);
  });

  it.each([
    ['до 2024 года', '2023-12-31', '2024-12-31'],
    ['к 2024 году', '2024-12-31', '2023-12-31'],
  ])('%s is due on %s, and the other end of the year is the other reading (rule 3)', (phrase, due, other) => {
    const [schedule] = readDeadline(phrase, YEAR).schedules;
    expect(schedule?.occurrences.map((one) => one.due)).toEqual([due]);
    expect(schedule?.alternatives?.flatMap(({ occurrences }) => occurrences.map((one) => one.due))).toEqual([other]);
    expect(schedule?.flags).toEqual(['confirm-year']);
  });

  it.each([
    ['По плану НМЦ', 'warn'],
    ['В течение года согласно плану мероприятий', 'info'],
    ['2 раза в год по плану НМЦ', 'info'],
  ])('%s: another plan is a matter of level %s, for only dates that are missing wait for a person', (phrase, level) => {
    expect(readDeadline(phrase, YEAR).warnings).toMatchObject([{ code: 'external-plan', level }]);
  });

  it('«не реже» before «каждого» is the least, as before a count', () => {
    expect(readDeadline('не реже каждого квартала', YEAR).schedules).toMatchObject([
      { kind: 'recurring', atLeast: true },
    ]);
  });

  it('the warning of unread words names the place', () => {
    expect(readDeadline('до 32 марбря', YEAR).warnings).toEqual([
      {
        level: 'warn',
        code: 'deadline-unparsed',
        where: '',
        values: { text: 'до 32 марбря', at: 4, word: '32', from: 3, to: 5 },
      },
    ]);
  });
});
