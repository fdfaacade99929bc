import fc from 'fast-check';
import { localDate, type WorkingCalendar } from '../calendar/index.js';
import { dueAfter, hasRing, type RowTie } from './row-ties.js';

const on = (itemId: string, needsItemId: string): RowTie => ({ itemId, needsItemId });

describe('rows that wait for rows', () => {
  it.each<[string, RowTie[], boolean]>([
    ['a chain', [on('programme', 'survey'), on('survey', 'list')], false],
    ['two that wait for one', [on('a', 'list'), on('b', 'list')], false],
    ['one that waits for two that wait for one', [on('d', 'b'), on('d', 'c'), on('b', 'a'), on('c', 'a')], false],
    ['a row for itself', [on('a', 'a')], true],
    ['two for each other', [on('a', 'b'), on('b', 'a')], true],
    ['a ring behind a chain', [on('x', 'a'), on('a', 'b'), on('b', 'c'), on('c', 'a')], true],
  ])('%s: %s', (_what, ties, expected) => {
    expect(hasRing(ties)).toBe(expected);
  });

  it('never wait in a ring where each waits for earlier ones only, and do once one waits for what waits for it', () => {
    const pair = fc.tuple(fc.nat(20), fc.nat(20)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), (pairs) => {
        const downwards = pairs.map(([a, b]) => on(String(Math.max(a, b)), String(Math.min(a, b))));
        expect(hasRing(downwards)).toBe(false);
        const [first] = downwards;
        if (first !== undefined) expect(hasRing([...downwards, on(first.needsItemId, first.itemId)])).toBe(true);
      }),
    );
  });
});

describe('the date of a row that counts from the day others are done', () => {
  const everyDay = { isWorking: () => true } as unknown as WorkingCalendar;
  const doneOn = localDate('2023-03-10');
  it.each([
    [{ kind: 'relative', direction: 'after', offset: 10, unit: 'calendar_day' }, '2023-03-20'],
    [{ kind: 'relative', direction: 'after', offset: 2, unit: 'week' }, '2023-03-24'],
    [{ kind: 'relative', direction: 'after', offset: 1, unit: 'month' }, '2023-04-10'],
    [{ kind: 'relative', direction: 'before', offset: 10, unit: 'calendar_day' }, null],
    [{ kind: 'relative', direction: 'after' }, null],
    [{ kind: 'external' }, null],
  ] as const)('%j: %s', (schedule, expected) => {
    expect(dueAfter(schedule, doneOn, everyDay)).toBe(expected);
  });
});
