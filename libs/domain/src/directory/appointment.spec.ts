import { type LocalDate, localDate } from '../calendar/index.js';
import { endsBefore, type Term } from './appointment.js';

const term = (from: string, to: string | null = null): Term => ({
  fromDay: localDate(from),
  toDay: to === null ? null : localDate(to),
});

describe('the line of holders of a post', () => {
  const [first, second] = [term('2025-01-09', '2026-08-31'), term('2026-09-01')];
  it.each<[string, Term[], string, ReturnType<typeof endsBefore>]>([
    ['begins with anybody', [], '2026-11-23', null],
    ['goes on after a vacancy', [first], '2026-11-23', null],
    ['goes on on the day after the last one', [first], '2026-09-01', null],
    [
      'ends the term that runs on the day before',
      [second, first],
      '2026-11-23',
      { term: second, toDay: '2026-11-22' as LocalDate },
    ],
    [
      'ends a last day that was told, earlier',
      [first],
      '2026-08-31',
      { term: first, toDay: '2026-08-30' as LocalDate },
    ],
    ['does not begin before the present one', [first, second], '2026-08-31', 'not-after-holder'],
    ['nor on the day he does', [first, second], '2026-09-01', 'not-after-holder'],
  ])('%s', (_fact, terms, day, expected) => {
    expect(endsBefore(terms, localDate(day))).toEqual(expected);
  });
});
