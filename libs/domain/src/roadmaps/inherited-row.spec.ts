import { localDate } from '../calendar/index.js';
import { changedAbove, type InheritedRow, inheritedState, lastDue, whyNotApprove } from './inherited-row.js';

const row = (fields: Partial<InheritedRow>): InheritedRow => ({
  ...{ number: '2.1', isTaken: true, reason: null },
  ...{ dueAbove: localDate('2023-03-31'), due: localDate('2023-03-31') },
  ...fields,
});

describe('a row of a roadmap above', () => {
  it.each<[string, Partial<InheritedRow>, string]>([
    ['is taken over when it stands below for the same day', {}, 'taken'],
    ['or for an earlier one', { due: localDate('2023-03-01') }, 'taken'],
    ['or whenever, where it has no dates itself', { dueAbove: null, due: null }, 'taken'],
    ['is late below on a later day', { due: localDate('2023-04-01') }, 'late'],
    ['and without a day', { due: null }, 'late'],
    ['is left with a reason', { isTaken: false, reason: 'Школ с такими результатами нет' }, 'left'],
    ['is open where nobody said why it is left', { isTaken: false }, 'open'],
  ])('%s', (_what, fields, state) => {
    expect(inheritedState(row(fields))).toBe(state);
  });

  it('keeps the roadmap below from being approved while it is open or late, open ones first', () => {
    const late = row({ number: '3', due: null });
    const open = row({ number: '4', isTaken: false });
    expect(whyNotApprove([row({}), row({ isTaken: false, reason: 'Нет' })])).toBeNull();
    expect(whyNotApprove([row({}), late])).toEqual({ why: 'late', numbers: ['3'] });
    expect(whyNotApprove([late, open])).toEqual({ why: 'open', numbers: ['4'] });
  });

  it('is due on the last of its days', () => {
    const occurrence = (due: string) => ({ start: localDate('2023-01-01'), due: localDate(due) });
    const schedule = { kind: 'recurring' as const, occurrences: ['2023-06-30', '2023-03-31'].map(occurrence) };
    expect(lastDue([schedule as never])).toBe('2023-06-30');
    expect(lastDue([])).toBeNull();
  });

  it('has changed in the words that are said otherwise now; spaces and dashes are no words', () => {
    const given = { title: 'Провести семинар – опрос', deadlineText: 'март', expectedResult: null };
    expect(changedAbove(given, { ...given, title: 'Провести  семинар - опрос' })).toEqual([]);
    expect(changedAbove(given, { ...given, deadlineText: 'апрель', expectedResult: 'Справка' })).toEqual([
      'deadlineText',
      'expectedResult',
    ]);
  });
});
