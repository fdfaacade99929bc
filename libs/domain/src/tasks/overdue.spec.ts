import { localDate } from '../calendar/index.js';
import { isOverdue } from './overdue.js';

const due = { state: 'open' as const, controlDate: localDate('2023-09-29'), retrospective: false };

describe('overdue', () => {
  it.each([
    ['the day before', '2023-09-28', false],
    ['on the control date itself', '2023-09-29', false],
    ['the day after', '2023-09-30', true],
  ])('%s: %s → %s', (_name, today, late) => {
    expect(isOverdue(due, localDate(today))).toBe(late);
  });

  it('is never said of a report that waits for acceptance, of a retrospective task, or of one without a date', () => {
    const later = localDate('2024-01-01');
    expect(isOverdue({ ...due, state: 'submitted' }, later)).toBe(false);
    expect(isOverdue({ ...due, retrospective: true }, later)).toBe(false);
    expect(isOverdue({ ...due, controlDate: null }, later)).toBe(false);
  });
});
