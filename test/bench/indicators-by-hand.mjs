/** Points of a scale written out as a program would: nothing looked up, nothing explained. NaN: no points. */
const rise = (value) => (value > 0 ? 3 : value < 0 ? 0 : NaN);
const riseOrNone = (value) => (value >= 0 ? 3 : value < 0 ? 0 : NaN);
const failed = (value) => (value <= 5 ? 3 : value >= 6 && value <= 30 ? 1 : value > 30 ? 0 : NaN);
const atLeastOne = (share) => (share === 0 ? 1 : share);

const means = (points) => ({
  byHand: (v) => points(v[0] / v[1] - v[2] / v[3]),
  text: 'a / b - c / d',
});
const fives = (points) => ({
  byHand: (v) => points(v[0] / atLeastOne(v[1]) - v[2] / atLeastOne(v[3])),
  text: 'a / (b == 0.0 ? 1.0 : b) - c / (d == 0.0 ? 1.0 : d)',
});
const share = (points) => ({ byHand: (v) => points((100 * v[0]) / v[1]), text: '100.0 * a / b' });
const itself = (points) => ({ byHand: (v) => points(v[0]), text: 'a' });
const change = (points) => ({ byHand: (v) => points(v[0] - v[1]), text: 'a - b' });
const words = (...points) => itself((place) => points[place] ?? NaN);
const none = (value) => value;

/** The values of order 002 as hand-written functions, and their formulas in the language that C, CEL and mathjs share. */
export const BY_HAND = {
  1.1: means(rise),
  1.2: means(rise),
  1.3: means(rise),
  1.4: means(riseOrNone),
  1.5: fives(riseOrNone),
  1.6: fives(riseOrNone),
  1.7: share((value) => (value <= 15 ? 1 : value >= 16 && value <= 25 ? 2 : value > 26 ? 3 : NaN)),
  1.8: share((value) => (value <= 5 ? 3 : value >= 6 && value <= 10 ? 2 : value > 10 ? 0 : NaN)),
  1.9: words(3, 1, 0),
  '1.10': share(failed),
  1.11: share(failed),
  1.12: share(failed),
  1.13: share(failed),
  1.14: fives(rise),
  1.15: fives(rise),
  1.16: fives(rise),
  1.17: fives(rise),
  1.18: words(3, 0),
  1.19: itself(rise),
  '1.20': change(rise),
  1.21: {
    byHand: (v) => {
      const value = v[0] === 0 ? (v[1] + v[2] + v[3] + v[4]) / 4 / v[5] : (v[3] + v[4]) / 2 / v[5];
      return (v[0] === 0 && value >= 0.5) || (v[0] === 1 && value >= 0.2) ? 1 : NaN;
    },
    text: 'a == 0.0 ? (b + c + d + e) / 4.0 / f : (d + e) / 2.0 / f',
  },
  2.1: share((value) => (value === 100 ? 3 : value < 100 ? 0 : NaN)),
  2.2: share((value) => (value >= 0 && value <= 25 ? 1 : value >= 26 && value <= 50 ? 2 : value > 50 ? 3 : NaN)),
  2.3: change(rise),
  2.4: words(3, 2, 0),
  2.5: words(3, 0),
  2.6: words(3),
  2.7: words(3, 2, 0),
  2.8: words(3),
  2.9: {
    byHand: (v) => {
      if (v[0] > 0) return 3;
      const value = (100 * v[2]) / v[3];
      if (v[1] === 0 && value > 30) return 2;
      if (v[1] === 0 && value < 30) return 1;
      return v[1] === 1 ? 0 : NaN;
    },
    text: '100.0 * c / d',
  },
  '2.10': words(3),
  '3.1а': share(none),
  '3.1б': share(none),
  '3.1в': share(none),
  '3.1г': share(none),
  '3.1д': share(none),
  3.2: share(none),
  3.3: change(none),
  4.1: itself(Math.round),
  4.2: itself(Math.round),
  4.3: itself(Math.round),
  4.4: itself(Math.round),
};
