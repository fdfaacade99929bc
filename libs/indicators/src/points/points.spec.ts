import { ORDER_002 } from '../samples/index.js';
import { changeOf, comparable, heatLevel, mostPointsOf, sumUp } from './index.js';

describe('points of several indicators', () => {
  it('are summed over those that have them, and the others are told apart', () => {
    expect(
      sumUp([
        { outcome: 'scored', points: 2, mostPoints: 3 },
        { outcome: 'scored', points: 0, mostPoints: 3 },
        { outcome: 'hole', points: null, mostPoints: 3 },
        { outcome: 'no-value', points: null, mostPoints: 2 },
        { outcome: 'unscored', points: null, mostPoints: null },
      ]),
    ).toEqual({ points: 2, mostPoints: 6, scoredCount: 2, holeCount: 1, noValueCount: 1, evaluatedCount: 5 });
  });

  it('are none, and not nought, where no indicator has points', () => {
    expect(sumUp([{ outcome: 'no-value', points: null, mostPoints: 3 }]).points).toBeNull();
    expect(sumUp([])).toMatchObject({ points: null, evaluatedCount: 0 });
  });
});

describe('the most an indicator gives', () => {
  it.each([
    ['by its steps', [1, 3, 0], [], 3],
    ['by a ruling that gives more', [1, 2], [3], 3],
    ['where the source gives no points', [], [], null],
  ])('%s', (_said, steps, rulings, most) => {
    const bands = steps.map((points) => ({ when: null, test: null, points, label: '' }));
    expect(
      mostPointsOf(
        { bands },
        rulings.map((points) => ({ points })),
      ),
    ).toBe(most);
  });
});

describe('the heat of a cell', () => {
  it.each([
    [0, 3, 'none'],
    [-1, 3, 'none'],
    [1, 3, 'low'],
    [2, 3, 'middle'],
    [2.5, 3, 'high'],
    [3, 3, 'full'],
    [0, 0, 'full'],
  ])('%p of %p: %s', (points, most, level) => expect(heatLevel(points, most)).toBe(level));
});

describe('the change since an earlier campaign', () => {
  const [definition] = ORDER_002.filter(({ code }) => code === '1.7');
  if (definition === undefined) throw new Error('The sample has no 1.7');
  const otherSteps = { ...definition, bands: definition.bands.map((band) => ({ ...band, points: band.points + 1 })) };
  const otherFormula = { ...definition, formula: `2 * (${definition.formula})` };

  it('is told of what was counted in the same way', () => {
    const all = comparable(definition, { ...definition, name: 'По-другому названный' });
    expect(changeOf({ value: 0.3, points: 3 }, { value: 0.1, points: 1 }, all)).toEqual({ value: 0.2, points: 2 });
    expect(changeOf({ value: 15.5, points: null }, { value: 15, points: 1 }, all)).toEqual({
      value: 0.5,
      points: null,
    });
  });

  it('is told of the value alone where the scale gave other points, and of nothing where the formula was another', () => {
    const [now, then] = [
      { value: 20, points: 2 },
      { value: 10, points: 1 },
    ];
    expect(changeOf(now, then, comparable(definition, otherSteps))).toEqual({ value: 10, points: null });
    expect(changeOf(now, then, comparable(definition, otherFormula))).toEqual({ value: null, points: null });
  });
});
