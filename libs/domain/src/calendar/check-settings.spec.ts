import fc from 'fast-check';
import {
  addDays,
  type CalendarSettings,
  checkProfile,
  checkSettings,
  DEFAULT_PROFILE,
  type DeadlineProfile,
  effectiveCalendar,
  localDate,
  NO_OWN_SETTINGS,
  SHIPPED_PROFILES,
  type TermKind,
} from './index.js';

const day = { date: localDate('2026-04-21'), works: false, name: 'Радоница', act: 'Закон № 1' };
const transfers = (...moved: [string, string][]) => [
  { year: 2027, act: 'Постановление № 1', transfers: moved.map(([from, to]) => ({ from, to })) },
];
const term = (start: string, end: string, kind: TermKind = 'quarter') => ({
  start: localDate(start),
  end: localDate(end),
  kind,
});
const faults = (settings: Partial<CalendarSettings>): string[] =>
  checkSettings({ ...NO_OWN_SETTINGS, ...settings }).map(({ code, list, row }) => `${list}.${row} ${code}`);

describe('the settings of a calendar', () => {
  it.each<[string, Partial<CalendarSettings>, string[]]>([
    ['nothing', {}, []],
    ['a regional day', { days: [day] }, []],
    ['a day twice', { days: [day, { ...day, works: true }] }, ['days.1 calendar-day-twice']],
    ['a day without a name', { days: [{ ...day, name: ' ' }] }, ['days.0 calendar-day-without-name']],
    [
      'a day without an act',
      { days: [day, { ...day, date: addDays(day.date, 1), act: '' }] },
      ['days.1 calendar-day-without-act'],
    ],
    ['a decree', { decrees: transfers(['01-02', '02-22'], ['02-20', '02-24']) }, []],
    ['a holiday on a weekend moved', { decrees: transfers(['05-01', '04-30']) }, []],
    ['a decree twice', { decrees: [...transfers(), ...transfers()] }, ['decrees.1 decree-twice']],
    ['a decree of a far year', { decrees: [{ year: 2101, act: 'x', transfers: [] }] }, ['decrees.0 decree-year']],
    ['a decree of the first year taken', { decrees: [{ year: 2000, act: 'x', transfers: [] }] }, []],
    ['a decree of the last year taken', { decrees: [{ year: 2100, act: 'x', transfers: [] }] }, []],
    ['a decree of an early year', { decrees: [{ year: 1999, act: 'x', transfers: [] }] }, ['decrees.0 decree-year']],
    [
      'a decree without its name',
      { decrees: [{ year: 2027, act: '', transfers: [] }] },
      ['decrees.0 decree-without-act'],
    ],
    ['a day no month has', { decrees: transfers(['02-29', '03-01']) }, ['decrees.0 transfer-no-date']],
    ['a whole date for a day', { decrees: transfers(['2027-01-02', '02-22']) }, ['decrees.0 transfer-no-date']],
    ['a day with something behind it', { decrees: transfers(['01-021', '02-22']) }, ['decrees.0 transfer-no-date']],
    ['a day that no month has to move to', { decrees: transfers(['01-02', '02-30']) }, ['decrees.0 transfer-no-date']],
    ['an act of spaces', { decrees: [{ year: 2027, act: ' ', transfers: [] }] }, ['decrees.0 decree-without-act']],
    ['a day with an act of spaces', { days: [{ ...day, act: ' ' }] }, ['days.0 calendar-day-without-act']],
    ['words for a day', { decrees: transfers(['1 мая', '05-04']) }, ['decrees.0 transfer-no-date']],
    [
      'a day given away twice',
      { decrees: transfers(['01-02', '02-22'], ['01-02', '02-24']) },
      ['decrees.0 transfer-twice'],
    ],
    ['a transfer from a workday', { decrees: transfers(['02-24', '02-25']) }, ['decrees.0 transfer-from-workday']],
    ['a transfer to a Saturday', { decrees: transfers(['01-02', '02-20']) }, ['decrees.0 transfer-to-day-off']],
    ['a transfer to a holiday', { decrees: transfers(['01-02', '02-23']) }, ['decrees.0 transfer-to-day-off']],
    ['a term', { terms: [term('2026-09-01', '2026-10-25'), term('2026-11-02', '2026-12-30')] }, []],
    ['a term of one day', { terms: [term('2026-09-01', '2026-09-01')] }, []],
    ['a term the wrong way round', { terms: [term('2026-10-25', '2026-09-01')] }, ['terms.0 term-reversed']],
    ['a term over the summer', { terms: [term('2027-04-01', '2027-08-15')] }, ['terms.0 term-over-years']],
    ['holidays over the summer', { terms: [term('2027-05-27', '2027-08-31', 'holiday')] }, []],
    ['a term of a year', { terms: [term('2026-09-01', '2027-05-31')] }, ['terms.0 term-too-long']],
    [
      'terms that touch',
      { terms: [term('2026-09-01', '2026-10-25'), term('2026-10-25', '2026-12-30')] },
      ['terms.1 terms-overlap'],
    ],
    [
      'a half-year over quarters',
      { terms: [term('2026-09-01', '2026-10-25'), term('2026-09-01', '2026-12-28', 'half')] },
      [],
    ],
  ])('%s', (_case, settings, expected) => {
    expect(faults(settings)).toEqual(expected);
  });

  it.each<[string, Partial<CalendarSettings>, object]>([
    ['the day', { days: [{ ...day, name: '' }] }, { date: day.date }],
    ['the year', { decrees: [{ year: 1999, act: 'x', transfers: [] }] }, { year: 1999 }],
    ['the words of no date', { decrees: transfers(['02-29', '03-01']) }, { year: 2027, from: '02-29', to: '03-01' }],
    [
      'both days of a transfer',
      { decrees: transfers(['01-02', '02-22'], ['01-02', '02-24']) },
      { year: 2027, from: '2027-01-02', to: '2027-02-24' },
    ],
    ['the workday', { decrees: transfers(['02-24', '02-25']) }, { year: 2027, from: '2027-02-24' }],
    ['the day off', { decrees: transfers(['01-02', '02-20']) }, { year: 2027, to: '2027-02-20' }],
    ['the term', { terms: [term('2026-10-25', '2026-09-01')] }, { start: '2026-10-25', end: '2026-09-01' }],
  ])('with a fault name %s', (_what, settings, values) => {
    const [first] = checkSettings({ ...NO_OWN_SETTINGS, ...settings });
    expect(first?.values).toEqual(values);
  });

  it('without a fault always make a calendar', () => {
    const monthDay = fc.integer({ min: 0, max: 364 }).map((n) => addDays(localDate('2027-01-01'), n).slice(5));
    const moved = fc.array(fc.record({ from: monthDay, to: monthDay }), { maxLength: 4 });
    fc.assert(
      fc.property(moved, (list) => {
        const settings = { ...NO_OWN_SETTINGS, decrees: [{ year: 2027, act: 'Постановление', transfers: list }] };
        if (checkSettings(settings).length > 0) return;
        const { working, dayAt } = effectiveCalendar([settings]);
        for (const { from, to } of list) {
          expect(working.isWorking(localDate(`2027-${to}`))).toBe(false);
          expect(['holiday', 'working_weekend']).toContain(dayAt(localDate(`2027-${from}`)).kind);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the rules of a profile', () => {
  const check = (rules: Partial<DeadlineProfile>) =>
    checkProfile({ ...DEFAULT_PROFILE, ...rules }).map(({ code }) => code);

  it('with a fault name what may be said at most', () => {
    const faulty = { urgencyDays: { срочно: -1 }, withoutDate: { due: 'after_order', months: 37 } } as const;
    expect(checkProfile({ ...DEFAULT_PROFILE, ...faulty })).toEqual([
      { code: 'profile-urgency', list: 'rules', row: 0, values: { word: 'срочно', limit: 366 } },
      { code: 'profile-months', list: 'rules', row: 0, values: { limit: 36 } },
    ]);
  });

  it('that come with the program are good', () => {
    expect(SHIPPED_PROFILES.flatMap(checkProfile)).toEqual([]);
  });

  it.each<[Partial<DeadlineProfile>, string[]]>([
    [{ urgencyDays: { срочно: 0, оперативно: 366 } }, []],
    [{ urgencyDays: { срочно: -1 } }, ['profile-urgency']],
    [{ urgencyDays: { срочно: 1.5 } }, ['profile-urgency']],
    [{ urgencyDays: { срочно: 367 } }, ['profile-urgency']],
    [{ quarterly: { due: 'next_month', day: 31 } }, []],
    [{ quarterly: { due: 'next_month', day: 32 } }, ['profile-day']],
    [{ monthly: { due: 'next_month', day: 0 } }, ['profile-day']],
    [{ continuous: { due: 'next_january', day: 32 } }, ['profile-day']],
    [{ withoutDate: { due: 'after_order', months: 36 } }, []],
    [{ withoutDate: { due: 'after_order', months: 37 } }, ['profile-months']],
    [{ withoutDate: { due: 'after_order', months: 0 } }, ['profile-months']],
  ])('%j gives %j', (rules, codes) => {
    expect(check(rules)).toEqual(codes);
  });
});
