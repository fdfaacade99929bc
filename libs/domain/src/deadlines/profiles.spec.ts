import { DEFAULT_PROFILE, type DeadlineProfile, localDate, productionCalendar } from '../calendar/index.js';
import { textsIn } from '../texts/index.js';
import { type DeadlineContext, explainSteps, readDeadline } from './index.js';

const YEAR: DeadlineContext = {
  periodStart: localDate('2023-01-01'),
  periodEnd: localDate('2023-12-31'),
  orderDate: localDate('2023-01-09'),
  column: null,
  academicYear: null,
};

function read(phrase: string, rules: Partial<DeadlineProfile>, context: Partial<DeadlineContext> = {}) {
  const profile = { ...DEFAULT_PROFILE, name: 'own', title: 'Порядок ведомства', ...rules };
  const reading = readDeadline(phrase, { ...YEAR, ...context, profile });
  const occurrences = reading.schedules.flatMap((schedule) => schedule.occurrences);
  return {
    kinds: reading.schedules.map(({ kind }) => kind),
    dues: occurrences.map(({ due }) => due),
    starts: occurrences.map(({ start }) => start),
    codes: reading.warnings.map(({ code }) => code),
    said: explainSteps(reading.explanation, textsIn('ru')).map((text) => text.replaceAll('\u00a0', ' ')),
  };
}

describe('a deadline profile', () => {
  it('counts words of urgency in calendar days or in working ones', () => {
    // 9 January 2023 is a Monday; three working days after Thursday 12th run over a weekend.
    const orderDate = localDate('2023-01-12');
    expect(read('срочно', { urgencyUnit: 'calendar_day' }, { orderDate }).dues).toEqual(['2023-01-15']);
    const { dues, said } = read('срочно', { urgencyUnit: 'working_day' }, { orderDate });
    expect(dues).toEqual(['2023-01-17']);
    expect(said).toEqual([
      '«срочно» по правилам ведомства «Порядок ведомства» — 3 рабочих дня от даты приказа. Срок 17 января 2023 г.',
    ]);
  });

  it('gives only the words of urgency it names their days', () => {
    expect(read('срочно', { urgencyDays: {} })).toMatchObject({
      kinds: ['unparsed'],
      codes: ['urgent-without-profile'],
    });
  });

  it.each<[string, Partial<DeadlineProfile>, string[]]>([
    ['ежеквартально', {}, ['2023-03-31', '2023-06-30', '2023-09-30', '2023-12-31']],
    [
      'ежеквартально',
      { quarterly: { due: 'next_month', day: 10 } },
      ['2023-04-10', '2023-07-10', '2023-10-10', '2024-01-10'],
    ],
    ['1 раз в полгода', { quarterly: { due: 'next_month', day: 10 } }, ['2023-06-30', '2023-12-31']],
    ['ежемесячно', { quarterly: { due: 'next_month', day: 10 } }, EVERY_MONTHS_END()],
  ])('«%s» under %j is due %j', (phrase, rules, dues) => {
    expect(read(phrase, rules).dues).toEqual(dues);
  });

  it('moves what is due every month to a day of the next one, and quotes itself', () => {
    const { dues, said } = read('ежемесячно', { monthly: { due: 'next_month', day: 5 } });
    expect([dues[0], dues.at(-1), dues.length]).toEqual(['2023-02-05', '2024-01-05', 12]);
    expect(said).toEqual(['По правилам ведомства «Порядок ведомства» срок за месяц — 5-е число следующего месяца.']);
  });

  it.each([
    ['до 1 мая', true, '2023-05-01'],
    ['до 1 мая', false, '2023-04-30'],
    ['до 1 мая включительно', false, '2023-05-01'],
    ['не позднее 1 мая', false, '2023-04-30'],
    ['1 мая', false, '2023-05-01'],
  ])('«%s» with «до» including the day: %s', (phrase, untilIncludesDay, due) => {
    expect(read(phrase, { untilIncludesDay }).dues).toEqual([due]);
  });

  it('says whose rule left the named day out', () => {
    expect(read('до 1 мая', { untilIncludesDay: false }).said[0]).toContain('«Порядок ведомства»');
  });

  it.each<[string, string[], string | null]>([
    ['1 мая', ['2023-04-30'], 'Срок исполнения'],
    ['1 мая, 1 июня', ['2023-04-30', '2023-05-31'], 'Срок исполнения'],
    ['1 мая', ['2023-05-01'], 'Дата проведения'],
    ['с 1 апреля до 1 мая', ['2023-04-30'], null],
    ['с 1 апреля не позднее 1 мая', ['2023-04-30'], null],
    ['с 1 апреля по 1 мая', ['2023-05-01'], null],
    ['с 1 апреля до 1 мая включительно', ['2023-05-01'], null],
    ['с 1 апреля до конца мая', ['2023-05-31'], null],
    [
      'до 10 числа месяца, следующего за отчетным кварталом',
      ['2023-04-09', '2023-07-09', '2023-10-09', '2024-01-09'],
      null,
    ],
    ['ежеквартально до последнего рабочего дня', ['2023-03-30', '2023-06-29', '2023-09-28', '2023-12-28'], null],
    ['ежеквартально, последний рабочий день', ['2023-03-31', '2023-06-30', '2023-09-29', '2023-12-29'], null],
    ['последний рабочий день каждого квартала', ['2023-03-30', '2023-06-29', '2023-09-28', '2023-12-28'], 'Срок'],
    ['до 20 января года, следующего за отчетным', ['2024-01-19'], null],
    ['по 20 января года, следующего за отчетным', ['2024-01-20'], null],
  ])('«%s» where the named last day does not count is due %j', (phrase, dues, column) => {
    const context = { column };
    const { dues: seen, starts, said } = read(phrase, { untilIncludesDay: false }, context);
    expect(seen).toEqual(dues);
    expect(starts.filter((start, index) => start > (seen[index] ?? ''))).toEqual([]);
    const counted = read(phrase, {}, context).dues;
    expect(said.some((text) => text.includes('«Порядок ведомства»'))).toBe(counted.join() !== dues.join());
  });

  it.each([
    ['до 10 числа каждого месяца', '2023-01-09', '2023-12-09'],
    ['до 10 числа каждого месяца включительно', '2023-01-10', '2023-12-10'],
    ['по 10 число каждого месяца', '2023-01-10', '2023-12-10'],
    ['ежемесячно до 10 числа', '2023-01-09', '2023-12-09'],
    ['10 числа каждого месяца', '2023-01-10', '2023-12-10'],
  ])('«%s» where the named last day does not count runs from %s to %s', (phrase, first, last) => {
    const { dues } = read(phrase, { untilIncludesDay: false });
    expect([dues[0], dues.at(-1), dues.length]).toEqual([first, last, 12]);
  });

  it.each<[string, DeadlineProfile['plainDay'], string]>([
    ['в течение 5 дней', 'calendar_day', '2023-01-14'],
    ['в течение 5 дней', 'working_day', '2023-01-16'],
    ['в течение 5 календарных дней', 'working_day', '2023-01-14'],
    ['в течение 5 рабочих дней', 'calendar_day', '2023-01-16'],
    ['в течение 2 недель', 'working_day', '2023-01-23'],
    ['в течение 5 суток', 'working_day', '2023-01-14'],
    ['в пятисуточный срок', 'working_day', '2023-01-14'],
    ['в пятидневный срок', 'working_day', '2023-01-16'],
    ['в течение 48 часов', 'working_day', '2023-01-11'],
    ['в течение одной декады', 'working_day', '2023-01-19'],
  ])('«%s» where plain days are %s', (phrase, plainDay, due) => {
    expect(read(phrase, { plainDay }).dues).toEqual([due]);
  });

  it('takes days for working ones whatever the words of the event', () => {
    for (const event of ['прибытия участников', 'утверждения календарного плана']) {
      const { schedules } = readDeadline(`в течение 5 дней после ${event}`, {
        ...YEAR,
        profile: { ...DEFAULT_PROFILE, plainDay: 'working_day' },
      });
      expect(schedules).toMatchObject([{ kind: 'relative', offset: 5, unit: 'working_day', anchor: event }]);
    }
  });

  it('leaves a duty without a date open, or gives it a time from the order', () => {
    expect(read('', {})).toMatchObject({ kinds: [], codes: ['deadline-missing'] });
    const { kinds, dues, said, codes } = read('', { withoutDate: { due: 'after_order', months: 1 } });
    expect([kinds, dues, codes]).toEqual([['window'], ['2023-02-09'], []]);
    expect(said[0]).toContain('«Порядок ведомства» это 1 месяц');
  });

  it('leaves standing work open, or hears of it once a year', () => {
    expect(read('постоянно', {}).kinds).toEqual(['continuous']);
    const yearly = read(
      'постоянно',
      { continuous: { due: 'next_january', day: 20 } },
      {
        periodStart: localDate('2023-03-01'),
        periodEnd: localDate('2024-06-30'),
      },
    );
    expect([yearly.kinds, yearly.starts, yearly.dues]).toEqual([
      ['recurring'],
      ['2023-03-01', '2024-01-01'],
      ['2024-01-20', '2025-01-20'],
    ]);
  });

  it('counts working days in the authority’s own calendar', () => {
    const working = { ...productionCalendar(), isWorking: (date: string) => date !== '2023-01-10' };
    expect(read('в течение 2 рабочих дней', {}, { working }).dues).toEqual(['2023-01-12']);
  });

  it('warns that working days of a year without a decree may move', () => {
    const orderDate = localDate('2027-05-05');
    expect(read('в течение 5 рабочих дней', {}, { orderDate, periodStart: null, periodEnd: null }).codes).toEqual([
      'provisional-calendar',
    ]);
    expect(read('срочно', { urgencyUnit: 'working_day' }, { orderDate }).codes).toContain('provisional-calendar');
    expect(read('в течение 5 рабочих дней', {}).codes).toEqual([]);
  });
});

function EVERY_MONTHS_END(): string[] {
  const lasts = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return lasts.map((last, month) => `2023-${String(month + 1).padStart(2, '0')}-${last}`);
}

describe('school holidays', () => {
  const holiday = (season: 'autumn' | 'winter' | 'spring', start: string, end: string) => ({
    kind: 'holiday' as const,
    season,
    start: localDate(start),
    end: localDate(end),
  });
  const terms = [
    holiday('autumn', '2022-10-28', '2022-11-06'),
    holiday('winter', '2022-12-29', '2023-01-08'),
    holiday('spring', '2023-03-24', '2023-04-02'),
    holiday('autumn', '2023-10-28', '2023-11-05'),
  ];

  it.each([
    ['осенние каникулы', ['2023-10-28..2023-11-05']],
    ['в период весенних каникул', ['2023-03-24..2023-04-02']],
    ['в дни зимних каникул', ['2022-12-29..2023-01-08']],
    ['в каникулы', ['2022-12-29..2023-01-08', '2023-03-24..2023-04-02', '2023-10-28..2023-11-05']],
  ])('«%s» are the dates of the authority’s own calendar', (phrase, dates) => {
    const { starts, dues, codes } = read(phrase, {}, { terms, orderDate: localDate('2022-12-20') });
    expect(starts.map((start, i) => `${start}..${dues[i]}`)).toEqual(dates);
    expect(codes).toEqual([]);
  });

  it('without a period are the next ones that are not over', () => {
    const context = { terms, periodStart: null, periodEnd: null };
    expect(read('осенние каникулы', {}, context).starts).toEqual(['2023-10-28']);
    expect(read('осенние каникулы', {}, { ...context, orderDate: localDate('2022-11-06') }).starts).toEqual([
      '2022-10-28',
    ]);
  });

  it('stay without dates where the calendar has none', () => {
    expect(read('летние каникулы', {}, { terms }).codes).toEqual(['no-terms']);
  });
});
