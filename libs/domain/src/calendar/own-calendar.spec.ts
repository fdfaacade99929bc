import fc from 'fast-check';
import {
  type AcademicTerm,
  addDays,
  type CalendarSettings,
  effectiveCalendar,
  localDate,
  NO_OWN_SETTINGS,
  productionCalendar,
} from './index.js';

const day = localDate;
const own = (settings: Partial<CalendarSettings>): CalendarSettings => ({ ...NO_OWN_SETTINGS, ...settings });
const RADONITSA = { date: day('2026-04-21'), works: false, name: 'Радоница', act: 'Закон области № 1-з' };
const anyDate = fc.integer({ min: 0, max: 3650 }).map((days) => addDays(day('2019-06-01'), days));

describe('the calendar of an organisation', () => {
  it('is the production calendar where nobody set anything', () => {
    const { working, terms, profile } = effectiveCalendar([own({}), own({})]);
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(working.isWorking(date)).toBe(productionCalendar().isWorking(date));
      }),
    );
    expect([terms, profile]).toEqual([[], null]);
  });

  it('rests on a regional day and says whose it is', () => {
    const { working, dayAt } = effectiveCalendar([own({ days: [RADONITSA] })]);
    expect(working.isWorking(day('2026-04-20'))).toBe(true);
    expect(working.isWorking(day('2026-04-21'))).toBe(false);
    expect(working.isWorking(day('2026-04-22'))).toBe(true);
    expect(dayAt(day('2026-04-21'))).toMatchObject({
      kind: 'extra_day_off',
      name: 'Радоница',
      act: 'Закон области № 1-з',
    });
  });

  it('works on a day the region takes back, a Saturday or a holiday alike', () => {
    const worked = { ...RADONITSA, date: day('2026-04-25'), works: true, name: 'отработка' };
    const { working, dayAt } = effectiveCalendar([own({ days: [worked] })]);
    expect(working.isWorking(day('2026-04-25'))).toBe(true);
    expect(dayAt(day('2026-04-25')).kind).toBe('extra_working_day');
  });

  it('takes days over from above, and the nearest word about a day wins', () => {
    const region = own({ days: [RADONITSA] });
    const district = own({ days: [{ ...RADONITSA, works: true, name: 'работаем' }] });
    expect(effectiveCalendar([own({}), region]).working.isWorking(RADONITSA.date)).toBe(false);
    expect(effectiveCalendar([district, region]).working.isWorking(RADONITSA.date)).toBe(true);
  });

  it('takes a decree that came after the version, short days with it', () => {
    const decree = {
      year: 2027,
      act: 'Постановление № 1',
      transfers: [
        { from: '01-02', to: '02-22' },
        { from: '11-13', to: '11-05' },
      ],
    };
    const { working, dayAt, decreeOf } = effectiveCalendar([own({}), own({ decrees: [decree] })]);
    expect(working.isProvisional(2027)).toBe(false);
    expect(working.isProvisional(2028)).toBe(true);
    expect(decreeOf(2027)).toBe('Постановление № 1');
    expect(decreeOf(2026)).toContain('№ 1466');
    expect(dayAt(day('2027-02-22'))).toMatchObject({ kind: 'moved_day_off', movedFrom: '2027-01-02' });
    expect(dayAt(day('2027-11-13'))).toMatchObject({ kind: 'working_weekend', short: false });
    expect(working.isWorking(day('2027-11-05'))).toBe(false);
    expect(productionCalendar().isProvisional(2027)).toBe(true);
  });

  it('makes a worked Saturday short where it stands for the eve of a holiday', () => {
    const decree = { year: 2027, act: 'Постановление № 1', transfers: [{ from: '10-30', to: '11-03' }] };
    expect(effectiveCalendar([own({ decrees: [decree] })]).dayAt(day('2027-10-30'))).toMatchObject({ short: true });
  });

  it.each([
    [[null, true], true],
    [[false, true], false],
    [[null, null], false],
    [[true, false], true],
  ])('the president’s days: %j from the nearest to the farthest means worked: %s', (said, works) => {
    const layers = said.map((worksOnPresidentsDays) => own({ worksOnPresidentsDays }));
    expect(effectiveCalendar(layers).working.isWorking(day('2021-11-01'))).toBe(works);
  });

  it('takes each term of a year from the nearest that has it, and the profile likewise', () => {
    const term = (start: string, end: string): AcademicTerm => ({ start: day(start), end: day(end), kind: 'quarter' });
    const school = own({ terms: [term('2024-09-02', '2024-10-27')] });
    const region = own({
      terms: [term('2024-09-01', '2024-10-25'), term('2025-04-01', '2025-05-30'), term('2025-09-01', '2025-10-24')],
      profile: 'strict',
    });
    const { terms, profile } = effectiveCalendar([school, region]);
    expect(terms.map(({ start }) => start)).toEqual(['2024-09-02', '2025-04-01', '2025-09-01']);
    expect(profile).toBe('strict');
  });

  it.each<[string, AcademicTerm[], AcademicTerm[], string[]]>([
    [
      'a week of holidays of its own leaves the other seasons and the quarters as they stand above',
      [{ start: day('2024-11-04'), end: day('2024-11-10'), kind: 'holiday', season: 'autumn' }],
      [
        { start: day('2024-09-01'), end: day('2024-10-27'), kind: 'quarter' },
        { start: day('2024-10-28'), end: day('2024-11-03'), kind: 'holiday', season: 'autumn' },
        { start: day('2024-12-29'), end: day('2025-01-08'), kind: 'holiday', season: 'winter' },
      ],
      ['quarter 2024-09-01', 'holiday 2024-11-04', 'holiday 2024-12-29'],
    ],
    [
      'three trimesters stand in place of the quarters above',
      [
        { start: day('2024-09-02'), end: day('2024-11-17') },
        { start: day('2024-11-25'), end: day('2025-02-16') },
        { start: day('2025-02-24'), end: day('2025-05-26') },
      ],
      [
        { start: day('2024-09-01'), end: day('2024-10-27'), kind: 'quarter' },
        { start: day('2025-04-01'), end: day('2025-05-30'), kind: 'quarter' },
        { start: day('2024-12-29'), end: day('2025-01-08'), kind: 'holiday', season: 'winter' },
      ],
      ['trimester 2024-09-02', 'trimester 2024-11-25', 'holiday 2024-12-29', 'trimester 2025-02-24'],
    ],
    [
      'half-years of its own leave the quarters and replace both half-years above',
      [
        { start: day('2024-09-02'), end: day('2024-12-27'), kind: 'half' },
        { start: day('2025-01-09'), end: day('2025-05-26'), kind: 'half' },
      ],
      [
        { start: day('2024-09-01'), end: day('2024-10-27'), kind: 'quarter' },
        { start: day('2025-01-10'), end: day('2025-05-30'), kind: 'half' },
      ],
      ['quarter 2024-09-01', 'half 2024-09-02', 'half 2025-01-09'],
    ],
    [
      'four quarters stand in place of the trimesters above',
      [
        { start: day('2024-09-02'), end: day('2024-10-25') },
        { start: day('2024-11-05'), end: day('2024-12-27') },
        { start: day('2025-01-09'), end: day('2025-03-21') },
        { start: day('2025-03-31'), end: day('2025-05-26') },
      ],
      [{ start: day('2024-09-01'), end: day('2024-11-17'), kind: 'trimester' }],
      ['quarter 2024-09-02', 'quarter 2024-11-05', 'quarter 2025-01-09', 'quarter 2025-03-31'],
    ],
    [
      'one quarter of its own replaces the one above that ends on the day it begins, and no trimester',
      [{ start: day('2024-10-27'), end: day('2024-12-27'), kind: 'quarter' }],
      [
        { start: day('2024-09-01'), end: day('2024-10-27'), kind: 'quarter' },
        { start: day('2024-09-01'), end: day('2024-11-17'), kind: 'trimester' },
        { start: day('2024-12-28'), end: day('2025-03-21'), kind: 'quarter' },
      ],
      ['trimester 2024-09-01', 'quarter 2024-10-27', 'quarter 2024-12-28'],
    ],
    [
      'the years stand in order, whoever set them',
      [{ start: day('2023-09-04'), end: day('2023-10-27'), kind: 'quarter' }],
      [{ start: day('2024-09-02'), end: day('2024-10-25'), kind: 'quarter' }],
      ['quarter 2023-09-04', 'quarter 2024-09-02'],
    ],
  ])('%s', (_, school, region, expected) => {
    const { terms } = effectiveCalendar([own({ terms: school }), own({ terms: region })]);
    expect(terms.map(({ kind, start }) => `${kind} ${start}`)).toEqual(expected);
  });
});
