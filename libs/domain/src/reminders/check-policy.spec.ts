import { russian, textsIn } from '../texts/index.js';
import { checkPolicy, POLICY_FAULTS } from './check-policy.js';
import { DEFAULT_POLICY, type ReminderPolicy } from './policy.js';

describe('a policy of reminders', () => {
  it('is good as it is shipped', () => {
    expect(checkPolicy(DEFAULT_POLICY)).toEqual([]);
  });

  it.each<[string, Partial<ReminderPolicy>, string, string]>([
    ['warns on a working day nobody counts', { before: [{ days: 0, to: ['lead'] }] }, 'policy-days', 'before.0'],
    ['warns farther ahead than a quarter', { before: [{ days: 61, to: ['lead'] }] }, 'policy-days', 'before.0'],
    ['counts half days', { before: [{ days: 1.5, to: ['lead'] }] }, 'policy-days', 'before.0'],
    [
      'has two rungs on one day',
      { before: [...DEFAULT_POLICY.before, { days: 3, to: ['lead'] }] },
      'policy-days-twice',
      'before.3',
    ],
    ['has a rung nobody hears', { after: [...DEFAULT_POLICY.after, { days: 20, to: [] }] }, 'policy-nobody', 'after.4'],
    [
      'writes every day of two weeks',
      { after: Array.from({ length: 11 }, (_, day) => ({ days: day + 1, to: ['lead'] as const })) },
      'policy-too-many-steps',
      'after',
    ],
    [
      'lets a date come without a word to the lead',
      { before: [], onTheDay: ['executors'] },
      'policy-never-warned',
      'before',
    ],
    [
      'lets a date pass without a word to the lead',
      { after: [{ days: 1, to: ['coordinator'] }], weekly: [] },
      'policy-never-overdue',
      'after',
    ],
    [
      'tells nobody above of a slip',
      { after: [{ days: 1, to: ['lead', 'executors'] }], weekly: ['lead'] },
      'policy-silent-above',
      'after',
    ],
    ['calls a week a long row', { halfTerm: { minimumDays: 7, to: ['lead'] } }, 'policy-long-row', 'halfTerm'],
    ['asks nobody every month', { monthly: { minimumDays: 120, to: [] } }, 'policy-nobody', 'monthly'],
    [
      'asks for dates every day off',
      { awaitingDates: { everyWorkingDays: 0, coordinatorFrom: null } },
      'policy-awaiting',
      'awaitingDates',
    ],
    ['writes at night', { morning: '03:30' }, 'policy-morning', 'morning'],
    ['writes at no hour', { morning: '9:00' }, 'policy-morning', 'morning'],
    ['has one day a week', { quietWeekdays: [1, 2, 3, 4] }, 'policy-quiet-days', 'quietWeekdays'],
    ['names a day twice', { quietWeekdays: [5, 5] }, 'policy-quiet-days', 'quietWeekdays'],
    ['calls one letter optional twice', { optional: ['early', 'early'] }, 'policy-optional-twice', 'optional'],
    ['names an eighth day', { quietWeekdays: [8] }, 'policy-quiet-days', 'quietWeekdays'],
  ])('is refused where it %s', (_fact, changes, code, place) => {
    expect(checkPolicy({ ...DEFAULT_POLICY, ...changes })).toEqual([expect.objectContaining({ code, place })]);
  });

  it('tells every fault in both languages', () => {
    const keys = [...POLICY_FAULTS];
    expect(keys.filter((key) => !russian.has(key) || !textsIn('en').has(key))).toEqual([]);
  });
});
