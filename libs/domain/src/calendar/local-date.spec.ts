import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  dateInZone,
  dateOf,
  dayOfPlans,
  daysBetween,
  earlier,
  instantAt,
  lastDayOfMonth,
  later as laterOf,
  localDate,
  monthOf,
  weekday,
  yearOf,
} from './local-date.js';

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)));

describe('a calendar date', () => {
  it.each(['2023-1-5', ' 2023-01-05', '2023-01-05T00:00', '20230105', ''])('is no «%s»', (text) => {
    expect(() => localDate(text)).toThrow(`Not a calendar date: '${text}' (expected YYYY-MM-DD)`);
  });

  it('is no day that the month does not have', () => {
    expect(() => localDate('2023-02-30')).toThrow("Not a calendar date: '2023-02-30' (no such day)");
    expect(dateOf(2023, 2, 29)).toBeNull();
    expect(dateOf(2024, 2, 29)).toBe('2024-02-29');
  });

  it.each([
    ['1900-01-01', '1900-01-01'],
    ['2199-12-31', '2199-12-31'],
    ['1899-12-31', null],
    ['2200-01-01', null],
    ['2023-02-30', null],
    ['завтра', null],
  ])('«%s» written by a person is %s', (text, date) => {
    expect(dayOfPlans(text)).toBe(date);
  });

  it.each([
    [2000, 29],
    [1900, 28],
    [2023, 28],
    [2024, 29],
  ])('February of %i has %i days', (year, days) => {
    expect(lastDayOfMonth(year, 2)).toBe(`${year}-02-${days}`);
  });

  it('is earlier or later than another', () => {
    const [first, second] = [localDate('2023-01-31'), localDate('2023-02-01')];
    expect([earlier(first, second), earlier(second, first)]).toEqual([first, first]);
    expect([laterOf(first, second), laterOf(second, first)]).toEqual([second, second]);
  });

  it('is another one east of Greenwich before midnight has come there', () => {
    const instant = instantAt(localDate('2023-03-07'), '02:30', 'Asia/Yekaterinburg');
    expect(instant.toISOString()).toBe('2023-03-06T21:30:00.000Z');
    expect(dateInZone(instant, 'Asia/Yekaterinburg')).toBe('2023-03-07');
    expect(dateInZone(instant, 'Europe/Moscow')).toBe('2023-03-07');
    expect(dateInZone(instant, 'UTC')).toBe('2023-03-06');
  });
});

describe('counting with calendar dates', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2023-01-15', -13, '2021-12-15'],
  ])('%s and %i months is %s', (date, months, sum) => {
    expect(addMonths(localDate(date), months)).toBe(sum);
  });

  it('counts days, months and weekdays as the calendar standard does', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -3000, max: 3000 }), (date, count) => {
        const standard = Temporal.PlainDate.from(date);
        const later = addDays(date, count);
        expect(later).toBe(standard.add({ days: count }).toString());
        expect(daysBetween(date, later)).toBe(count);
        expect(addMonths(date, count)).toBe(standard.add({ months: count }).toString());
        expect(weekday(date)).toBe(standard.dayOfWeek);
        expect(lastDayOfMonth(yearOf(date), monthOf(date))).toBe(
          standard.with({ day: standard.daysInMonth }).toString(),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
