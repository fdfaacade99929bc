import { type DayKind, dayKind, decreeOf, type LocalDate, localDate, productionCalendar } from './index.js';
import { addDays, weekday } from './local-date.js';

const calendar = productionCalendar();

/** Weekdays that are not worked, from the published production calendars of these years. */
const WEEKDAYS_OFF: Readonly<Record<number, readonly string[]>> = {
  2022: [
    '01-03',
    '01-04',
    '01-05',
    '01-06',
    '01-07',
    '02-23',
    '03-07',
    '03-08',
    '05-02',
    '05-03',
    '05-09',
    '05-10',
    '06-13',
    '11-04',
  ],
  2023: [
    '01-02',
    '01-03',
    '01-04',
    '01-05',
    '01-06',
    '02-23',
    '02-24',
    '03-08',
    '05-01',
    '05-08',
    '05-09',
    '06-12',
    '11-06',
  ],
  2024: [
    '01-01',
    '01-02',
    '01-03',
    '01-04',
    '01-05',
    '01-08',
    '02-23',
    '03-08',
    '04-29',
    '04-30',
    '05-01',
    '05-09',
    '05-10',
    '06-12',
    '11-04',
    '12-30',
    '12-31',
  ],
  2025: [
    '01-01',
    '01-02',
    '01-03',
    '01-06',
    '01-07',
    '01-08',
    '05-01',
    '05-02',
    '05-08',
    '05-09',
    '06-12',
    '06-13',
    '11-03',
    '11-04',
    '12-31',
  ],
  2026: [
    '01-01',
    '01-02',
    '01-05',
    '01-06',
    '01-07',
    '01-08',
    '01-09',
    '02-23',
    '03-09',
    '05-01',
    '05-11',
    '06-12',
    '11-04',
    '12-31',
  ],
};

function daysOf(year: number): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = localDate(`${year}-01-01`); day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
}

describe('the Russian production calendar', () => {
  it.each<[string, DayKind]>([
    ['2020-02-24', 'moved_day_off'],
    ['2020-03-30', 'presidents_day'],
    ['2020-04-04', 'weekend'],
    ['2020-05-05', 'moved_day_off'],
    ['2020-06-24', 'presidents_day'],
    ['2021-02-20', 'working_weekend'],
    ['2021-05-04', 'presidents_day'],
    ['2021-11-04', 'holiday'],
    ['2022-03-05', 'working_weekend'],
    ['2023-02-24', 'moved_day_off'],
    ['2023-11-03', 'short'],
    ['2023-11-07', 'working'],
    ['2024-04-27', 'working_weekend'],
    ['2025-12-31', 'moved_day_off'],
    ['2026-01-09', 'moved_day_off'],
  ])('%s is %s', (date, kind) => {
    expect(dayKind(localDate(date))).toBe(kind);
  });

  it.each(Object.entries(WEEKDAYS_OFF))('has the published weekdays off in %s', (year, off) => {
    const found = daysOf(Number(year)).filter((day) => weekday(day) < 6 && !calendar.isWorking(day));
    expect(found.map((day) => day.slice(5))).toEqual(off);
  });

  it.each([
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

  it('names the decree of a year, and calls a year without one provisional', () => {
    expect(decreeOf(2023)).toContain('№ 1505');
    expect(calendar.isProvisional(2023)).toBe(false);
    expect(decreeOf(2027)).toBeNull();
    expect(calendar.isProvisional(2027)).toBe(true);
  });

  it.each(['2027-05-03', '2027-05-10', '2027-06-14'])(
    'moves a holiday on a weekend to %s by the Labour Code alone',
    (date) => {
      expect(dayKind(localDate(date))).toBe('moved_day_off');
    },
  );

  it('does not move the New Year holidays without a decree', () => {
    // 2 and 3 January 2027 are Saturday and Sunday; 11 January is the first Monday after the holidays.
    expect(dayKind(localDate('2027-01-11'))).toBe('working');
  });
});
