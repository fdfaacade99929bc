import { lastPageOf } from './last-page.js';

describe('the last page of a list', () => {
  it.each([
    [0, 1],
    [1, 1],
    [50, 1],
    [51, 2],
    [100, 2],
    [101, 3],
  ])('of %i rows, fifty a page, is %i', (total, last) => {
    expect(lastPageOf(total, 50)).toBe(last);
  });
});
