import { rehearsalPeriod } from './rehearsal-period.js';

describe('the period to rehearse', () => {
  it.each([
    [
      "the order's own period",
      { periodStart: '2023-01-01', periodEnd: '2024-12-31', date: '2023-03-07' },
      { from: '2023-01-01', to: '2024-12-31' },
    ],
    [
      'the year of its date where no period was read',
      { periodStart: null, periodEnd: null, date: '2020-09-15' },
      { from: '2020-01-01', to: '2020-12-31' },
    ],
    ['nothing where neither was read', { periodStart: null, periodEnd: null, date: null }, null],
  ])('is %s', (_name, order, expected) => {
    expect(rehearsalPeriod(order)).toEqual(expected);
  });
});
