import { placeRows } from './row-places.js';

describe('the places of the rows of a table', () => {
  it('count the heading and the titles of sections', () => {
    const { places, rowCount } = placeRows([null, 0, 0, 1].map((sectionIndex) => ({ sectionIndex })));
    expect(places.map(({ rowIndex }) => rowIndex)).toEqual([2, 4, 5, 7]);
    expect(places.map(({ startsSection }) => startsSection)).toEqual([false, true, false, true]);
    expect(rowCount).toBe(7);
  });

  it('are none without rows', () => {
    expect(placeRows([])).toEqual({ places: [], rowCount: 1 });
  });
});
