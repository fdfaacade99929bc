import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  countWorkingDays,
  followingWorkingDay,
  localDate,
  NoWorkingDay,
  precedingWorkingDay,
  productionCalendar,
  type WorkingCalendar,
} from './index.js';

const calendar = productionCalendar();
const neverWorking: WorkingCalendar = { name: 'всегда выходной', isWorking: () => false, isProvisional: () => false };
const anyDate = fc.integer({ min: 0, max: 3650 }).map((days) => addDays(localDate('2019-06-01'), days));

describe('counting working days', () => {
  it.each([
    ['over a weekend', '2023-03-10', 1, '2023-03-13'],
    ['over the May holidays', '2023-05-05', 2, '2023-05-11'], // 6–9 May are off: 10 May is the first, 11 May the second
    ['back over the New Year', '2024-01-09', -1, '2023-12-29'],
    ['through a worked Saturday', '2024-04-26', 1, '2024-04-27'],
    ['by none, even on a day off', '2023-05-09', 0, '2023-05-09'],
  ])('goes %s', (_case, from, n, expected) => {
    expect(addWorkingDays(localDate(from), n, calendar)).toBe(expected);
  });

  it.each([
    ['2023-05-09', '2023-05-05', '2023-05-10'],
    ['2023-05-10', '2023-05-10', '2023-05-10'],
    ['2023-01-01', '2022-12-30', '2023-01-09'],
  ])('from %s the preceding working day is %s and the following %s', (date, preceding, following) => {
    expect(precedingWorkingDay(localDate(date), calendar)).toBe(preceding);
    expect(followingWorkingDay(localDate(date), calendar)).toBe(following);
  });

  it('counts back what was added, forwards and backwards', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -120, max: 120 }), (date, n) => {
        expect(countWorkingDays(date, addWorkingDays(date, n, calendar), calendar)).toBe(n);
      }),
      { numRuns: 150 },
    );
  });

  it('counts over years as one counts day by day', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        let worked = 0;
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorking(day)) worked += 1;
        expect(countWorkingDays(from, to, calendar)).toBe(worked);
      }),
      { numRuns: 50 },
    );
  });

  it('comes back to a worked day after adding and taking away', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (date, n) => {
        const worked = followingWorkingDay(date, calendar);
        expect(addWorkingDays(addWorkingDays(worked, n, calendar), -n, calendar)).toBe(worked);
      }),
      { numRuns: 150 },
    );
  });

  it('waits for a working day 366 days and no more', () => {
    const onlyOn = (days: number): WorkingCalendar => ({
      ...neverWorking,
      isWorking: (date) => date === addDays(localDate('2023-03-01'), days),
    });
    expect(followingWorkingDay(localDate('2023-03-01'), onlyOn(366))).toBe('2024-03-01');
    expect(() => followingWorkingDay(localDate('2023-03-01'), onlyOn(367))).toThrow(NoWorkingDay);
  });

  it('stops with the calendar’s name where no day is worked', () => {
    const ask = () => addWorkingDays(localDate('2023-03-01'), 1, neverWorking);
    expect(ask).toThrow(NoWorkingDay);
    expect(ask).toThrow(/всегда выходной/);
    expect(ask).toThrow(expect.objectContaining({ name: 'NoWorkingDay' }));
    expect(countWorkingDays(localDate('2023-03-01'), localDate('2023-04-01'), neverWorking)).toBe(0);
  });
});
