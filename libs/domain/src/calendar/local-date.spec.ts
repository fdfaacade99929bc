import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, daysBetween, lastDayOfMonth, localDate, monthOf, weekday, yearOf } from './local-date.js';

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)));

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
