import { localDate } from '@domain/calendar';
import { periodOf, stepFrom } from './period.js';

describe('the days a calendar shows', () => {
  it.each([
    ['month', '2023-03-10', { from: '2023-02-27', days: 35 }],
    ['month', '2021-02-14', { from: '2021-02-01', days: 28 }],
    ['month', '2023-10-31', { from: '2023-09-25', days: 42 }],
    ['week', '2023-03-12', { from: '2023-03-06', days: 7 }],
    ['week', '2023-01-01', { from: '2022-12-26', days: 7 }],
  ] as const)('a %s around %s', (span, day, period) => {
    expect(periodOf(span, localDate(day))).toEqual(period);
  });

  it.each([
    ['month', '2023-01-31', 1, '2023-02-01'],
    ['month', '2023-01-31', -1, '2022-12-01'],
    ['week', '2023-03-12', 1, '2023-03-13'],
    ['week', '2023-03-12', -1, '2023-02-27'],
  ] as const)('a %s on from %s by %i', (span, day, step, next) => {
    expect(stepFrom(span, localDate(day), step)).toBe(next);
  });
});
