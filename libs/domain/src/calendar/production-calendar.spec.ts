import fc from 'fast-check';
import {
  type DayKind,
  dayKind,
  decreeOf,
  type LocalDate,
  localDate,
  productionCalendar,
  productionDay,
  yearOf,
} from './index.js';
import { addDays, weekday } from './local-date.js';
import { DECREED_YEARS, LABOUR_CODE_HOLIDAYS, PRESIDENTS_DAYS } from './production-calendar-data.js';
import { specialDays } from './special-days.js';

const calendar = productionCalendar();
const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** The published production calendars: weekdays off, weekends worked, days an hour shorter. */
const PUBLISHED: Readonly<Record<number, { off: string[]; worked: string[]; short: string[] }>> = {
  2020: {
    off: words(
      '01-01 01-02 01-03 01-06 01-07 01-08 02-24 03-09 03-30 03-31 04-01 04-02 04-03 04-06 04-07 04-08 04-09 04-10 04-13 04-14 04-15 04-16 04-17 04-20 04-21 04-22 04-23 04-24 04-27 04-28 04-29 04-30 05-01 05-04 05-05 05-06 05-07 05-08 05-11 06-12 06-24 07-01 11-04',
    ),
    worked: words(''),
    short: words('06-11 11-03 12-31'),
  },
  2021: {
    off: words(
      '01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-03 05-04 05-05 05-06 05-07 05-10 06-14 11-01 11-02 11-03 11-04 11-05 12-31',
    ),
    worked: words('02-20'),
    short: words('02-20 04-30 06-11'),
  },
  2022: {
    off: words('01-03 01-04 01-05 01-06 01-07 02-23 03-07 03-08 05-02 05-03 05-09 05-10 06-13 11-04'),
    worked: words('03-05'),
    short: words('02-22 03-05 11-03'),
  },
  2023: {
    off: words('01-02 01-03 01-04 01-05 01-06 02-23 02-24 03-08 05-01 05-08 05-09 06-12 11-06'),
    worked: words(''),
    short: words('02-22 03-07 11-03'),
  },
  2024: {
    off: words('01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12 11-04 12-30 12-31'),
    worked: words('04-27 11-02 12-28'),
    short: words('02-22 03-07 05-08 06-11 11-02'),
  },
  2025: {
    off: words('01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31'),
    worked: words('11-01'),
    short: words('03-07 04-30 06-11 11-01'),
  },
  2026: {
    off: words('01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31'),
    worked: words(''),
    short: words('04-30 05-08 06-11 11-03'),
  },
};

function daysOf(year: number): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = localDate(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) days.push(day);
  return days;
}

const monthDays = (days: readonly LocalDate[]): string[] => days.map((day) => day.slice(5));

describe('the Russian production calendar', () => {
  it.each<[string, DayKind]>([
    ['2020-02-24', 'moved_day_off'],
    ['2020-03-27', 'working'],
    ['2020-03-30', 'presidents_day'],
    ['2020-04-04', 'weekend'],
    ['2020-04-30', 'presidents_day'],
    ['2020-05-01', 'holiday'],
    ['2020-05-05', 'moved_day_off'],
    ['2020-05-06', 'presidents_day'],
    ['2020-05-12', 'working'],
    ['2020-06-23', 'working'], // the eve of a president’s day is no shorter
    ['2020-06-24', 'presidents_day'],
    ['2020-06-25', 'working'],
    ['2020-07-01', 'extra_day_off'],
    ['2021-02-20', 'working_weekend'],
    ['2021-05-04', 'presidents_day'],
    ['2021-10-29', 'working'],
    ['2021-10-30', 'weekend'],
    ['2021-11-01', 'presidents_day'],
    ['2021-11-04', 'holiday'],
    ['2021-11-05', 'moved_day_off'],
    ['2021-11-08', 'working'],
    ['2022-03-05', 'working_weekend'],
    ['2023-02-24', 'moved_day_off'],
    ['2023-11-03', 'short'],
    ['2023-11-07', 'working'],
    ['2024-04-27', 'working_weekend'],
    ['2025-02-24', 'working'], // 23 February moved by the decree, so not by article 112 as well
    ['2025-12-31', 'moved_day_off'],
    ['2026-01-09', 'moved_day_off'],
  ])('%s is %s', (date, kind) => {
    expect(dayKind(localDate(date))).toBe(kind);
  });

  it.each(Object.entries(PUBLISHED))('has the published days of %s', (year, { off, worked, short }) => {
    const days = daysOf(Number(year));
    expect(monthDays(days.filter((day) => weekday(day) < 6 && !calendar.isWorking(day)))).toEqual(off);
    expect(monthDays(days.filter((day) => weekday(day) >= 6 && calendar.isWorking(day)))).toEqual(worked);
    expect(monthDays(days.filter((day) => productionDay(day).short))).toEqual(short);
  });

  it.each([
    [2020, 219], // 248 without the decrees of the spring, less 29 days by the president and by the vote
    [2021, 240], // 365 days − 104 at weekends (one of them worked) − 22 weekdays off, 7 of these by the president
    [2022, 247],
    [2023, 247],
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ])('%i has %i working days', (year, count) => {
    expect(daysOf(year).filter((day) => calendar.isWorking(day))).toHaveLength(count);
  });

  it('lets an authority work on the president’s days', () => {
    const working = productionCalendar({ worksOnPresidentsDays: true });
    expect(calendar.isWorking(localDate('2021-11-01'))).toBe(false);
    expect(working.isWorking(localDate('2021-11-01'))).toBe(true);
    expect(working.isWorking(localDate('2021-11-04'))).toBe(false);
  });

  it('says from which day a day off was moved, and by which act', () => {
    expect(productionDay(localDate('2024-05-10'))).toMatchObject({
      movedFrom: '2024-01-06',
      act: 'Постановление Правительства РФ от 10.08.2023 № 1314',
    });
    expect(productionDay(localDate('2023-11-06'))).toMatchObject({ movedFrom: '2023-11-04', act: null });
    expect(productionDay(localDate('2020-04-06')).act).toContain('№ 239');
  });

  it('names the decree of a year, and calls a year without one provisional', () => {
    expect(decreeOf(2023)).toContain('№ 1505');
    expect(calendar.isProvisional(2023)).toBe(false);
    expect(decreeOf(2027)).toBeNull();
    expect(calendar.isProvisional(2027)).toBe(true);
    expect(calendar.isProvisional(2019)).toBe(true);
  });

  it.each(Object.entries(DECREED_YEARS))(
    'the decree for %s moves days off of that year to its weekdays',
    (year, one) => {
      for (const [from, to] of one.transfers) {
        expect(weekday(localDate(`${year}-${from}`))).toBeGreaterThanOrEqual(6);
        expect(weekday(localDate(`${year}-${to}`))).toBeLessThan(6);
        expect(LABOUR_CODE_HOLIDAYS).not.toContain(to);
      }
    },
  );

  it('says of every act whether its number was seen or only its days', () => {
    const acts = [...Object.values(DECREED_YEARS), ...PRESIDENTS_DAYS];
    expect(acts.filter(({ act }) => !/ от \d\d\.\d\d\.\d{4} № \d+$/u.test(act))).toEqual([]);
    expect(new Set(acts.map(({ seen }) => seen))).toEqual(new Set(['act', 'days']));
  });
});

describe('a year without a decree', () => {
  it.each(['2027-05-03', '2027-05-10', '2027-06-14'])('moves a holiday on a weekend to %s', (date) => {
    expect(dayKind(localDate(date))).toBe('moved_day_off');
  });

  it('does not move the New Year holidays', () => {
    // 2 and 3 January 2027 are Saturday and Sunday; 11 January is the first Monday after the holidays.
    expect(dayKind(localDate('2027-01-11'))).toBe('working');
  });

  it('never invents a day off: what a decreed year has beside it are the decree’s own transfers', () => {
    for (const year of Object.keys(DECREED_YEARS).map(Number)) {
      const fallback = specialDays(year, { act: '', transfers: [] });
      const invented = [...fallback]
        .filter(([, { kind }]) => kind === 'moved_day_off')
        .filter(([date]) => calendar.isWorking(date));
      const movedByDecree = new Set(DECREED_YEARS[year]?.transfers.map(([from]) => `${year}-${from}`));
      expect(invented.filter(([, { movedFrom }]) => !movedByDecree.has(movedFrom ?? ''))).toEqual([]);
    }
  });

  it('has every holiday off, shifts each weekend one of them once, and works on no weekend', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2027, max: 2120 }), (year) => {
        const days = daysOf(year);
        const shifted = days.filter((day) => dayKind(day) === 'moved_day_off');
        const onWeekend = LABOUR_CODE_HOLIDAYS.filter(
          (holiday) => !holiday.startsWith('01-') && weekday(localDate(`${year}-${holiday}`)) >= 6,
        );
        expect(shifted).toHaveLength(onWeekend.length);
        expect(shifted.filter((day) => weekday(day) >= 6)).toEqual([]);
        expect(days.filter((day) => weekday(day) >= 6 && calendar.isWorking(day))).toEqual([]);
        expect(LABOUR_CODE_HOLIDAYS.filter((holiday) => calendar.isWorking(localDate(`${year}-${holiday}`)))).toEqual(
          [],
        );
        expect(calendar.isProvisional(year)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
