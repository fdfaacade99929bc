import { localDate } from '../calendar/index.js';
import { whyNotSubstitute } from './substitution.js';

const days = (fromDay: string, toDay: string) => ({ fromDay: localDate(fromDay), toDay: localDate(toDay) });
const known = [days('2023-04-03', '2023-04-14')];

it.each([
  ['2023-03-10', '2023-03-10', null], // today alone
  ['2023-03-01', '2023-03-20', null], // entered late
  ['2023-03-20', '2023-03-10', 'reversed'],
  ['2023-03-01', '2023-03-09', 'past'],
  ['2023-04-14', '2023-04-20', 'overlaps'],
  ['2023-03-20', '2023-04-03', 'overlaps'],
  ['2023-04-05', '2023-04-06', 'overlaps'],
  ['2023-04-15', '2023-04-20', null],
])('away from %s to %s: %s', (fromDay, toDay, refusal) => {
  expect(whyNotSubstitute(days(fromDay, toDay), known, localDate('2023-03-10'))).toBe(refusal);
});
