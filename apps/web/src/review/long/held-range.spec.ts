import { withHeld } from './held-range.js';

describe('the entries of a long list that are drawn', () => {
  const range = { startIndex: 4, endIndex: 6, overscan: 1, count: 20 };

  it.each([
    ['none held', [], [3, 4, 5, 6, 7]],
    ['one held out of sight', [15], [3, 4, 5, 6, 7, 15]],
    ['one held above', [0], [0, 3, 4, 5, 6, 7]],
    ['one held in sight', [5], [3, 4, 5, 6, 7]],
    ['one held for two reasons', [15, 15], [3, 4, 5, 6, 7, 15]],
    ['one that is not in the list', [-1, 20], [3, 4, 5, 6, 7]],
  ])('%s', (_, held, drawn) => {
    expect(withHeld(range, held)).toEqual(drawn);
  });
});
