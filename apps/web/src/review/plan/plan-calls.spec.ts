import { datesOf } from './plan-calls.js';

const occurrence = (start: string, due: string) => ({ start, due, controlDate: due, shifted: false, dueText: due });

describe('the dates taken from a plan', () => {
  it('are those marked and those typed, each once, the earliest first; a day alone has no start', () => {
    const marked = [
      { start: '2023-09-20', due: '2023-09-20' },
      { start: '2023-05-15', due: '2023-05-19' },
    ];
    const typed = [
      { occurrences: [occurrence('2023-09-20', '2023-09-20')] },
      { occurrences: [occurrence('2023-04-01', '2023-04-01')] },
    ];
    expect(datesOf(marked, typed)).toEqual([
      { start: null, due: '2023-04-01' },
      { start: '2023-05-15', due: '2023-05-19' },
      { start: null, due: '2023-09-20' },
    ]);
  });
});
