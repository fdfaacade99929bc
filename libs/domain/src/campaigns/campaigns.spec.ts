import { localDate } from '../calendar/index.js';
import { isLocked, timelinessOf, yearsBefore } from './index.js';

describe('the same period a year before', () => {
  it.each([
    ['2022-09-01', '2023-05-31', 1, '2021-09-01', '2022-05-31'],
    ['2023-12-01', '2024-02-29', 1, '2022-12-01', '2023-02-28'],
    ['2024-12-01', '2025-02-28', 1, '2023-12-01', '2024-02-29'],
    ['2022-01-01', '2022-12-31', 3, '2019-01-01', '2019-12-31'],
    ['2022-09-01', '2023-05-31', 0, '2022-09-01', '2023-05-31'],
  ])('%s to %s, %i years back: %s to %s', (start, end, years, earlierStart, earlierEnd) => {
    const period = { start: localDate(start), end: localDate(end) };
    expect(yearsBefore(period, years)).toEqual({ start: earlierStart, end: earlierEnd });
  });
});

describe('a form', () => {
  const due = localDate('2023-03-20');
  it.each([
    [null, '2023-03-20', 'waiting'],
    [null, '2023-03-21', 'overdue'],
    ['2023-03-20', '2023-04-01', 'on_time'],
    ['2023-03-21', '2023-04-01', 'late'],
  ])('sent first on %s is, on %s, %s', (sent, today, said) => {
    expect(timelinessOf(sent === null ? null : localDate(sent), due, localDate(today))).toBe(said);
  });

  const [early, late] = [new Date('2023-03-21T06:00:00Z'), new Date('2023-03-22T06:00:00Z')];
  it.each([
    ['is open while nothing is locked', null, null, false],
    ['is locked with all of them', early, null, true],
    ['is open when it alone was unlocked since', early, late, false],
    ['is locked when all were locked anew', late, early, true],
  ])('%s', (_said, lockedAt, unlockedAt, locked) => {
    expect(isLocked({ lockedAt, unlockedAt })).toBe(locked);
  });
});
