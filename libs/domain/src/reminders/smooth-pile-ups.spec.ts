import { localDate, productionCalendar } from '../calendar/index.js';
import { smoothPileUps } from './smooth-pile-ups.js';

const working = productionCalendar();
const from = localDate('2023-01-01');

function smoothed(due: Record<string, number>, pileUp = 5, first = from) {
  const counts = new Map(Object.entries(due).map(([date, count]) => [localDate(date), count]));
  return Object.fromEntries(smoothPileUps(counts, working, { pileUp, from: first }));
}

describe('a proposal for days on which much falls due', () => {
  it.each<[string, Record<string, number>, object]>([
    ['leaves days with room as they are', { '2023-05-31': 4 }, {}],
    [
      'moves what is too much to the working day before',
      { '2023-05-31': 6 },
      { '2023-05-31': [{ date: '2023-05-30', tasks: 2 }] },
    ],
    [
      'goes further back where the day before is full, and over the weekend',
      { '2023-05-29': 6, '2023-05-26': 3 },
      {
        '2023-05-29': [
          { date: '2023-05-26', tasks: 1 },
          { date: '2023-05-25', tasks: 1 },
        ],
      },
    ],
    [
      'never fills one day from two pile-ups',
      { '2023-05-30': 5, '2023-05-31': 5 },
      { '2023-05-30': [{ date: '2023-05-29', tasks: 1 }], '2023-05-31': [{ date: '2023-05-29', tasks: 1 }] },
    ],
  ])('%s', (_what, due, proposal) => {
    expect(smoothed(due)).toEqual(proposal);
  });

  it('moves nothing before the span, nor further than three weeks: what finds no room stays', () => {
    expect(smoothed({ '2023-05-31': 9 }, 5, localDate('2023-05-31'))).toEqual({ '2023-05-31': [] });
    const moved = (smoothed({ '2023-05-31': 200 })['2023-05-31'] ?? []).reduce((sum, { tasks }) => sum + tasks, 0);
    expect(moved).toBe(4 * 15); // fifteen working days lie in the three weeks before 31 May
  });
});
